package sunlight.privacy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of persons in Chinese text: Han names by surname, names with a dot such as 买买提·艾力. */
public final class Names {

    private static final String SINGLE =
            "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄穆萧肖尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱丘骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀惠曲封储靳段焦巴牧谷车侯宓全班仰仲伊宁仇栾甘厉祖武符刘景詹束龙叶幸司黎印宿白怀蒲从索赖卓屠池乔阴胥能苍双闻党翟谭劳姬申冉桑桂牛寿通边燕冀浦尚农温庄晏柴瞿阎连艾容向古易慎戈廖居衡步耿满匡国文寇广东欧沃利蔚越隆师巩聂晁勾敖融冷辛那简饶曾沙鞠关游盖粟佟仝门南佘刑岳帅海代付闫覃滑涂律官揭隋初由尉仉亓";
    private static final String COMPOUND =
            "欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒|司空|端木|夏侯|淳于|单于|呼延|南宫|独孤|完颜|叶赫|爱新觉罗|那拉|轩辕|百里|东郭|西门|申屠|太史|公羊|钟离|闻人|鲜于|澹台|赫连|拓跋|第五|万俟";
    private static final String HAN = "[\\u4e00-\\u9fff]";
    private static final String DOTTED = HAN + "{1,8}[·•・‧∙]" + HAN + "{1,12}(?:[·•・‧∙]" + HAN + "{1,8})?";
    private static final Pattern WHOLE = Pattern.compile("(?:(?:" + COMPOUND + ")" + HAN + "{1,2}|[" + SINGLE
            + "]\\s{0,3}" + HAN + "(?:\\s?" + HAN + ")?|[" + SINGLE + "]{2}" + HAN + "{2}|" + DOTTED + ")");
    private static final Pattern ENUMERATED = Pattern.compile("[、,，;；/|\\s]+");
    /** Words of notices that begin like a name. */
    private static final Pattern WORD = Pattern.compile(
            "[\\u4e00-\\u9fff]*(?:年级|班级|学校|小学|中学|大学|学院|幼儿园|教育|项目|成绩|平均|方案|标准|时间|日期|电话|地址|内容|经费|费用|管理|安全|计划|情况|条件|数学|语文|英语|音乐|体育|美术|科学|历史|地理|化学|物理|生物|政治|单元|小区|办公|教师|老师|学生|家长|人员|主任|校长|工作|活动|合计|总分|名次|排名|成果|说明|金额|单位|部门|名称|姓名|性别|民族|汉族|类别|班主|督学|负责|联系|简章|政策|制度|程序|要求|材料|公示|公告|通知|名单|文件|文明|课程|课时|作业|食谱|食堂|牛奶|鸡蛋|米饭|馒头|豆腐|白菜|土豆|萝卜|排骨|水果|黄瓜|苹果|牛肉|鸡|鱼|汤|粥|饼|面条|包子|花卷|元$|万元|应届|往届|高中|高考|初中|高一|高二|高三|全|周[一二三四五六日]|万人|路|街|国家|国旗|马上|向上|向日|海林|宁安|东宁|东安|西安|爱民|阳明|牡丹|黑龙|公司|集团|银行|书店|出版|监督|举报|咨询|值班|门牌|号楼|家园|花园|广场|时任|何时|任务|从事|通过|通用|平安|平面|成立|成员|左右|文化|文艺|文体|文科|理科|党员|党支|支部|支出|强化|强调|施工|单价|广播|金牌|银牌|冠军|第一|应急|解决|经营|经济|能力|有限|农村|城镇|城市|双人|连续|满分|满意|明确|明细|毕业|计算|许可|居民|居住|户口|封闭|万寿|和平|光华|舒心|温馨|班长|班风|班训|车辆|房产|房屋|关于|关爱|关心|东北|东西|南北|南侧|东侧|游戏|游泳|简介|古诗|古典|方法|方式|方面|康复|健康|高级|中级|初级|荣誉|容量|包括|包含|华东|石油|于.*|时.*|从.*|由.*|经.*|应.*|向.*|能.*|党.*|全.*|单位.*|解读|管.*|高[低等校度].*|温度|池.*|步.*|印.*|官.*|国[内有际防庆学].*|代[码表收理].*|付[款费].*|利[用息].*|师[资德生范].*|通[知报过用信].*|连[接].*|农[业历药].*|文[字本件学号].*|项.*|成[绩立为本果].*|计[划算入].*|安[全排].*|班[主会级].*|门[诊口].*|车[间站].*)|海[洋南外].*|毛[笔].*|花[坛].*|米.*|水.*|白[天色].*|平[时方].*|古[代].*|路.*|任[课教职].*|明[年天].*|元[旦].*|金[额].*|石.*|万.*|边.*|居.*|关[工注].*|舒.*|强[制].*");

