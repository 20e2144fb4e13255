package sunlight.privacy.rules;

import static sunlight.privacy.PrivacyRule.SHARED_FILE;
import static sunlight.privacy.rules.Trace.Whose.ANYBODY;
import static sunlight.privacy.rules.Trace.Whose.PUPIL;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import sunlight.privacy.text.Plain;

/** Links of which the text says that they lead to what pupils are known by, and files that are called after it. */
final class SharedFiles implements Detector {

    private static final String REST = "[0-9A-Za-z._~:/?#@!$&*+=%-]{0,120}";

    /** Sheets in which whoever fills in one line reads all. */
    private static final String SHEETS =
            "(?:docs\\.qq\\.com/(?:sheet|smartsheet)|(?:[a-z0-9]{1,8}\\.)?kdocs\\.cn|alidocs\\.dingtalk\\.com|doc\\.weixin\\.qq\\.com|shimo\\.im|[a-z0-9-]{0,20}\\.?feishu\\.cn|docs\\.google\\.com/spreadsheets)";

    /** Documents, folders and results of forms that open to whoever has the link. */
    private static final String FOLDERS =
            "(?:docs\\.qq\\.com|wps\\.cn|larksuite\\.com|yuque\\.com|notion\\.(?:so|site)|wjx\\.(?:cn|com|top)/(?:report|viewstat|wjx/activitystat)|wj\\.qq\\.com/(?:stat|report)|jinshuju\\.net|mikecrm\\.com|wenjuan\\.com/(?:report|r/)"
                    + "|(?:pan|yun)\\.baidu\\.com|lanzou[a-z]?\\.com|weiyun\\.com|ali(?:yundrive|pan)\\.com|pan\\.quark\\.cn|123pan\\.com|jianguoyun\\.com|1drv\\.ms|drive\\.google\\.com|dropbox\\.com|115\\.com|drive\\.weixin\\.qq\\.com|cowtransfer\\.com|wenshushu\\.cn|wetransfer\\.com|[a-z0-9.-]{1,40}\\.(?:aliyuncs|myqcloud)\\.com|qun\\.qq\\.com|cloud\\.189\\.cn|caiyun\\.139\\.com|ctfile\\.com|(?:10|172|192)(?:\\.[0-9]{1,3}){3}/)";

    private static final String NAMED = "网盘|云盘|百度云|腾讯文档|金山文档|石墨文档|在线表格|共享表格|多维表格|共享文件夹|微盘|钉盘|群相册|群文件";

    /** What pupils and their families are known by. */
    private static final String IDENTIFYING =
            "身份证|证件号|学籍|住址|户籍|户口|(?<!招生|咨询|办公|监督|值班)电话|手机|监护人|通讯录|联系方式|接送人|病历|诊断|低保|困难|贫困|残疾|留守|处分|谈话|人脸|指纹";

    private static final String HOLDS =
            IDENTIFYING + "|姓名|名册|名单|成绩|分数|排名|档案|体检|视力|筛查|心理|测评|台账|信息表|登记结果|(?:填写|报名|登记)(?:情况|人)|汇总";

    private static final String EMPTY = "模板|样表|空表|空白|课件|教案|试题|答案|教材|视频|录像|歌曲|匿名|政策|课程|教学资源|练习";
    private static final String ASKING =
            "|(?<![人已经])填写(?!人|情况)|填报|报名表|申请表|登记表|登[录陆]|验证|输入[^。\\n]{0,16}查|凭[^。\\n]{0,12}查|问卷(?!结果|统计|汇总)";

    private static final Sieve<Trace> TRACES = Trace.sieve(
            Trace.of(SHARED_FILE, "((?:https?://)?(?:www\\.)?" + SHEETS + REST + ")", PUPIL, HOLDS, EMPTY),
            Trace.of(
                    SHARED_FILE,
                    "((?:https?://|ftp://)?(?:www\\.)?" + FOLDERS + REST + ")",
                    PUPIL,
                    HOLDS,
                    EMPTY + ASKING),
            Trace.of(
                    SHARED_FILE,
                    "((?:https?://)?(?:www\\.)?(?:" + SHEETS + "|" + FOLDERS + ")" + REST + ")",
                    ANYBODY,
                    "(?:含|包括|内有|列有|汇总)[^。\\n]{0,16}(?:" + IDENTIFYING + ")",
                    EMPTY + ASKING),
            Trace.of(
                    SHARED_FILE,
                    "((?:https?|ftp)://" + REST + ")",
                    PUPIL,
                    "(?:含|包括|内有|列有|可查|可看|能看|能查)[^。\\n]{0,16}(?:" + IDENTIFYING + ")",
                    EMPTY + ASKING),
            // Whatever keeps it, with its key beside it
            Trace.of(
                    SHARED_FILE,
                    "((?:https?|ftp)://" + REST + ")(?=[ ,，(（]{0,3}(?:访问码|提取码|密码|口令))",
                    PUPIL,
                    IDENTIFYING + "|花?名册|体检表|成绩单",
                    EMPTY + ASKING),
            Trace.of(
                    SHARED_FILE,
                    "((?:" + NAMED + ")[^,，。;；\\n]{0,16}(?:提取码|密码|口令|链接)?)",
                    PUPIL,
                    "(?s)(?=.*(?:提取码|密码|口令|链接|打包|下载|都能|谁都|任何人))(?=.*(?:" + IDENTIFYING + "|名册|名单|成绩|档案|体检))",
                    EMPTY + ASKING + "|https?:"));

