package sunlight.privacy.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.text.Memo;
import sunlight.privacy.text.Names;
import sunlight.privacy.text.Plain;
import sunlight.privacy.text.Span;

/** What a row tells by its columns: marks and hardships of the person in it, numbers split over its cells. */
final class Cells {

    private static final Pattern MARK = Pattern.compile(
            "[0-9]{1,4}(?:\\.[0-9]{1,3})?\\s?分?|第?\\s?[0-9一二三四五六七八九十]{1,4}\\s?名|[A-Da-d][+-]?|优秀?|良好?|中|差|及格|合格|不及格|待及格|待合格");
    static final Pattern NO = Pattern.compile("[-/—\\\\]*|否|无|已种|已接种|未见异常|不是|没有|正常|普通|0|无特殊情况");
    /** □无 □癫痫 □其他, and 过敏史: what is to be filled in tells of nobody yet. */
    private static final Pattern UNFILLED = Pattern.compile(
            "(?:[□☐○]\\s?[\\u4e00-\\u9fff、/]{1,10}\\s{0,4}){2,}[_:： ]{0,12}|(?:既往|过敏|遗传|家族|疾)?病?史|家庭(?:经济)?(?:情况|状况)|困难(?:原因|类型|等级)|认定(?:等级|档次|依据)|健康(?:状况|情况)|特殊情况");

    private static final Pattern CONTEST = Pattern.compile(
            "比赛|竞赛|大赛|联赛|锦标赛|运动会|校运|田径|篮球|足球|跳绳|接力|演讲|朗诵|合唱|绘画|书法|艺术节|科技节|征文|创新|杯|获奖|表彰|加分|(?i:\\b(?:sports?|football|basketball|volleyball|swim\\w*|athletics|races?|relay|gala|cup|league|chess|debat\\w*|dance|art|singing|talent|awards?|prizes?)\\b)");
    private static final Pattern RANK_ONLY =
            Pattern.compile("名次|排名|得分|成绩|比赛成绩|积分|加分|奖励分|等级|获奖等级|(?i:scores?|points?|rank|total|marks?)");
    private static final Pattern EXAM = Pattern.compile(
            "期中|期末|考试|月考|测试|学业|(?:作文|知识|学科|语文|数学|英语|物理|化学)[^\n]{0,4}竞赛[^\n]{0,6}成绩[单表册]"
                    // Whoever prints all the marks of a contest in a subject lists no prizes.
                    + "|(?:学科|语文|数学|英语|物理|化学|生物|科学|计算|口算)[^\n奖]{0,6}(?:竞赛|比赛|大赛|挑战赛)(?![^\n]*(?:奖|喜报|表彰|光荣))[^\n]{0,8}(?:评分|得分|分数|成绩|打分)"
                    + "|(?i:\\b(?:exams?|tests?|mid-?terms?|finals|mock|maths?|mathematics|english|science|physics|chemistry|spelling)\\b)");

    /** Titles under which numbers are marks also where no header says so. */
    private static final Pattern RESULTS = Pattern.compile(
            "成绩(?:单|表|册|汇总|一览|公示)|分数(?:表|册|公示)|(?:期中|期末|月考|考试|测验|检测|模拟)[^\n]{0,6}(?:成绩|分数|得分|质量)|周测|小测|月测|(?:综合|素质|学业|期末|期中|学期|等级)[^\n]{0,4}(?:评定|评价|等第)");

    /** Under these a remark on somebody tells of health. */
    private static final Pattern CHECKED = Pattern.compile("筛查|体检|接种|心理(?:测评|普测|普查|评估)|发展测评|龋|视力|脊柱|测查|量表|特异体质");

    private static final Pattern OUTCOME = Pattern.compile("结果|结论|情况|备注|处置|处理|建议|反馈|异常|说明|诊断|评估");
    private static final Pattern FINE = Pattern.compile(
            "[-/—\\\\]*|.{0,2}(?:正常|合格|良好|健康|达标).{0,2}|无.{0,4}|未见异常|已[接补]?种|已完成|已查|已交|未?参加|缺席?|请假|[0-9.]+");

    /** What a scale of letters tells of, and under which headers letters are names of groups. */
    private static final Pattern ASSESSED = Pattern.compile("素质|评价|评定|评语|学业|等第|等级|成绩");

