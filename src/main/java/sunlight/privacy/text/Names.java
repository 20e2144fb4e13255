package sunlight.privacy.text;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.BitSet;
import java.util.regex.Pattern;

/** Whether a text is the name of a person: Han names by surname, names with a dot such as 买买提·艾力. */
public final class Names {

    private static final String SINGLE =
            "盘刀邰侴兰芦甄苑谌嵺赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄穆萧肖尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱丘骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀惠曲封储靳段焦巴牧谷车侯宓全班仰仲伊宁仇栾甘厉祖武符刘景詹束龙叶幸司黎印宿白怀蒲从索赖卓屠池乔阴胥能苍双闻党翟谭劳姬申冉桑桂牛寿通边燕冀浦尚农温庄晏柴瞿阎连艾容向古易慎戈廖居衡步耿满匡国文寇广东欧沃利蔚越隆师巩聂晁勾敖融冷辛那简饶曾沙鞠关游盖粟佟仝门南佘刑岳帅海代付闫覃滑涂律官揭隋初由尉仉亓查芮羿汲邴糜巫乌弓隗郗宫戎钭韶郜蓟邰鄂蔺蒙莘贡逄扶堵宰郦雍郤璩濮扈郏慕茹习宦庾暨弘禄阙殳夔厍訾阚毋乜丰巢蒯荆竺权逯桓鄢冼衣苟芈楚晋迟丛矫鹿裔冒牟邸栗战修展才敬佴漆占原智火木缑贲昝钮嵇酆郈雒郄忻仵綦眭郇佀庹";
    private static final String COMPOUND =
            "欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒|司空|端木|夏侯|淳于|单于|呼延|南宫|独孤|完颜|叶赫|爱新觉罗|那拉|轩辕|百里|东郭|西门|申屠|太史|公羊|钟离|闻人|鲜于|澹台|赫连|拓跋|第五|万俟|闾丘|濮阳|公冶|宗政|梁丘|左丘|太叔|仲孙|亓官|巫马|颛孙|漆雕|乐正|谷梁|羊舌|微生|纳兰|拓拔";
    /** Surnames that are words of every day, too: only before the given names of today's children. */
    private static final String RARE = "水和山都空养须相后红益公有年海爱阳练商银植畅言终秋充富松薄暴福墨哈归督敦麦咸籍羊别蓬鱼井甄谯笪亢虎豆辜撒银苑枚谌柒铁肇揣普沐俄保者";
    /** What children are called today, and what stands beside that in their names. */
    private static final String GIVEN =
            "子梓涵轩宇雨欣怡佳嘉琪思诗睿俊豪浩皓婷悦雅晨辰泽铭航熙馨萱诺依奕逸瑞瑶彤桐萌梦晴洁颖莹慧娜薇蓉璐琳瑜瑾璇玥妍妮嫣哲杰磊鑫鹏涛泓宸昊昕旭曦煜烨骏骁骞翔翰霖霏菲蕊蕾雯茜彬硕博佑祺骐麒昱钰芷筱晗楠锦恩暄瀚淇芮苒茉菡蓓妤姝婕婧媛珊珂琦琬瑄璟";

    private static final String GIVEN_TOO = GIVEN + "一天明文可乐然洋若柔沐语凡志伟强飞龙";
    private static final String CHILD = "(?:[" + GIVEN + "][" + GIVEN_TOO + "]|[" + GIVEN_TOO + "][" + GIVEN + "])";
    static final String HAN = "[\\u4e00-\\u9fff]";
    static final String DOTS = "·•・‧∙";
    private static final String DOTTED = HAN + "{2,8}[·•・‧∙]" + HAN + "{2,12}(?:[·•・‧∙]" + HAN + "{1,8})?";
    /** Of what names of Tibetans, Uyghurs and Mongols are made, which have no surname. */
    private static final String PART =
            "(?:扎西|多吉|卓玛|拉姆|次仁|才仁|达瓦|尼玛|[丹旦]增|格桑|央金|索朗|罗布|平措|白玛|仁[青增]|才让|卓嘎|巴桑|边巴|普布|洛桑|嘉措|加措|顿珠|曲珍|德吉|旺姆|拉毛|才旦|强巴|措姆|阿布都拉?|阿依|古丽|买买提|麦麦提|艾力|艾合|努尔|热合曼|玉素甫|吐尔逊|阿迪力|祖丽|木拉提|帕提|其其格|格日勒|图雅|托娅|娜仁|乌云|萨仁|斯琴|巴特尔|巴图|敖其尔|朝鲁|孟和|哈斯|苏日|沙马|阿苏|吉克|曲比|海来|吉差|马海|尔古|俄木|勒格|木呷|木果|曲布|伍呷|伍果|阿木|阿呷|尔哈|约布|古洛|日哈|拉哈|史古|色古|子古)";