    private static final Pattern MASKED = Pattern.compile(".*(?:某|[*＊×xX○〇●□]).*");
    private static final Set<String> BOUNDS = Set.of(
            "同学", "小朋", "在", "以", "获", "被", "因", "为", "系", "是", "考", "总分", "总成", "数学", "语文", "英语", "物理", "化学", "生物",
            "科学", "期末", "期中", "中考", "高考", "年级", "全班", "班级", "排名", "名列", "位列", "得", "的", "家", "住", "出生", "生于", "父", "母",
            "电话", "身份", "低保", "建档", "孤儿", "单亲", "残疾", "留守", "等", "和", "与", "成绩", "今", "现", "将", "从", "由", "进步", "也",
            "遭", "受", "殴", "打", "对", "本次", "期", "月考", "手机", "联系", "监护", "男", "女", "一", "二", "三", "四", "五", "六", "七",
            "八", "九", "第", "取", "属", "患", "享", "于", "不", "不慎", "擅", "违", "多次", "学籍", "护照", "持", "及", "这", "拿", "夺",
            "道法", "历史", "政治", "地理", "有", "说", "说：", "模拟", "此次", "用", "同", "把", "将", "跟", "向", "给", "给予", "偷", "欺", "盗",
            "综合");

    private Names() {}

    /** Whether a text is a name and nothing else; one already masked is none. */
    public static boolean isName(String text) {
        var name = text.strip();
        return name.length() >= 2
                && name.length() <= 24
                && !MASKED.matcher(name).matches()
                && WHOLE.matcher(name).matches()
                && !WORD.matcher(name).matches();
    }

    /** How many names stand in a list such as 张三、李四、王五, or 0 if other things stand there too. */
    public static int count(String list) {
        var parts = ENUMERATED.split(list.strip());
        var names = 0;
        for (var part : parts) {
            if (isName(part)) {
                names++;
            }
        }
        return names * 5 >= parts.length * 4 ? names : 0;
    }

    /** A name in running text. */
    public record Mention(int start, int end) {}

    /** Names that stand between clear bounds. */
    public static List<Mention> in(String text) {
        var found = new ArrayList<Mention>();
        for (var at = 0; at < text.length(); at++) {
            var length = begins(text, at) ? lengthAt(text, at) : 0;
            if (length > 0) {
                found.add(new Mention(at, at + length));
                at += length - 1;
            }
        }
        return found;
    }

    private static final Pattern CUE = Pattern.compile(
            "(?:学生|同学|幼儿|考生|新生|小朋友|姓名|班|级|孩子|女生|男生|儿子|女儿|儿童|少年|长女|次子|其中|我是|我叫|叫|名为|为|将|对|是|与|和|及|给予|受助|孤儿|户|人|被|以及|家庭|残疾|生)$");

    private static boolean begins(String text, int at) {
        if (!isHan(text.charAt(at))) {
            return false;
        }
        return at == 0
                || !isHan(text.charAt(at - 1))
                || CUE.matcher(text.substring(Math.max(0, at - 4), at)).find();
    }

    private static int lengthAt(String text, int at) {
        var dot = dotted(text, at);
        if (dot > 0) {
            return dot;
        }
        for (var length : new int[] {3, 2, 4}) {
            if (at + length <= text.length() && isBound(text, at + length) && isName(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    private static int dotted(String text, int at) {
        var window = text.substring(at, Math.min(text.length(), at + 24));
        var dot = 0;
        while (dot < window.length() && isHan(window.charAt(dot))) {
            dot++;
        }
        if (dot == 0
                || dot > 8
                || dot + 1 >= window.length()
                || "·•・‧∙".indexOf(window.charAt(dot)) < 0
                || !isHan(window.charAt(dot + 1))) {
            return 0;
        }
        var end = dot + 1;
        while (end < window.length() && isHan(window.charAt(end)) && (end < dot + 3 || !isBound(text, at + end))) {
            end++;
        }
        return end;
    }

    private static boolean isBound(String text, int at) {
        return at >= text.length()
                || !isHan(text.charAt(at)) && "*·•".indexOf(text.charAt(at)) < 0
                || BOUNDS.contains(text.substring(at, at + 1))
                || at + 2 <= text.length() && BOUNDS.contains(text.substring(at, at + 2));
    }

    private static boolean isHan(char letter) {
        return letter >= 0x4e00 && letter <= 0x9fff;
    }
}
