package sunlight.privacy.rules;

import static sunlight.privacy.PrivacyRule.BIRTH_DATE;
import static sunlight.privacy.rules.Trace.Whose.ANYBODY;
import static sunlight.privacy.rules.Trace.Whose.NAMED;
import static sunlight.privacy.rules.Trace.Whose.SOMEBODY;

import java.util.function.Consumer;
import sunlight.privacy.text.Plain;

/** Days of birth that no word announces or that the old calendar tells; the others are {@link Births}. */
final class Birthdays implements Detector {

    private static final String DAY = "20[0-2][0-9][.年/-]1?[0-9][.月/-][0-3]?[0-9]日?";
    /** Day, month and year, or month, day and year, as abroad. */
    private static final String ABROAD =
            "(?:0?[1-9]|[12][0-9]|3[01])[/.-](?:0?[1-9]|[12][0-9]|3[01])[/.-](?:(?:19[5-9]|20[0-3])[0-9]|[01][0-9])";

    private static final String LIMITS =
            "(?i)cut-?off|on or (?:after|before)|or (?:later|earlier)|\\bbetween\\b|before [0-9]|after [0-9]|format|example|d/m|dd/|样例|示例|例如|之后|之前|以[前后]|截至|格式";

    private static final String BRACKETED = "[\\u4e00-\\u9fff]{2,4}\\(" + DAY + "\\)";

    private static final Sieve<Trace> TRACES = Trace.sieve(
            // 农历癸巳年腊月初八出生
            Trace.of(
                    BIRTH_DATE,
                    "([甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年[正一二三四五六七八九十冬腊]{1,2}月[初十廿卅二三]?[一二三四五六七八九十]{1,2}日?)(?=[^,，。]{0,3}(?:出?生|诞))",
                    SOMEBODY,
                    "",
                    "皇|帝|诗人|烈士|古代"),
            // 今年农历二月初二刚满六岁
            Trace.of(
                    BIRTH_DATE,
                    "(?:农历|阴历|旧历)?([正二三四五六七八九十冬腊]月[初十廿卅二三]{1,2}[一二三四五六七八九十]?)(?=[^,，。;]{0,4}(?:满[一二三四五六七八九十0-9]{1,2}周?岁|生日|出?生|过生))",
                    SOMEBODY,
                    "",
                    "皇|帝|诗人|烈士|古代|诞辰"),
            // 姜小鱼(2021.3.9)、戴小满(2020.12.1): two at least, else it may be the day of a picture.
            Trace.of(
                    BIRTH_DATE,
                    "(?<=[\\u4e00-\\u9fff]\\()(" + DAY + ")(?=\\))",
                    NAMED,
                    "(?s)" + BRACKETED + ".*[、,，]\\s?" + BRACKETED,
                    "作者|作品|供稿|摄影?|获奖|入职|发表|日期|到校|投稿|报道|更新|观看|修订|印发|会议"),
            // D.O.B. 03/09/2015: the word says that somebody's is meant.
            Trace.of(
                    BIRTH_DATE,
                    "(?i)(?<![a-z])(?:D\\.? ?O\\.? ?B\\.?|date of birth|birth ?date)[^0-9a-z\\n;。]{0,6}(" + ABROAD
                            + ")(?![0-9])",
                    ANYBODY,
                    "",
                    LIMITS),
            // Kofi Mensah (born on 21.11.2014), 生日 21/11/2014
            Trace.of(
                    BIRTH_DATE,
                    "(?:\\p{Lu}\\p{L}+(?: \\p{Lu}[\\p{L}-]*\\.?){1,3},? ?\\(?(?:was |is )?born(?: on)?:? |(?:生日|出生(?:日期|年月日?)?|生于)[是为: ]{0,2})("
                            + ABROAD + ")(?![0-9])",
                    ANYBODY,
                    "",
                    LIMITS),
            Trace.of(
                    BIRTH_DATE,
                    "(19[2-4][0-9]年1?[0-9]月[0-3]?[0-9]日)(?=\\s?出?生)",
                    SOMEBODY,
                    "慰问|退休|独居|老教师|重阳|高龄",
                    "烈士|诗人|科学家|院士|逝世|生平"));

    private static final Alternatives WORD = Alternatives.of("[Dd]\\.? ?[Oo]\\.? ?[Bb]|[Bb]irth|[Bb]orn|生日|出生|生于");

    @Override
    public void detect(Plain plain, Setting setting, Consumer<Hit> hits) {
        var likely = TRACES.in(plain, setting);
        if (!likely.isEmpty() && isOfDay(plain.text())) {
            likely.forEach(trace -> trace.look(plain, setting, hits));
        }
    }

    private static boolean isOfDay(String text) {
        return text.indexOf('年') >= 0 || text.indexOf('月') >= 0 || text.contains("(20") || WORD.isIn(text);
    }
}