    /** Names of Mongols and Tibetans that are one word. */
    private static final String ONE =
            "(?:敖日格[乐勒]|呼斯[楞勒]|满都拉|莫日根|图门|苏和|额尔敦|查干|乌恩|宝音图?|腾格[尔里]|阿古拉|牧仁|特木尔|毕力格|乌日娜|苏日娜|那日苏|塔娜|萨日娜|白音|孟克|朝鲁门?|其木格|赛罕|格根|诺敏|巴雅尔|托娅|图雅|娜仁|斯琴|高娃|其其格|扎西|多吉|卓玛|拉姆|次仁|洛桑|央金|索朗|平措|顿珠|岩(?:温|罕|香|应|扁|坎|保|旺|光|叫|吞|捧|甩)|玉(?:波|罕|叫|应|喃|扁|香叫|罕香|光罕|腊|坎))";

    /** Letters with which names of other languages are spelt, and few words: 艾克拜尔, 阿依木汗. */
    private static final String SPELT = "阿艾巴拜比布达迪丁杜尔尕古哈罕汗合呼吉江卡克库拉兰勒力丽曼买麦米木穆娜尼努帕皮热若萨赛沙什斯苏塔坦提吐托娃维希逊亚娅依伊尤玉扎再孜祖卓措";

    private static final String SPELT_OUT = "[" + SPELT + "]{3,6}";
    /** Peoples, countries and others that are spelt so. */
    private static final Pattern SPELT_WORD = Pattern.compile(
            ".*(?:哈萨克|塔吉克|吉尔吉斯|柯尔克|斯坦|阿拉|卡塔尔|伊拉克|哈尔|托尔斯|苏维|维尔|迪斯|巴黎|卡拉|古丽古|扎赉|比亚迪|阿里|丁丁|拉丁|达尔|哈尼|维希|赛兰|沙拉|卡丁).*");

    /** Whose name stands where it will without anything to bound it: 贫困学生洛桑平措戴上围巾. */
    static final Pattern UNBOUND = Pattern.compile(
            "(?:" + PART + "{2,3}|[" + SPELT
                    + "]{4,6})|(?<![A-Za-z])(?!Unit|Grade|Class|Happy|Good|New|Book|Lesson|Office|The |My |Module)[A-Z][a-z]{1,11} [A-Z][a-z]{1,14}(?![A-Za-z])");

    /** What children are called at home and in class: 轩轩妈妈, 小杰的. */
    static final Pattern PET = Pattern.compile("(?:(?<pet>[" + GIVEN + "豆果贝妞壮朵糖丽娜]){1}\\k<pet>"
            + "|小" + CHILD + "|(?<![\\u4e00-\\u9fff&&[^到跟和是叫为给班的]])(?:小[宇杰凯涛顺浩豪轩琪萱彤瑶婷蕊诺彬硕鹏哲磊]|" + CHILD + "))"
            + "(?=[^\\u4e00-\\u9fff]|[妈爸奶爷姥家患得又有说的在错是因把和被最聊谈哭去来写也就都考带还没不刚今昨住]|$)");

