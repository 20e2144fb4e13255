package sunlight.privacy.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.text.Days;
import sunlight.privacy.text.Mention;
import sunlight.privacy.text.Names;
import sunlight.privacy.text.Plain;

/** A birth date beside its word or its person. Who was born between two days is a rule, not a person. */
final class Births implements Detector {

    private static final Needed WORD = Needed.of(
            "(?:出\\s{0,4}生(?:日期|年月日?|时间)?|生日|生于|生在|诞生于|生辰|(?i:birth\\w*|\\bDOB\\b|\\bborn(?: on)?\\b))[^\\n。;；,，]{0,8}$|生日快乐[^\\n。;；]{0,8}$|(?:公历|阳历|农历|阴历)[:： ]{0,2}$");
    private static final Needed AFTER = Needed.of(Pattern.compile(
            "^\\s?(?:日|号)?\\s?(?:[(（]?(?:农历|公历|阴历|阳历)[^()（），。;；]{0,8}[)）]?)?\\s?(?:凌晨|清晨|早[上晨]|[上中下]午|傍晚|晚上|[半深]夜|夜里)?(?:[凌清]?[晨早]?[上下]?午?[零〇一二三四五六七八九十0-9]{1,3}[点时][^,，。;；\\n]{0,8}?|[^,，。;；\\n至到前后]{0,5}(?=出生))?(?:(?<=[0-9日号一二三四五六七八九十上里夜晨午(（)）点分时])生于|出?生(?![效活产源长日成物态命理意动硬机])|生日(?=[,，。;；!！)）]|$)|呱呱坠地|诞生|来到(?:了|这个|我们)?(?:世界|世上|人间|人世|身边)|降生|出世).*",
            Pattern.DOTALL));
    private static final Needed SEX = Needed.of("[,，、\\s(（](?:男|女)[,，、\\s](?:[\\u4e00-\\u9fff]{1,4}族[,，、\\s])?\\s?$");

    /** Beside the sex and the day of a birth any word is a name: 乌日娜 女 2016-05-21. */
    private static final Pattern NAMED_BY_PLACE = Pattern.compile(
            "(?:^|[,，、;；:：|\\s])([\\u4e00-\\u9fff·]{2,8})[,，、\\s(（]{1,2}(?:男|女)[,，、\\s][^\\n。;；]{0,6}$");

    private static final Pattern RANGE =
            Pattern.compile("(?:至|到|以前|以后|之前|之后|前(?![锋卫场台排])|后(?![卫场排])|期间|\\(含|（含|含|-|~|及以|—).*", Pattern.DOTALL);
    private static final Pattern RANGE_BEFORE = Pattern.compile("(?:至|到|-|~|—|自|从|在|截至|截止)\\s?$");
    /** How a form wants it written, not whose it is. */
    private static final Pattern FORMAT = Pattern.compile("(?:如|例如|形如|格式[为是]?)[:： \"“]{0,2}$");

    private static final Pattern PLACE = Pattern.compile("逝世|烈士|诗人|作家|科学家|革命|[\\u4e00-\\u9fff]家|航天员|院士|运动员|英雄|伟人|主席");
    private static final Pattern FAMOUS = Pattern.compile("奥运|世锦赛|世界冠军|诺贝尔|逝世|牺牲|代表作");
    private static final Pattern FOUNDED =
            Pattern.compile("建校|创办|成立|建国|周年|(?:[本我学]校|我园|社团|乐团|校区|书院)诞生|吉祥物|机器人|玩偶|卡通|布偶");
    private static final Pattern SUM = Pattern.compile("一共|能过几|几个生日|多少[天岁]|几岁");
    private static final Pattern UNPERSONAL = Pattern.compile("(?<!兹)证明(?!我校|本校|该|其|学生)|适龄|凡|须|应(?!为)|年龄要求|范围|截止|儿童均");

    /** 3月2日 贾子晴(2016年): the day before the child, the year behind. */
    private static final Pattern PARTED = Pattern.compile(
            "(?<day>1?[0-9]月[1-3]?[0-9][日号]?)[:： ]{0,2}[\\u4e00-\\u9fff·]{2,6}\\s?\\((?<year>(?:19|20)[0-9]{2})年?\\)");

    /** 本月小寿星:钟晓雨 5月3日 */
    private static final Pattern FEASTED =
            Pattern.compile("(?<who>[\\u4e00-\\u9fff·]{2,6})[:： (（]{1,2}(?<day>1?[0-9]月[1-3]?[0-9][日号])");

    private static final Needed BIRTHDAY = Needed.of("寿星|生日|出生");

    private static final Needed FEAST = Needed.of("寿星|生日快乐|过生日|生日之星|生日会|庆生");

    /** 邹瑞 2019.04.03 */
    private static final Pattern BESIDE =
            Pattern.compile("(?<who>[\\u4e00-\\u9fff·]{2,6}|[A-Z][A-Za-z]{1,11} [A-Z][A-Za-z]{1,11})[:： (（]{1,2}$");

