package sunlight.privacy.rules;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import sunlight.privacy.text.ClassMark;
import sunlight.privacy.text.Memo;
import sunlight.privacy.text.Mention;

/**
 * Who can be known though no name is told: the only one of a group, whose father is who, the holder of an office in a class, a
 * class and initials. Beside a fact that must not go out this is as much as a name.
 */
final class Clues {

    private static final String KIN = "(?:儿子|女儿|孩子|外孙女?|孙[子女]|弟弟|妹妹|哥哥|姐姐|侄[子女]|外甥女?|双胞胎|老[大二三]|[儿孙]|娃|闺女|丫头)";

    /** What there is once in a village or a school. */
    private static final String POST =
            "(?:[所局院校园村镇乡处科厂队站店班会]长|书记|主任|老板|医生|护士|会计|支书|主席|司机|师傅|保安|厨师|牙医|阿訇|老师|教师|职工|镇长|警察|民警|军人|律师|法官|记者|歌手|教练)";

    private static final String ROLE =
            "(?:副?班长|团支书|[\\u4e00-\\u9fff]{0,2}(?:[体学纪卫文宣劳组生心艺]\\S?|[育习律生体艺传动织活理全])委员|[\\u4e00-\\u9fff]{0,2}课代表|(?<!大)[\\u4e00-\\u9fff]{0,3}(?<![军部警消])队(?:队)?长|社长|大队[长委]|学生会主席|升旗手|领[操读]员)";