    private static final Pattern WHOLE = Pattern.compile("(?:" + PART + "{2,3}|" + ONE + "|" + SPELT_OUT + "|(?:"
            + COMPOUND + ")"
            + HAN + "{1,2}|[" + SINGLE + "]\\s{0,3}" + HAN + "(?:\\s?" + HAN + ")?|[" + RARE + "]" + CHILD + "|["
            + SINGLE + "]{2}" + HAN + "{2}|" + DOTTED + ")");
    private static final Pattern ENUMERATED = Pattern.compile("[、,，;；/|\\s]+");
    /** Words of notices that begin like a name. */
    static final Pattern WORD = Pattern.compile(
            "(?:均分|年级|班级|学校|小学|中学|大学|学院|幼儿园|教育|项目|成绩|平均|方案|标准|时间|日期|电话|地址|内容|经费|费用|管理|安全|计划|情况|条件|数学|语文|英语|音乐|体育|美术|科学|历史|地理|道德|化学|物理|生物|政治|单元|小区|办公|教师|老师|学生|家长|人员|主任|校长|工作|活动|合计|总分|名次|排名|成果|说明|金额|单位|部门|名称|姓名|性别|民族|汉族|类别|班主|督学|负责|联系|简章|政策|制度|程序|要求|材料|公示|公告|通知|名单|文件|课程|课时|作业|食谱|食堂|牛奶|鸡蛋|米饭|馒头|豆腐|白菜|土豆|萝卜|排骨|水果|黄瓜|苹果|牛肉|包子|花卷|面条|万元|应届|往届|高中|高考|初中|中考|公司|集团|银行|书店|出版|监督|举报|咨询|值班|门牌|号楼|家园|花园|广场|家庭|监护|警告|处分|记过|欺凌|护学|单亲|孤儿|低保|残疾|留守|户口|居民|儿童|少年|子女|发[热烧]|咳嗽|敲诈|勒索|盗窃|打架|斗殴|旷课|^[生人]·)");
    /** The same for words that only begin like a surname. */
    static final Pattern BEGINS = Pattern.compile(
            "(?:元以|项打|解除|刑[法事罚警侦期拘]|皮[疹肤炎]|麻[腮疹风]|艾滋|修业|期满|复学|休学|陈述|双[减向休创证肩]|张[贴榜罗开挂]|初[一二三中级]|申[请报诉领办明辩]|万师|查[寝房岗夜课铺仪验体看均无实证明清]|阴[性影凉雨天暗沟历云干]|宿[舍管并]|郁[不闷症]|高[热一二三低等校度级发峰温龄原危额]|全|周[一二三四五六日内岁末边围全]|路[上口面段线]|街|国[内有际防庆学家旗]|马上|向|海林|宁安|东[宁安北西侧]|西安|爱民|阳明|牡丹|黑龙|时|何[时种]|任[务课教职何]|从|通[过用知报信]|平[安面时方均]|成[立绩为本果员]|[左右][右手腿臂眼耳脚脸肩膝侧]|文[化艺体明科字本件学号具]|理科|党[员支总委章史建旗组课政内团的性龄费校派]|支[部出持]|强[化调制]|施工|单[价位双号]|广播|金[牌额]|银牌|第[一二三四五六七八九十]|应|解[决读]|经|能|有|农[村业历药]|幸[无未好福运亏免得存而喜]|付[款费出给清]|尚[未无需不]|越[来发]|干[部净活啥什扰]|谈[话心论及到]|宣[传布读誓]|祝[贺福你您大愿]|随[即后时着地机便]|充[分满]|惠[及民]|符[合]|融[合入]|冷[静水空饮]|辛[苦勤]|简[单历章要称]|盖[章印好]|盛[大装]|劳[动务技累]|容[易量]|怀[念着疑]|滑[倒雪冰]|涂[改抹]|纪[念律要检]|堵[塞车]|祖[国辈]|荣[获誉]|诸[多位如]|凌晨|城|双人|连[续接]|满[分意一二三四五六七八九十两半足员勤载怀心]|明[确细年天]|计[算划入]|许可|居[住民家]|门[一窗前外后]|封闭|万[元人]|舒心|温[馨度]|班|车[辆间站牌号次型队位主]|房[产屋]|关[于爱心工注]|南[北侧]|游|简介|古[诗典代]|方[法式面案]|康复|健康|包[括含饺装裹粽书扎围了好住在办]|石[油头材]|于[是此今本其每年月日]|由|管[理道一]|池|步[骤行]|印[发刷]|官[方员网]|代[码表收理]|付款|利[用息]|师[生德资范风]|项目|安[全排]|门[诊口]|海[洋南外]|毛笔|花坛|白[天色血细]|元[旦自起每]|和|严[格重禁]|家[长庭]|边[远境]|视[力频听觉]|章程|范围|余[额下为者均元人名个次年天里吨公米字册位家种项件份篇场亩户幅条]|那[年时天个次种些]|易[于学错燃爆懂]|危[险机]|商|费[用标率钱]|水[平电]|别[的人再]|后|丰[富收产盛]|权[利力限益威属]|楚[国汉]|迟到|习[惯题作得]|焦[虑点急躁距]|花[生钱费样园朵盆草卉店]|方为|蒙古|宫[殿廷保]|乌鸡|衣[服物着]|兰[州花]|芦[荟笋苇]|苑区|原[则因件来有始创址校班籍]|智[慧能育力]|火[灾警车险腿锅]|木[工材耳瓜]|修[车路订改缮理复建]|展[示览开板]|战[略胜争]|才[艺能子]|占[用地比]|晋[升级]|沙[坑滩漠场堆]|江[边畔堤面心滨]|巢|矫[情正治]|盘[子点问古活算旋腿锁货查绕]|刀[子具片工法]|敬[老业请爱上]|展[示览开板现演区厅销]).*");