    private static final Needed LINK = Needed.of("[a-z0-9]\\.(?:com|cn|im|net|top|ms|so|site)\\b|://|" + NAMED);

    /** Whether a cell holds a link, so that the others in its row may say to what. */
    static boolean isLink(Plain cell) {
        return LINK.isIn(cell);
    }

    private static final Needed ENDING = Needed.of(Pattern.compile(
            "\\.(?:xlsx?|et|csv|zip|rar|7z|dat|db|sql|bak|docx?|wps|pdf|jpe?g|png|bmp|heic|mp4|txt)(?![0-9A-Za-z])",
            Pattern.CASE_INSENSITIVE));

    private static final String WHO = "(?:学生|新生|幼儿|儿童|考生|毕业生|家长|监护人|孩子|宝宝|班)";
    private static final String LIST = "(?:名单|名册|台账|汇总|结果|档案|情况|明细|一览|统计表|学生|儿童|幼儿)";

    /** What a file holds that is called so. */
    private static final Pattern PERSONAL = Pattern.compile("身份证|户口[簿本]|户籍地址|住址|监护人(?!会)|" + WHO
            + "[^.]{0,4}(?:电话|手机|联系|通讯录|花?名册)|(?:学生|新生|幼儿|考生|毕业生)(?:基本|详细|个人)?信息(?!采集|登记|技术|系统|中心|化|素养|安全)"
            + "|人脸|指纹|(?i:face_?id)|特征值|体检(?:结果|表|报告单|异常)|病历|诊断|病假条|住院|伤情|验伤|谈话记录|检讨|笔录|学籍卡|一[人生]一[档策]|(?:监控|(?<!防)欺凌|打架|斗殴)[^.]{0,6}(?:截图|视频|录像)"
            + "|(?:过敏|困难|贫困|低保|残疾|留守|孤儿|特困|帮扶|特异体质|心理|预警|重点关注|违纪|处分|欺凌|单亲|离异|服刑|病|近视|肥胖|结核|免体|休学|辍学|孤独症|自闭症?|抑郁|随班就读|送教)[^.]{0,10}"
            + LIST
            + "|成绩(?:单|册|表|汇总|明细)|排名表|名次表");

    /** A form, a rule or a lecture on the matter tells of nobody, and a contest or the choice of staff is owed. */
    private static final Pattern GENERAL = Pattern.compile(
            "模板|样[表例]|空白|空表|填写|办法|制度|通知|须知|指南|申请表|审批表|采集表|备案表|登记表$|流程|规定|讲座|课件|总结|简章|公告|公示|标准|条例|预案|告家长|政策|方案|报告(?!单)|对照|计划|知识|宣传|培训|教案|手册|比赛|运动会|竞赛|大赛|面试|笔试|招聘|分析|一封信|承诺书|原因|处理");

    private static final String BEFORE_NAME = " \n\t:：;；,，。、/\\\"“”<>|";
    private static final int LONGEST = 60;

    @Override
    public void detect(Plain plain, Setting setting, Consumer<Hit> hits) {
        if (LINK.isIn(plain)) {
            Trace.look(TRACES, plain, setting, hits);
        }
        files(plain, setting, hits);
    }

    /** The name is looked for backwards from its ending, as any letter may begin one. */
    private static void files(Plain plain, Setting setting, Consumer<Hit> hits) {
        ENDING.in(plain).forEach(ending -> {
            var start = ending.start();
            while (start > 0
                    && ending.start() - start < LONGEST
                    && (BEFORE_NAME.indexOf(plain.text().charAt(start - 1)) < 0
                            || isBracketed(plain.text(), start, ending.start()))) {
                start--;
            }
            var name = plain.text().substring(start, ending.start());
            if (isOfPupils(name, setting)) {
                var spans = plain.spans(start, ending.end());
                hits.accept(new Hit(SHARED_FILE, name, spans, Mask.SENTENCE));
            }
        });
    }

    /** 新生名册(含身份证、监护人电话).xlsx: within brackets commas part nothing. */
    private static boolean isBracketed(String text, int start, int end) {
        var close = text.indexOf(')', start);
        var open = text.indexOf('(', start);
        return "、,，;；+".indexOf(text.charAt(start - 1)) >= 0 && close >= 0 && close < end && (open < 0 || open > close);
    }

    private static boolean isOfPupils(String name, Setting setting) {
        var personal = PERSONAL.matcher(name);
        return personal.find()
                && !GENERAL.matcher(name).find()
                && !(setting.owed().owesNames() && personal.group().endsWith("名册") && !name.contains("含"))
                && !(setting.adults() && personal.group().startsWith("成绩"));
    }
}
