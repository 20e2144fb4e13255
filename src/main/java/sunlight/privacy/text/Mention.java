package sunlight.privacy.text;

import static sunlight.privacy.text.Names.HAN;
import static sunlight.privacy.text.Names.isHan;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.seg.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person named in running text: by what bounds the name, by the grammar of the sentence, or by the place it stands in.
 *
 * @param start where the name begins
 * @param end where it has ended
 */
public record Mention(int start, int end) {

    /** After these a name may stand, in a sentence that matters. */
    private static final String AFTER = "的了由让向对把给叫找";

    /** Who is called a classmate has a name before it, whatever the surname. */
    private static final Pattern CALLED = Pattern.compile(
            "(?<![\\u4e00-\\u9fff])(" + HAN + "{2,3})(?=同学|小朋友)|(?<=[班的级给予校]|班[)）])(" + HAN + "{2,4})(?=同学|小朋友)");

    /** 这孩子(向晚晴) */
    private static final Pattern BRACKETED = Pattern.compile("(?:孩子|学生|同学|幼儿|宝宝)[(（](" + HAN + "{2,4})[)）]");

    private static final String KIND = "(?:[男女]?(?:学生|同学|幼儿|生|孩|童)|新生|考生|孩子)";

    /** Where somebody is named by the form of the text: after a class, a label, or 我叫. */
    private static final Pattern SEAT = Pattern.compile(
            "(?:[0-9一二三四五六七八九十]\\s?[)）]?\\s?班|[一二三四五六七八九]年级|(?:老师|本|我|同)班)[)）]?(?:上|里)?的?" + KIND + "?\\s?|"
                    + "[0-9]{3,4}(?:室|寝室|宿舍)的?\\s?|(?:姓名|学生|幼儿|考生|儿童|受助人|受助学生|申请人|转入生|当事人|名字)[:：]\\s?|(?:我叫|我是|[她他]叫(?!什么|啥)|名叫|叫做|名为|大名|小名)(?![^,，。]{0,6}的)");

    /** Who is meant by a kind or a rank, if what follows the word is what persons do or have. */
    private static final Pattern TITLED = Pattern.compile(
            "(?:[男女]学生|[男女]童|[高初][一二三]的?(?:[男女]?学生|[男女]?同学|新生)|(?:借读|转学|毕业|住宿|寄宿|走读|复读|特长|受助)生|[0-9一二三四五六七八九十]{1,3}岁的|考生(?!编号|号)|状元|班长|团支书|课代表|[语数外英]?委员|[大中小]队长|社长|部长|学生会主席|孩子|其[子女]|[儿长次][子女]|女儿)");

    /** Who is one of a group is meant where a name follows: 困境儿童代表郝运来同学. */
    private static final Pattern ONE_OF =
            Pattern.compile("(?:低保|特困|自闭症|孤独症|白血病|留守|困境|残疾|贫困|脑瘫|患病|失学)[男女]?(?:学生|儿童|幼儿|患儿|少年|孩子)(?:代表)?|对象|来访者");

    /** What is told of persons only, right behind the name. */
    private static final Pattern DOES = Pattern.compile(
            "[(（0-9]|QQ|qq|微信|手机|电话|[、,，](?!是|为|在|其)|的?(?:爸|妈|爹|娘|父|母|爷|奶|姥|外公|外婆|家长|家里|家中|同学|同桌)|因|被|患|伙同|多次|屡次|擅自|确诊|不慎|突发|扭伤|摔|偷|打|骂|殴|欺|考了|考出|夺得|勇夺|荣获|获得?|取得|位列|进步|退步|是|在|向|把|将|对|与|实施|不幸|从|身患|得了|正|曾|说|自幼|从小|随|跟");

    /** With what no name ends: 宿舍, 家长会, 年级组. */
    private static final Pattern THING =
            Pattern.compile(".*[会组室舍堂部科所楼队团器材费卷课节赛展营站区院间率数量法表册证书单案板处者员人师们费业习试考级班生群园校年月日次度力性中内外上下时]");

    /** What is done to persons or by them only: whatever stands between it and a class is a name. */
    private static final Pattern SURELY_DOES =
            Pattern.compile("因(?!为)|被|患|伙同|多次|屡次|擅自|确诊|不慎|突发|偷|骂|殴|欺|考了|考出|身患|得了|的?(?:爸爸|妈妈|父亲|母亲)");

    private static final Pattern NOBODY =
            Pattern.compile(".*(?:签[字名到]|台[上下]|不给|[各全所有位名个些多少几每新老本该等此这那其他她我你您的男女班级学生众诸亲两三与和对]).*");