    private static final Pattern LISTED = Pattern.compile(HAN + "{2,4}");
    /** What stands in rows beside numbers, too: subjects, tasks, grades, units. */
    private static final Pattern NO_NAME = Pattern.compile(
            ".*[分率数量级班组题科卷项次等名上下个张本元米秒岁周日月年校园室会费均共计余差高低值比男女生童类型档]|.*(?:语文|数学|英语|物理|化学|生物|历史|地理|政治|道法|科学|体育|音乐|美术|信息|填空|选择|判断|计算|阅读|作文|听力|口算|应用|基础|优秀|良好|及格|合格|卫生|纪律|出勤|学习|本次|上次|最高|最低|平均|达标|满分|得分|成绩|考试|期中|期末|跳绳|跳远|仰卧|投掷|早餐|午餐|晚餐|周[一二三四五]|星期|控制|录取|[为是有线的]|进行|参加|完成|共有|其中|以上|包括|占比).*");

    private static final Pattern TOTAL = Pattern.compile(".*(?:[合共总小]计|人数|平均|[班组校区县市镇村系部科室队]|以上|以下|空缺|缺考|暂无|所有|全体)");
    /** No bound is needed where surname and given name are both sure. */
    static final Pattern OF_TODAY = Pattern.compile(PART + "{2,3}|(?:" + COMPOUND + "|[" + SINGLE + RARE + "])" + CHILD
            + "|[" + SINGLE + "]小(?![学区组时孩朋班节测店型于队卖吃数麦米])" + HAN
            + "|(?:" + COMPOUND + ")小" + HAN);

    static final Pattern MASKED = Pattern.compile(".*(?:某|[*＊×xX○〇●□]).*");
    /** With which letters a Han name may begin: most words are no name at a glance. */
    private static final BitSet FIRST = new BitSet();

    static {
        (SINGLE + RARE + COMPOUND + PART + ONE + SPELT).chars().forEach(FIRST::set);
    }

    private static final int LONGEST = 32;
    private static final int OFTEN = 12;
    private static final Memo<Boolean> NAMES = new Memo<>(Names::looksLikeName);

    private Names() {}

    /** Whether a text is a name and nothing else; one already masked is none. */
    public static boolean isName(String text) {
        return text.length() >= 2 && text.length() <= LONGEST && NAMES.of(text);
    }

    /** Whether names begin with that sign mostly: 张, 冉. */
    public static boolean isSurname(char letter) {
        return SINGLE.indexOf(letter) >= 0;
    }

    private static boolean looksLikeName(String text) {
        var name = text.strip();
        return name.length() >= 2
                && name.length() <= 24
                && isHan(name.charAt(0))
                && isHan(name.charAt(name.length() - 1))
                && (name.length() <= 8 || name.indexOf('·') > 0 || name.indexOf('•') > 0)
                && (FIRST.get(name.charAt(0)) || name.chars().anyMatch(letter -> DOTS.indexOf(letter) >= 0))
                && !MASKED.matcher(name).matches()
                && WHOLE.matcher(name).matches()
                && !WORD.matcher(name).find()
                && !SPELT_WORD.matcher(name).matches()
                && !isEverydayWord(name)
                && (!BEGINS.matcher(name).matches() || OF_TODAY.matcher(name).matches());
    }

    /** 诗文, 雨天: what a dictionary knows at all, and never as a name. */
    static boolean isWord(String text) {
        var known = CoreDictionary.get(text);
        return known != null && !known.hasNature(Nature.nr);
    }

    /** 纪律, 宣传: what a dictionary has counted, and never as a name. */
    private static boolean isEverydayWord(String name) {
        var known = name.length() == 2 ? CoreDictionary.get(name) : null;
        return known != null && known.totalFrequency >= OFTEN && !known.hasNature(Nature.nr);
    }

    /** Whether a cell under 姓名 holds a name: there also an unusual surname or a word is one. */
    public static boolean isListed(String text) {
        return isName(text)
                || LISTED.matcher(text).matches()
                        && !MASKED.matcher(text).matches()
                        && !WORD.matcher(text).find()
                        && !TOTAL.matcher(text).matches();
    }

    /** Whether a word can be a name where several stand in a row that are named for the same. */
    public static boolean mayBe(String text) {
        return isName(text)
                || text.length() <= 3
                        && LISTED.matcher(text).matches()
                        && !MASKED.matcher(text).matches()
                        && !WORD.matcher(text).find()
                        && !TOTAL.matcher(text).matches()
                        && !NO_NAME.matcher(text).matches();
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

    static boolean isHan(char letter) {
        return letter >= 0x4e00 && letter <= 0x9fff;
    }
}