    private static final Pattern GRADE = Pattern.compile("[A-D][+-]?");
    private static final Pattern GROUP = Pattern.compile(".*(?:组|卷|区|型|班|类|队|岗|口|座).*");

    private static final Pattern CASE = Pattern.compile("扣分|处分|违纪|违规|处罚|涉案|欺凌|迟到|旷课|早退|作弊|惩戒");
    private static final int SHORT = 24;
    private static final int FEWEST = 5;
    /** 留守儿童数: a column that counts tells of nobody. */
    private static final String HOW_MANY = ".*(?:数|人数|次数|率|占比|比例|合计)";

    private static final String NUMBER = "[0-9,，.%]+";

    private static final Memo<Boolean> HARD = new Memo<>(Tied.HARDSHIP::isIn);
    private static final Memo<Boolean> IN_CASE = new Memo<>(Tied::isCase);

    private static final Pattern SUMMAND = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,2})?");
    private static final Pattern YEAR = Pattern.compile("(?:出生)?年");
    private static final Pattern BORN = Pattern.compile("(?:19|20)[0-9]{2}年?");
    private static final int FULL_MARKS = 150;
    private static final int LONGEST_PIECE = 17;

    /** What stands around a row. @param summed whether without a header its numbers add up, as marks do */
    record About(Owed owed, String title, boolean named, boolean summed) {}

    private Cells() {}

    /** 刘伊诺 96 88 92 276: marks tell what they are by their sum. */
    static boolean isSummed(List<String> texts) {
        var sum = 0.0;
        var marks = 0;
        for (var text : texts) {
            if (!SUMMAND.matcher(text).matches()) {
                sum = 0;
                marks = 0;
                continue;
            }
            var value = Double.parseDouble(text);
            if (marks > 1 && Math.abs(value - sum) < 0.01) {
                return true;
            }
            sum += value;
            marks += value <= FULL_MARKS && value >= 10 ? 1 : -100;
        }
        return false;
    }

    static void judge(List<Plain> cells, Header header, About about, Consumer<Hit> hits) {
        if (!about.named() && !has(cells, header, Column.STUDENT)) {
            return;
        }
        var name = new StringBuilder();
        var who = new ArrayList<Span>();
        var marks = new ArrayList<Span>();
        var inCase = false;
        for (var column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            var text = cell.text().strip();
            if (names(header, column, text)) {
                name.append(text);
                inCase |= CASE.matcher(header.label(column)).find();
                who.addAll(cell.spans(0, cell.length()));
            } else if (isMark(text, header, column, about)) {
                marks.addAll(cell.spans(0, cell.length()));
            } else {
                inCase |= isCase(text, header, column);
                hardship(cell, text, header, column, about, hits);
            }
        }
        births(cells, header, hits);
        if (inCase && !who.isEmpty()) {
            hits.accept(new Hit(PrivacyRule.MINOR_IN_CASE, name.toString(), who, Mask.NAME));
        }
        if (!marks.isEmpty()) {
            hits.accept(new Hit(PrivacyRule.SCORES, name + NameLists.values(marks), marks, Mask.ALL));
        }
    }

    private static boolean names(Header header, int column, String text) {
        return header.kind(column) == Column.NAME
                || header.isNone() && Names.isName(text)
                || header.kind(column) == null && header.lists(column, text);
    }

    /** 年|月|日: a birth over three columns beside a name. */
    private static void births(List<Plain> cells, Header header, Consumer<Hit> hits) {
        for (var column = 0; column + 3 <= cells.size(); column++) {
            if (YEAR.matcher(header.label(column)).matches()
                    && header.label(column + 1).endsWith("月")
                    && header.label(column + 2).endsWith("日")
                    && BORN.matcher(cells.get(column).text().strip()).matches()) {
                var day = cells.subList(column, column + 3);
                var value = String.join(
                        "-", day.stream().map(cell -> cell.text().strip()).toList());
                var spans = day.stream()
                        .flatMap(cell -> cell.spans(0, cell.length()).stream())
                        .toList();
                hits.accept(new Hit(PrivacyRule.BIRTH_DATE, value, spans, Mask.ALL));
            }
        }
    }

    private static boolean isMark(String text, Header header, int column, About about) {
        var told = header.kind(column) == Column.SCORE
                || isGrade(text, header, column, about)
                || about.summed() && SUMMAND.matcher(text).matches()
                || !header.has(Column.SCORE)
                        && header.kind(column) == null
                        && (text.length() > 1 || GRADE.matcher(text).matches())
                        && RESULTS.matcher(about.title()).find();
        return told && MARK.matcher(text).matches() && !isPrize(header.label(column), header, about);
    }

    /** 姓名|品德|学业|身心, with A to D below. */
    private static boolean isGrade(String text, Header header, int column, About about) {
        return header.kind(column) == null
                && header.has(Column.NAME)
                && GRADE.matcher(text).matches()
                && ASSESSED.matcher(about.title() + header.joined()).find()
                && !GROUP.matcher(header.label(column)).matches();
    }

    private static boolean isPrize(String label, Header header, About about) {
        return label.contains("加分")
                || label.contains("扣分")
                || label.contains("积分")
                || label.contains("满分")
                || CONTEST.matcher(label).find() && !EXAM.matcher(label).find()
                || RANK_ONLY.matcher(label).matches()
                        && (CONTEST.matcher(about.title()).find()
                                || header.joined().matches(".*(?:奖项|赛事|比赛).*"))
                        && !EXAM.matcher(about.title()).find();
    }

    /** Results of a contest are prizes, unless they are those of an exam. */
    static boolean isContest(String title) {
        return CONTEST.matcher(title).find() && !EXAM.matcher(title).find();
    }

    /** 李雪松 缺考(取保候审): a remark that says of whom it is, whatever stands in the row. */
    static boolean mayTellOfOne(String text) {
        return text.length() > FEWEST
                && text.length() <= SHORT
                && text.indexOf('(') > 0
                && (IN_CASE.of(text) || HARD.of(text));
    }

    private static boolean isCase(String text, Header header, int column) {
        return CASE.matcher(header.label(column)).find() && !NO.matcher(text).matches()
                || header.kind(column) == null && text.length() <= SHORT && IN_CASE.of(text);
    }

    private static void hardship(Plain cell, String text, Header header, int column, About about, Consumer<Hit> hits) {
        if (UNFILLED.matcher(text).matches()) {
            return;
        }
        var label = header.label(column);
        var column1 = header.kind(column) == Column.HARDSHIP
                && !NO.matcher(text).matches()
                && text.length() <= 40
                && !(label.matches(HOW_MANY) && text.matches(NUMBER));
        var told = text.length() <= SHORT && text.length() >= 2 && HARD.of(text);
        var checked = OUTCOME.matcher(label).matches()
                && CHECKED.matcher(about.title()).find()
                && text.length() <= 40
                && !FINE.matcher(text).matches();
        if ((column1 || told || checked) && !about.owed().allows(label.isEmpty() ? "?" : label)) {
            hits.accept(new Hit(PrivacyRule.HARDSHIP, text, cell.spans(0, cell.length()), Mask.ALL));
        }
    }

    private static boolean has(List<Plain> cells, Header header, Column kind) {
        for (var column = 0; column < cells.size(); column++) {
            if (header.kind(column) == kind
                    && cells.get(column).length() >= 4
                    && Character.isDigit(
                            cells.get(column).text().charAt(cells.get(column).length() - 1))) {
                return true;
            }
        }
        return false;
    }

    /** A resident ID or card number over neighbouring cells, down to one digit a cell. */
    static void across(List<Plain> cells, Supplier<Setting> setting, Consumer<Hit> hits) {
        var parts = new ArrayList<Plain>();
        for (var column = 0; column <= cells.size(); column++) {
            if (column < cells.size() && isPiece(cells.get(column).text())) {
                parts.add(cells.get(column));
                continue;
            }
            if (parts.size() > 1) {
                joined(parts, setting.get(), hits);
            }
            parts.clear();
        }
    }

    private static boolean isPiece(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (!Run.isDigit(text.charAt(at)) && "Xx ".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_PIECE;
    }

    private static void joined(List<Plain> parts, Setting setting, Consumer<Hit> hits) {
        var cards = setting.label().contains("卡") || setting.label().contains("账号");
        var asked = setting.named()
                || cards
                || setting.label().contains("身份")
                || setting.label().contains("证件");
        if (!asked || parts.stream().mapToInt(Plain::length).sum() < 15) {
            return;
        }
        new Numbers().detect(Plain.joined(parts), setting, hit -> {
            if (hit.spans().size() > 1 && (hit.rule() != PrivacyRule.BANK_CARD || cards)) {
                hits.accept(hit);
            }
        });
    }
}