    private static final Set<String> BOUNDS = Set.of(
            "同学", "小朋", "在", "没过", "以", "获", "被", "因", "为", "系", "是", "考", "总分", "总成", "数学", "语文", "英语", "物理", "化学",
            "生物", "科学", "期末", "期中", "中考", "高考", "年级", "全班", "班级", "排名", "名列", "位列", "得", "的", "家", "住", "出生", "生于", "父",
            "母", "电话", "身份", "低保", "建档", "孤儿", "单亲", "残疾", "留守", "等", "和", "与", "成绩", "今", "现", "将", "从", "由", "进步",
            "也", "遭", "受", "殴", "打", "对", "本次", "期", "月考", "手机", "联系", "监护", "男", "女", "一", "二", "三", "四", "五", "六",
            "七", "八", "九", "第", "取", "属", "患", "享", "于", "不", "不慎", "擅", "违", "多次", "学籍", "护照", "持", "及", "这", "拿", "夺",
            "道法", "历史", "政治", "地理", "有", "说", "说：", "模拟", "此次", "用", "同", "把", "跟", "向", "给", "给予", "偷", "欺", "盗", "综合",
            "退步", "位于", "肺活", "体测", "立定", "跳", "跑", "视力", "身高", "体重", "自幼", "自小", "从小", "组织", "溺", "坠", "病逝", "身亡", "昨",
            "前天", "之", "刚", "又", "总", "还", "升入", "升学", "升至", "记过", "警告", "留校", "处分", "荣获", "位居", "逃", "呈", "每天", "上课",
            "自述", "课间", "课后", "课上", "午休", "午间", "晨检", "午检", "晚自", "早自", "放学", "上学", "返校", "途中", "当天", "当日", "上午", "下午",
            "晚上", "中午", "早上", "清晨", "凌晨", "到", "经", "上次", "开学", "作文", "破天荒", "裸眼", "车上", "转学", "转入", "就读", "已", "曾",
            "捐", "排", "坐", "全家", "尿", "每周", "爸", "妈", "手中", "手里", "进行", "予以", "作出", "实施");

    private static final Segment GRAMMAR =
            HanLP.newSegment().enableNameRecognize(true).enableOffset(true);

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

    /**
     * The same, and those whom the grammar of the sentence tells though nothing bounds them: 学校为身患重病的王小明发起捐款.
     * What a dictionary believes to be a name still has to look like one.
     */
    public static List<Mention> within(String text) {
        var found = new ArrayList<>(in(text));
        for (var term : GRAMMAR.seg(text)) {
            var mention = new Mention(term.offset, term.offset + term.word.length());
            if (term.nature == Nature.nr && Names.isName(term.word) && isApart(found, mention)) {
                found.add(mention);
            }
        }
        for (var at = 1; at < text.length(); at++) {
            var mention = AFTER.indexOf(text.charAt(at - 1)) < 0 ? null : mentionAt(text, at);
            if (mention != null && isApart(found, mention)) {
                found.add(mention);
            }
        }
        unbound(text, found);
        pets(text, found);
        called(text, found);
        seated(text, found);
        found.sort(Comparator.comparingInt(Mention::start));
        return found;
    }

    private static void unbound(String text, List<Mention> found) {
        Stream.of(Names.OF_TODAY, Names.UNBOUND)
                .flatMap(names -> names.matcher(text).results())
                .forEach(each -> {
                    var mention = new Mention(each.start(), each.end());
                    if ((Names.isName(each.group()) || each.group().charAt(0) <= 'Z') && isApart(found, mention)) {
                        found.add(mention);
                    }
                });
    }

    private static void pets(String text, List<Mention> found) {
        Names.PET
                .matcher(text)
                .results()
                .map(each -> new Mention(each.start(), each.end()))
                .filter(each -> isApart(found, each) && !Names.isWord(text.substring(each.start(), each.end())))
                .forEach(found::add);
    }

    private static void called(String text, List<Mention> found) {
        Stream.concat(Stream.of(CALLED, BRACKETED), ClassMark.NAMED.stream())
                .flatMap(form -> form.matcher(text).results())
                .forEach(each -> {
                    var group = each.groupCount() == 1 ? 1 : 0;
                    var mention = new Mention(each.start(group), each.end(group));
                    if (!NOBODY.matcher(each.group(group)).matches()
                            && !Names.MASKED.matcher(each.group(group)).matches()
                            && !Names.WORD.matcher(each.group(group)).find()
                            && isApart(found, mention)) {
                        found.add(mention);
                    }
                });
    }

