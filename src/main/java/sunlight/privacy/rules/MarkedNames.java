package sunlight.privacy.rules;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.text.Names;
import sunlight.privacy.text.Plain;

/** Names in a row, each with a mark or all behind one: what tells them is that they stand so. */
final class MarkedNames {

    /** Names behind the marks they reached. */
    private static final Needed GROUP = Needed.of(
            "((?:[A-E][+-]?\\s?(?:等级?|级|档|类)|全对|全优|[错得][0-9一二三四五六七八九十两]{1,3}[个题分道]?(?:以[上下])?|[优良中差](?=[:：])|优秀|良好|(?:不|未|没)(?:及格|合格|过关|达标|通过|完成|背熟|默出)|过关|双百)|[0-9]{2,3}(?:\\.5)?\\s?分?\\s?(?:及?以[上下]|[-~至到]\\s?[0-9]{2,3}(?:\\.5)?\\s?分?)|满分)[)）]?(?:的?(?:同学|学生|孩子|家长|者)?(?:有|是)?(?:[0-9一二两三四五六七八九十]{1,3}[人名位])?)?[:：]\\s?([\\u4e00-\\u9fff·、,， ]{2,})");

    /** Names each with a rank: 闵子涵第1名，季雨轩第3名. */
    private static final Pattern RANKED = Pattern.compile(
            "(?<name>[\\u4e00-\\u9fff]{2,4}?)[ :：(（]{0,2}(?<mark>[第+↑↓-]?\\s?(?:[0-9]{1,3}|[一二三四五六七八九十百]{1,4})\\s?名|[A-E][+-]?\\s?(?:等级?|级)?(?![A-Za-z0-9]))");

    /** Names each with a mark: 冒襄 656 2.皇甫奇 651. */
    private static final Pattern PAIR = Pattern.compile(
            "(?<name>[\\u4e00-\\u9fff]{2,4})(?:满分|得分?|考了?)?[ :：(（]{0,2}(?:(?<=[ :：])(?:(?:篮球|足球|排球|乒乓球?|羽毛球|田径|游泳|体操|武术|声乐|器乐|舞蹈|美术|素描|速写|色彩|书法|钢琴|笔试|面试)[ :：]{1,2}|(?:理论|实操|实训|口试|技能|专业)[ :：]{0,2}))?(?<mark>[0-9]{2,3}(?:\\.[0-9])?)(?![0-9.年月日节课时人名本元%套册个号班米秒岁周届级次页])");

    /** The same behind a comma, closed by another sign: 夏侯淳,748;黎阿朵,745. */
    private static final Pattern PARTED = Pattern.compile(
            "(?<![\\u4e00-\\u9fff])(?<name>[\\u4e00-\\u9fff]{2,4}),\\s?(?<mark>[0-9]{2,3}(?:\\.[0-9])?)(?=[;、。…(\\s]|$)");

    /** Ranks each before a name: 第一名刘子墨(九年级2班). */
    private static final Pattern PLACED = Pattern.compile(
            "(?<mark>第(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})名?)[:：是为 ]{0,2}(?<name>[\\u4e00-\\u9fff]{2,4}?)(?=[^\\u4e00-\\u9fff]|同学|$)");

    /** Names by the numbers of a ranking: 1.李明轩 2.王梓涵. */
    private static final Pair ORDERED = new Pair(
            Pattern.compile("(?<mark>[0-9]{1,2})[.、)）]\\s?(?<name>[\\u4e00-\\u9fff]{2,4}?)(?=[^\\u4e00-\\u9fff]|$)"),
            2,
            1);

    /** @param name which group is it, and which the mark */
    private record Pair(Pattern pattern, int name, int mark) {}

    private static final List<Pair> PAIRS =
            List.of(new Pair(PAIR, 1, 2), new Pair(PARTED, 1, 2), new Pair(RANKED, 1, 2), new Pair(PLACED, 2, 1));

    /** 最高张美玉97: the best and the worst. */
    /** 黎沛恩 278→31: from one rank to another. */
    private static final Needed MOVED = Needed.of(
            "(?<name>[\\u4e00-\\u9fff]{2,4})[ :：(（]{0,2}(?<mark>[0-9]{1,3}名?\\s?(?:→|->|-{1,2}>|⇒|➔)\\s?[0-9]{1,3})");

    private static final Pattern EXTREME = Pattern.compile(
            "(?:最[高低好差]分?(?!数)|头名|状元|垫底|第一名?|倒数第一)(?:的|是|为|[:： ]){0,2}(?<name>[\\u4e00-\\u9fff]{2,3}?)[ :：(（]{0,2}(?:考了?|得)?(?<mark>[0-9]{2,3}(?:\\.[0-9])?)(?![0-9.年月日%人元秒米个次])");

    /** Without any of these no mark is told. */
    private static final Pattern MARKED = Pattern.compile("[0-9A-E:：]|[第前][一二三四五六七八九十]|[一二三四五六七八九十]名");

    /** Whom a school takes on is no pupil. */
    private static final Pattern HIRED = Pattern.compile("招聘|拟聘|聘用|应聘|岗位");

    private static final Pattern RANKING = Pattern.compile("排名|名次|排行");

    /** So many signs number a line: 12. */
    private static final int LEAD = 4;

    private static final String AND = "和与及有是的了为";

