package sunlight.privacy.text;

import java.util.List;
import java.util.regex.Pattern;

/** The mark of a class, as schools write it, and who is named beside it: 五(3)班 马文清, 端午(九4), 数控2301班冷锋. */
public final class ClassMark {

    private static final String NUMBER = "[一二三四五六七八九十0-9]{1,2}";

    /** A class of which so few are pupils that little more tells who is meant; a grade alone is not one. */
    public static final String CLASS = "(?:(?:[高初][一二三1-3]|[一二三四五六七八九1-9](?:年级)?)\\s?\\(\\s?" + NUMBER + "\\s?\\)\\s?班?"
            + "|(?:[高初][一二三]|[一二三四五六七八九1-9]年级|[七八九]年|[托小中大])" + NUMBER + "班"
            + "|[一二三四五六七八九][甲乙丙丁]班|[一二三四五六七八九](?:[0-9]{1,2}|[一二三四五六七八九])班"
            + "|[高初][一二三][\\u4e00-\\u9fff]{0,3}班|[高初][一二三](?=[0-9])[0-9]{1,2}(?![0-9年月日人名])"
            + "|[\\u4e00-\\u9fff]{2,6}(?:2[0-9]{3}|[1-9])班|(?:培智|启智|启聪)(?:部)?[一二三四五六七八九]年级"
            + "|(?i:G(?:rade)?\\s?[1-9][0-2]?\\s?,?\\s?Class\\s?[1-9]))";

    /** The same, or a grade. */
    public static final String CLASS_OR_GRADE =
            "(?:" + CLASS + "|[一二三四五六七八九1-9]年级(?:\\(?" + NUMBER + "\\)?班)?|[高初][一二三])";

    /** In brackets a class needs no word at all: (三1), (三2数学32). */
    private static final String SHORT = "[一二三四五六七八九](?:[0-9]{1,2}|[一二三四五六七八九])(?![0-9年月日人名%周天])";

    /** What a pupil may be called between class and name. */
    public static final String KIND =
            "的?(?:原|新|学生|同学|[男女](?:生|孩|童|学生|同学)|小不点|小战士|小伙子|小姑娘|小朋友|转学生|插班生|特长生|住宿生|寄宿生|[\\u4e00-\\u9fff]{0,2}(?<![家学])委员|副?班长|团支书|[大中小]?队长|[\\u4e00-\\u9fff]{0,2}课代表){0,2}";

    /** Behind such a mark of a class a name may begin. */
    static final Pattern SEAT = Pattern.compile("(?<!第)(?>" + CLASS_OR_GRADE + ")" + KIND);

    /** Before it, in brackets or behind a comma, one has ended. */
    private static final Pattern BEHIND = Pattern.compile(
            "(?<![\\u4e00-\\u9fff])([\\u4e00-\\u9fff]{2,4})(?:同学|小朋友)?\\s?\\((?:现|原|就读|学生|[男女],)?\\s?(?:"
                    + CLASS_OR_GRADE + "|" + SHORT + ")(?![^()]{0,12}(?:家长|[爸妈]|老师|教师|班主任|家))");

    /** 她的真名, 大名: whatever stands behind is one. */
    private static final Pattern REAL = Pattern.compile(
            "(?:真实姓名|真名|本名|大名(?!鼎)|小名|乳名|学名|[\\u4e00-\\u9fff]文名|实名(?![制举认登]))(?:就?[是叫为:]|叫做|[:]\\s?)?\\s?([\\u4e00-\\u9fff]{2,4}?)(?=[^\\u4e00-\\u9fff]|$)");

    /** 玉波是二年级的班长 */
    private static final Pattern IS_OF = Pattern.compile(
            "(?:^|[,。;:!?\\s])([\\u4e00-\\u9fff]{2,4}(?<![旁里上边的下中内外前后]))(?:同学)?(?:是|来自|就读于?|,)(?:我[们校园]?|本校|我校)?的?"
                    + CLASS_OR_GRADE
                    + "(?:的|班)?(?:一[名个位])?(?:副?班长|学生|同学|[男女][生孩]|孩子|[\\u4e00-\\u9fff]{0,2}委员|课代表|[\\u4e00-\\u9fff]{0,3}队长|小[\\u4e00-\\u9fff]{2}|的)");

    /** 申请人 卯卯(户籍北街) */
    private static final Pattern APPLIES = Pattern.compile("(?:申请人|学生|幼儿|儿童|受助人)\\s([\\u4e00-\\u9fff]{2,3})(?=\\()");

    /** Whose name is told by what stands around it. */
    static final List<Pattern> NAMED = List.of(BEHIND, REAL, IS_OF, APPLIES);

    private ClassMark() {}
}