    private static void seated(String text, List<Mention> found) {
        SEAT.matcher(text).results().forEach(each -> sit(text, each.end(), false, found));
        if (text.indexOf('班') >= 0 || text.indexOf('级') >= 0 || text.indexOf('(') >= 0) {
            ClassMark.SEAT.matcher(text).results().forEach(each -> sit(text, each.end(), false, found));
        }
        TITLED.matcher(text).results().forEach(each -> sit(text, each.end(), true, found));
        ONE_OF.matcher(text).results().forEach(each -> {
            var mention = each.end() < text.length() ? mentionAt(text, each.end()) : null;
            if (mention != null && isApart(found, mention)) {
                found.add(mention);
            }
        });
    }

    private static void sit(String text, int from, boolean loose, List<Mention> found) {
        var end = from;
        while (end < text.length() && end < from + 5 && isHan(text.charAt(end))) {
            end++;
        }
        var bounded = from < text.length() ? lengthAt(text, from) : 0;
        var told = end < from + 5 && !loose;
        var length = bounded > 0 ? bounded : told ? end - from : firstTerm(text, from);
        var mention = new Mention(from, from + length);
        if (length >= 2
                && length <= 4
                && maySit(text.substring(from, from + length), !told)
                && isApart(found, mention)) {
            found.add(mention);
        }
    }

    /** The length of a name with which the words after a seat begin, by their own grammar; 0 where there is none. */
    private static int firstTerm(String text, int from) {
        var terms = GRAMMAR.seg(text.substring(from, Math.min(text.length(), from + 12)));
        if (terms.isEmpty()) {
            return 0;
        }
        var length = terms.get(0).word.length();
        if (terms.get(0).nature == Nature.nr) {
            return length;
        }
        var word = terms.get(0).word;
        if (length != 2 && doesSurely(text, from)) {
            return 3;
        }
        return length >= 2
                        && length <= 3
                        && !THING.matcher(word).matches()
                        && DOES.matcher(text)
                                .region(from + length, text.length())
                                .lookingAt()
                ? length
                : 0;
    }

    private static boolean doesSurely(String text, int from) {
        return from + 3 < text.length()
                && Names.mayBe(text.substring(from, from + 3))
                && !THING.matcher(text.substring(from, from + 3)).matches()
                && SURELY_DOES.matcher(text).region(from + 3, text.length()).lookingAt();
    }

    private static boolean maySit(String text, boolean acts) {
        return Names.isName(text)
                || !NOBODY.matcher(text).matches()
                        && Names.isListed(text)
                        && (acts || !Names.BEGINS.matcher(text).matches());
    }

    private static @Nullable Mention mentionAt(String text, int at) {
        var length = isHan(text.charAt(at)) ? lengthAt(text, at) : 0;
        return length > 2 ? new Mention(at, at + length) : null;
    }

    private static boolean isApart(List<Mention> found, Mention mention) {
        return found.stream().noneMatch(other -> other.start() < mention.end() && mention.start() < other.end());
    }

    private static final Pattern CUE = Pattern.compile(
            "(?:学生|同学|幼儿|考生|新生|患儿|女孩|男孩|女童|男童|学子|小朋友|姓名|班|级|孩子|女生|男生|儿子|女儿|儿童|少年|长女|次子|其中|我是|我叫|叫|名为|为|将|对|是|与|和|及|给予|受助|孤儿|户|人|被|以及|考试|月考|检测|测验|测试|期中|期末|其|家庭|残疾|生|我校|本校|我班|者|了|到|恭喜|祝贺|表扬|表彰|祝|队员|学员|班的|级的)$");

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
        for (var length : new int[] {3, 2, 4, 5}) {
            if (at + length <= text.length()
                    && isBound(text, at + length)
                    && Names.isName(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    /** 信访人艾山江·热西提: who is meant comes first. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?:[\\u4e00-\\u9fff]{1,3}人|.{0,2}学生|同学|幼儿|考生|家长|老师|教师|[\\u4e00-\\u9fff]{1,2}名)[\\u4e00-\\u9fff]{2,6}");

    private static int dotted(String text, int at) {
        var window = text.substring(at, Math.min(text.length(), at + 24));
        var dot = 0;
        while (dot < window.length() && isHan(window.charAt(dot))) {
            dot++;
        }
        if (OFFICE.matcher(window.substring(0, dot)).matches()
                || dot < 2
                || dot > 8
                || dot + 2 >= window.length()
                || Names.DOTS.indexOf(window.charAt(dot)) < 0
                || !isHan(window.charAt(dot + 1))
                || !isHan(window.charAt(dot + 2))) {
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
}