    /** The only one of its kind, or the first by what everybody sees. */
    private static final String ONLY =
            "(?:唯一(?:的一|的|一)?|(?:独一无二|仅有|只有|就)(?:的一|的|一))(?:[个名对位])?[^,。;:、]{0,10}?(?:双胞胎|[表堂]?[兄姐][弟妹]|[男女](?:生|孩|学生|教师|老师)|[\\u4e00-\\u9fff]{1,3}族|孩子|学生|同学|外籍|混血|复读生|插班生|转学生|独[生苗])"
                    + "|(?:个子|年龄|年纪|全班|[我本]?班[上里]?|全校|年级|[队组]里)[^,。;:]{0,4}最[高矮小大胖瘦](?:的|是)(?:那个|一个|是)?";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(ONLY),
            // 卫生所何所长的外孙, 班长郝心悦的弟弟
            Pattern.compile("(?:" + POST
                    + "|[本我该]校[^,。;的]{0,6}|[\\u4e00-\\u9fff](?:店|铺|摊|厂|诊所|饭馆)家?|(?:班长|队长|委员|课代表)[\\u4e00-\\u9fff]{0,4})家?的(?:那个|小|大|[双独]|双胞胎)?"
                    + KIN),
            // 爸爸是派出所副所长
            Pattern.compile("(?:爸爸?|妈妈?|父亲|母亲|爷爷|奶奶|外公|外婆|姥爷|姥姥|[父母])(?:就)?[是为](?!了|什么|谁|他|她|否|不)[^,。;:]{0,12}" + POST),
            // 目击者是五年级跳绳队队长
            Pattern.compile(
                    ClassMark.CLASS_OR_GRADE + "(?:的|原|[\\u4e00-\\u9fff]{0,3}班)?" + ROLE + "[\\u4e00-\\u9fff]{0,4}"),
            // 校学生会宣传部部长: of a school there is one
            Pattern.compile(
                    "(?:学生会|团委|少工委|文学社|广播站|艺术团)[\\u4e00-\\u9fff]{0,4}?(?:部长|主席|站长|社长|团长)(?!会议|级|们|人选|竞选|候选|选举|负责|主持|职责)"),
            // 三年级六班的ZXY, 高一(9)班 L同学, 六年级2班谷某雨
            Pattern.compile(
                    ClassMark.CLASS
                            + "(?:的|学生)?[\\s“\"]{0,2}(?:[A-Z]{2,4}(?![A-Za-z])|[A-Z](?=同学|[生某])|[\\u4e00-\\u9fff][某×](?![因在被于为的对与和将把向同])[\\u4e00-\\u9fff](?=[^\\u4e00-\\u9fff]|同学|因|被|在|的))"),
            Pattern.compile(ClassMark.CLASS_OR_GRADE + "[^,。;]{0,4}?班?的?[A-Z][a-z]{1,9}(?![A-Za-z])"),
            // 致孤儿童1人(三年级1班)
            Pattern.compile("(?<![0-9一二三四五六七八九十])[1一][人名]\\((?:在|均?为)?" + ClassMark.CLASS_OR_GRADE + "[^()]{0,6}\\)"),
            Pattern.compile("[\\u4e00-\\u9fff]某\\((?:现|原)?" + ClassMark.CLASS),
            // 案中的女童; 女儿抑郁休学在家(就在本校高二)
            Pattern.compile("案(?:件)?中的[男女]童|(?:女儿|儿子)[^。;]{0,16}(?:[本我]校|[本我]园)"),
            Pattern.compile(
                    "(?<![0-9])[1-9][0-9]{2}(?:寝?室|宿舍|房)?的[\\u4e00-\\u9fff]{2,3}(?=一个?人|独自|每[周晚天]|周[一二三四五六日末]|[昨今当]?[晚夜]|[不未没]|常|总)|[0-9]{1,2}号床的[\\u4e00-\\u9fff]{2,4}"),
            // 高二年级寄宿生"阿×木"
            Pattern.compile("[“\"][\\u4e00-\\u9fff]{1,2}[×某][\\u4e00-\\u9fff][”\"]"),
            Pattern.compile(ClassMark.CLASS + "那[个位][^,。;]{1,8}(?:" + ROLE + "|男|女|孩子|同学)"),
            Pattern.compile("班[上里]?那[个位][^,。;]{1,8}的?[男女](?:孩|生|童)"),
            // 这个高一(6)班的小伙子
            Pattern.compile("(?:这个|那个|该)" + ClassMark.CLASS + "的?(?:小伙子|姑娘|[男女](?:生|孩|童)|孩子|学生)"),
            // "小黑豆"(何所长的外孙), "豆芽"(林芽)
            Pattern.compile("[“\"][\\u4e00-\\u9fff×]{2,5}[”\"]\\([^()]{2,16}\\)"),
            // 名字里有个"棠"字, 姓漆
            Pattern.compile(
                    "名字里?(?:有|带)[^,。;]{0,3}[“\"]?[\\u4e00-\\u9fff][”\"]?字|(?<=[,(、])姓[\\u4e00-\\u9fff](?=[,)、])"));

    private static final Pattern IN_CLASS = Pattern.compile("(?<!第)(?>" + ClassMark.CLASS + ")" + ClassMark.KIND
            + "\\s?(?<who>[\\u4e00-\\u9fff]{2,4}|[“\"][\\u4e00-\\u9fff]{2,4}[”\"])");

    /** With what no name of a pupil begins. */
    private static final Pattern MANY = Pattern.compile(
            "[全各每共有无出发开举召参获荣将把被从到对向以为是在和与及等也已因由于均都未没不上下里内中第两三几多数个名位人所停复放休新自今昨即按计请他她它我你这那其此谁哪].*|一(?!一|[诺凡鸣帆航鹤心]).*|.?(?:家长|家委|老师|教师|班主|主任|学生|同学|幼儿|孩子|教室|门口|宿舍|寝室|卫生|纪律|集体|班级|班会|整体|部分|代表|组织|消毒|病例|晨检|午检|缺勤|走廊|平均|总分|课|图书|队|组|师生).*");

    /** Verbs, prepositions, adverbs, numerals, conjunctions, particles, places, times, counters. */
    private static final String NO_NAME = "vpdmcuftq";

    private static final Segment GRAMMAR = HanLP.newSegment().enableNameRecognize(true);

    private static final Memo<List<Mention>> LATELY = new Memo<>(Clues::look);

    private Clues() {}

    static List<Mention> in(String sentence) {
        return LATELY.of(sentence);
    }

    private static List<Mention> look(String sentence) {
        var found = new ArrayList<Mention>();
        if (Sentences.isFiction(sentence)) {
            return found;
        }
        for (var form : FORMS) {
            form.matcher(sentence)
                    .results()
                    .map(each -> new Mention(each.start(), each.end()))
                    .forEach(found::add);
        }
        var seat = IN_CLASS.matcher(sentence);
        while (seat.find()) {
            if (isSomebody(seat.group(1))) {
                found.add(new Mention(seat.start(1), seat.end(1)));
            }
        }
        return found;
    }

    /** Behind a class: what is no verb, no number and nothing that a class has. */
    private static boolean isSomebody(String text) {
        if (MANY.matcher(text).matches()) {
            return false;
        }
        var nature = GRAMMAR.seg(text).get(0).nature.toString();
        return NO_NAME.indexOf(nature.charAt(0)) < 0 || nature.equals("vn") || nature.startsWith("nr");
    }
}