    private MarkedNames() {}

    static void look(Sentences.Sentence told, Plain plain, Setting setting, Consumer<Hit> hits) {
        if (!MARKED.matcher(told.text()).find()) {
            return;
        }
        if (tellsOfMarks(told, setting)) {
            PAIRS.forEach(pair -> pairs(pair, told, plain, setting, hits));
            if (RANKING.matcher(told.text()).find()) {
                pairs(ORDERED, told, plain, setting, hits);
            }
        }
        extremes(told, plain, hits);
        moved(told, plain, hits);
        grouped(told, plain, hits);
    }

    private static boolean tellsOfMarks(Sentences.Sentence told, Setting setting) {
        var before = told.before() == null ? "" : told.before().text();
        var around = before + told.around() + setting.heading();
        return Scores.EXAM.isIn(around)
                && (!Scores.CONTEST.isIn(around) || Scores.TEST.matcher(around).find())
                && !HIRED.matcher(around).find();
    }

    private static void extremes(Sentences.Sentence told, Plain plain, Consumer<Hit> hits) {
        if (!Scores.EXAM.isIn(told.around()) || Scores.CONTEST.isIn(told.around())) {
            return;
        }
        EXTREME.matcher(told.text())
                .results()
                .filter(each -> Names.mayBe(each.group(1)))
                .forEach(each -> hits.accept(new Hit(
                        PrivacyRule.SCORES,
                        each.group(),
                        plain.spans(told.from() + each.start(2), told.from() + each.end(2)),
                        Mask.ALL)));
    }

    private static void moved(Sentences.Sentence told, Plain plain, Consumer<Hit> hits) {
        MOVED.in(told.text())
                .filter(each -> endsWithName(each.group(1)))
                .forEach(each -> hits.accept(new Hit(
                        PrivacyRule.SCORES,
                        each.group(),
                        plain.spans(told.from() + each.start(2), told.from() + each.end(2)),
                        Mask.ALL)));
    }

    /** 90分以上:罗毅、毕晓; 75-89分:郝帅. */
    private static void grouped(Sentences.Sentence told, Plain plain, Consumer<Hit> hits) {
        var sentence = told.text();
        var from = told.from();
        GROUP.in(sentence)
                .filter(each -> Names.count(each.group(2)) > 0 || areNamed(each.group(2), told))
                .forEach(each -> hits.accept(new Hit(
                        PrivacyRule.SCORES,
                        each.group(),
                        plain.spans(from + each.start(1), from + each.end(1)),
                        Mask.ALL)));
    }

    /** Several words, each of which can be a name, where marks of children are told. */
    private static boolean areNamed(String list, Sentences.Sentence told) {
        var words = Arrays.stream(list.split("[、,， ]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.size() > 1 && words.stream().allMatch(Names::mayBe) && Scores.EXAM.isIn(told.around());
    }

    private static void pairs(Pair pair, Sentences.Sentence whole, Plain plain, Setting setting, Consumer<Hit> hits) {
        var sentence = whole.text();
        var from = whole.from();
        if (!pair.pattern().matcher(sentence).find()) {
            return;
        }
        var loose = areAllNamed(pair, whole);
        var told = pair.pattern()
                .matcher(sentence)
                .results()
                .filter(each -> loose || endsWithName(each.group(pair.name())))
                .toList();
        if (told.size() > 1
                || !told.isEmpty() && (isOneOfMany(pair, whole) || isEntry(told.get(0), sentence, setting))) {
            told.forEach(each -> hits.accept(new Hit(
                    PrivacyRule.SCORES,
                    each.group(),
                    plain.spans(from + each.start(pair.mark()), from + each.end(pair.mark())),
                    Mask.ALL)));
        }
    }

    /** 戈壁81、南北79: words each with a mark, where children are spoken of. */
    private static boolean areAllNamed(Pair pair, Sentences.Sentence whole) {
        if (pair.pattern() != PAIR
                || !Scores.STUDY.matcher(whole.around()).find()
                || Scores.GENERAL.matcher(whole.around()).find()) {
            return false;
        }
        var words = pair.pattern()
                .matcher(whole.text())
                .results()
                .map(each -> each.group(pair.name()))
                .toList();
        return words.size() > 1 && words.stream().allMatch(Names::mayBe);
    }

    /** A line that is nothing but a name and a mark, under a title that says what is listed. */
    private static boolean isEntry(MatchResult told, String line, Setting setting) {
        return told.start() <= LEAD && line.length() - told.end() <= 1 && Scores.EXAM.isIn(setting.heading());
    }

    /** Whether the same stands beside somebody else between the full stops: 余光 98.6; 沙洲 97.1. */
    private static boolean isOneOfMany(Pair pair, Sentences.Sentence whole) {
        return pair.pattern()
                        .matcher(whole.around())
                        .results()
                        .filter(each -> endsWithName(each.group(pair.name())))
                        .limit(2)
                        .count()
                > 1;
    }

    /** 只有邵帅: a name, whatever stands before it. */
    private static boolean endsWithName(String text) {
        for (var from = 0; from + 2 <= text.length(); from++) {
            if (Names.isName(text.substring(from))) {
                return from == 0 || text.length() - from >= 2 && AND.indexOf(text.charAt(from - 1)) >= 0;
            }
        }
        return false;
    }
}