    /** Who was born before is told of in history. */
    private static final int FIRST = 1945;
    /** Who was born since is hardly told of in history. */
    private static final int TODAY = 2000;

    @Override
    public void detect(Plain plain, Setting setting, Consumer<Hit> hits) {
        if (plain.text().indexOf('(') >= 0 && BIRTHDAY.isIn(plain)) {
            parted(plain, hits);
        }
        if (FEAST.isIn(plain)) {
            feasted(plain, hits);
        }
        for (var day : mayTell(plain, setting) ? Days.in(plain.text()) : List.<Days.Day>of()) {
            if (day.year() >= FIRST && isBirth(plain.text(), setting, day)) {
                var value = plain.text().substring(day.start(), day.end());
                hits.accept(new Hit(PrivacyRule.BIRTH_DATE, value, plain.spans(day.start(), day.end()), Mask.ALL));
            }
        }
    }

    /** Whether anything says of a day that somebody was born on it. */
    private static boolean mayTell(Plain plain, Setting setting) {
        return setting.mayTell(WORD, plain)
                || setting.mayTell(SEX, plain)
                || AFTER.mayBeIn(plain)
                || BIRTHDAY.mayBeIn(plain)
                || FEAST.mayBeIn(plain);
    }

    private static void parted(Plain plain, Consumer<Hit> hits) {
        PARTED.matcher(plain.text()).results().forEach(each -> {
            var spans = plain.spans(each.start(1), each.end(1));
            hits.accept(new Hit(PrivacyRule.BIRTH_DATE, each.group(1) + each.group(2), spans, Mask.ALL));
        });
    }

    private static void feasted(Plain plain, Consumer<Hit> hits) {
        FEASTED.matcher(plain.text())
                .results()
                .filter(each -> Names.isName(each.group(1)))
                .forEach(each -> hits.accept(new Hit(
                        PrivacyRule.BIRTH_DATE, each.group(), plain.spans(each.start(2), each.end(2)), Mask.ALL)));
    }

    private static boolean isBirth(String text, Setting setting, Days.Day day) {
        var before = setting.before(text, day.start(), 40);
        var near = before.substring(Math.max(0, before.length() - 30));
        var word = WORD.pattern().matcher(before).find();
        if (Sentences.isLesson(setting.heading())
                || isOfNobody(text, day, before, near)
                || day.isShort() && !word
                || !day.full() && (setting.adults() || isAdult(near + after(text, day)))) {
            return false;
        }
        var sentence = near.replaceAll("(?s)^.*[\\n。;；]", "");
        var told = !Mention.within(sentence).isEmpty();
        if (word
                && (!UNPERSONAL.matcher(near).find()
                        || told && !UNPERSONAL.matcher(sentence).find())) {
            return true;
        }
        var named = told || setting.named() || isNamedByPlace(before, day);
        if (isBesideName(text, day, before, named)) {
            return true;
        }
        return AFTER.pattern().matcher(close(text, day)).matches()
                ? (named || !UNPERSONAL.matcher(near).find() && day.full())
                : SEX.pattern().matcher(before).find() && named;
    }

    /** 3月2日过生日的:邹瑞 2019.04.03; 甲组:托娅(2011/09/02),出生日期以户口本为准. */
    private static boolean isBesideName(String text, Days.Day day, String before, boolean named) {
        var bracketed = day.full()
                && day.year() >= TODAY
                && before.endsWith("(")
                && close(text, day).startsWith(")")
                && BIRTHDAY.isIn(text);
        return (bracketed || named && FEAST.isIn(text))
                && BESIDE.matcher(before).find();
    }

    /** A range, a sum, the day of a school, or of somebody in history. */
    private static boolean isOfNobody(String text, Days.Day day, String before, String near) {
        var after = close(text, day);
        return FOUNDED.matcher(near).find()
                || SUM.matcher(after(text, day)).find()
                || day.year() < TODAY
                        && (PLACE.matcher(near).find()
                                || FAMOUS.matcher(after(text, day)).find())
                || RANGE.matcher(after).lookingAt()
                        && !AFTER.pattern().matcher(after).matches()
                || RANGE_BEFORE.matcher(before).find()
                || FORMAT.matcher(before).find();
    }

    private static boolean isNamedByPlace(String before, Days.Day day) {
        return day.full()
                && day.year() >= TODAY
                && NAMED_BY_PLACE.matcher(before).find();
    }

    private static String close(String text, Days.Day day) {
        return text.substring(day.end(), Math.min(text.length(), day.end() + 10));
    }

    private static String after(String text, Days.Day day) {
        return text.substring(day.end(), Math.min(text.length(), day.end() + 40));
    }

    private static boolean isAdult(String near) {
        return near.matches("(?s).*(?:拟任|中共党员|研究生|老师|教师|校长|主任|书记|同志|园长|党员|现任|职务|任职|本科|大专|硕士).*");
    }
}
