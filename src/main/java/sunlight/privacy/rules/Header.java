package sunlight.privacy.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sunlight.privacy.text.Names;

/** The header of a table and what its columns hold. */
final class Header {

    static final Header NONE = new Header(List.of(), List.of());
    /** Beside whose cells nothing stands. */
    static final Header UNLABELLED = new Header(List.of(""), List.of());

    private static final Pattern SURE = Pattern.compile(
            ".*(?:学生|幼儿|考生|学籍|学号|家长|监护|父亲|母亲|儿童|宝宝|宝贝|毕业生|实习生|住宿生|住校生|借读生|学员|小朋友|状元|期中|期末|月考|身高|体重|胸围|鞋码|校服|(?i:student|pupil)|(?:班级?|年级)(?:名次|排名)).*");

    private static final Set<Column> PERSONAL =
            EnumSet.of(Column.RESIDENT, Column.DOCUMENT, Column.STUDENT, Column.BIRTH, Column.HARDSHIP, Column.SCORE);

    /** Park Ji-woo, Zhaksylyk A.: in a list of persons whatever is written so is one. */
    private static final Pattern LATIN = Pattern.compile("\\p{Lu}\\p{L}+(?:[ '’-]{1,2}\\p{L}+\\.?){1,4}");

    /** What programs call their columns when they write them out. */
    private static final Map<String, String> EXPORTED = Map.ofEntries(
            Map.entry("xm", "姓名"),
            Map.entry("xsxm", "学生姓名"),
            Map.entry("xingming", "姓名"),
            Map.entry("xb", "性别"),
            Map.entry("bj", "班级"),
            Map.entry("csrq", "出生日期"),
            Map.entry("csny", "出生年月"),
            Map.entry("sfzh", "身份证号"),
            Map.entry("sfzjh", "身份证件号"),
            Map.entry("xjh", "学籍号"),
            Map.entry("lxdh", "联系电话"),
            Map.entry("lxfs", "联系方式"),
            Map.entry("jhrxm", "监护人姓名"),
            Map.entry("jhrdh", "监护人电话"),
            Map.entry("jtzz", "家庭住址"),
            Map.entry("jtdz", "家庭地址"));

    private static final int LONGEST = 8;

    private static final BitSet NOWHERE = new BitSet();
    private static final Pattern SIGNS = Pattern.compile("[\\s*:：★△]");

    private final List<String> labels;
    private final String joined;
    private final boolean sure;
    private final List<@Nullable Column> kinds;
    /** What each rule has asked: the rows of a table ask it of the same labels. */
    private final Map<Pattern, BitSet> asked = new IdentityHashMap<>();

    private Header(List<String> labels, List<@Nullable Column> kinds) {
        this.labels = labels;
        this.kinds = kinds;
        this.joined = String.join(" ", labels);
        this.sure = labels.stream()
                .anyMatch(label -> !label.isEmpty() && SURE.matcher(label).matches());
    }

    static Header of(List<String> texts) {
        var labels = texts.stream().map(Header::clean).toList();
        var kinds = new ArrayList<@Nullable Column>();
        labels.forEach(label -> kinds.add(Column.of(label)));
        var unnamed = labels.indexOf("");
        if (unnamed >= 0 && unnamed <= 1 && kinds.contains(Column.SCORE) && !kinds.contains(Column.NAME)) {
            kinds.set(unnamed, Column.NAME);
        }
        return new Header(labels, kinds);
    }

    /** Cells that are labels name the cell on their right: a form, two columns or more. */
    static Header beside(List<String> texts) {
        var labels = new ArrayList<String>();
        for (var at = 0; at < texts.size(); at++) {
            var left = at == 0 ? "" : clean(texts.get(at - 1));
            labels.add(
                    Column.of(left) == null
                                    || Column.of(left) != Column.HARDSHIP
                                            && left.chars().anyMatch(Character::isDigit)
                                    || Column.of(clean(texts.get(at))) != null
                            ? ""
                            : left);
        }
        return of(labels);
    }

    /** A second line of headers under merged ones: 成绩 over 语文, 数学, 英语. */
    Header over(List<String> below) {
        var labels = new ArrayList<String>();
        for (var at = 0; at < Math.max(this.labels.size(), below.size()); at++) {
            var lower = at < below.size() ? clean(below.get(at)) : "";
            labels.add(lower.isEmpty() ? label(at) : lower);
        }
        return of(labels);
    }

    static String clean(String text) {
        if (text.length() > 40) {
            return "";
        }
        var clean = SIGNS.matcher(text).replaceAll("");
        return clean.length() > 14 ? "" : spelt(clean);
    }

    private static String spelt(String label) {
        var isLatin = !label.isEmpty() && label.length() <= LONGEST && label.charAt(0) >= 'A' && label.charAt(0) <= 'z';
        return isLatin ? EXPORTED.getOrDefault(label.toLowerCase(Locale.ROOT), label) : label;
    }

    boolean isNone() {
        return labels.isEmpty();
    }

    String label(int column) {
        return column < labels.size() ? labels.get(column) : "";
    }

    List<String> labels() {
        return labels;
    }

    String joined() {
        return joined;
    }

    /** Which columns bear a label that is such a word as a whole. */
    BitSet called(Pattern words) {
        return joined.isBlank() ? NOWHERE : asked.computeIfAbsent(words, this::look);
    }

    private BitSet look(Pattern words) {
        var columns = new BitSet();
        for (var column = 0; column < labels.size(); column++) {
            columns.set(
                    column,
                    !labels.get(column).isEmpty()
                            && words.matcher(labels.get(column)).matches());
        }
        return columns;
    }

    @Nullable
    Column kind(int column) {
        return column < kinds.size() ? kinds.get(column) : null;
    }

    boolean has(Column column) {
        return kinds.contains(column);
    }

    boolean isNamed(List<String> texts) {
        for (var at = 0; at < kinds.size() && at < texts.size(); at++) {
            if (lists(at, texts.get(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell tells who is listed; under no word at all only what is surely a name. */
    boolean lists(int column, String text) {
        if (column == 0 && kind(0) == null && !has(Column.NAME) && hasPersonal()) {
            return Names.isName(text);
        }
        return kind(column) == Column.NAME
                && (label(column).isEmpty()
                        ? Names.isName(text)
                        : Names.isListed(text)
                                || Names.count(text) > 1
                                || hasPersonal() && LATIN.matcher(text).matches());
    }

    /** Whether columns tell what only persons have, so that the first one names them, whatever its header. */
    private boolean hasPersonal() {
        return kinds.stream().anyMatch(kind -> kind != null && PERSONAL.contains(kind));
    }

    boolean isRepeatedBy(List<String> texts) {
        for (var at = 0; at < texts.size(); at++) {
            if (kind(at) == Column.NAME && texts.get(at).length() <= 6) {
                return Objects.equals(Column.of(clean(texts.get(at))), Column.NAME);
            }
        }
        return false;
    }

    /** Whether only pupils can be listed there, whatever else is. */
    boolean isSurelyPupils() {
        return sure;
    }

    boolean isOfPupils(String title) {
        return has(Column.NAME)
                && (isSurelyPupils()
                        || has(Column.CLASS)
                        || has(Column.STUDENT)
                        || has(Column.GUARDIAN)
                        || has(Column.HARDSHIP)
                        || NameLists.PUPILS.matcher(title).find());
    }
}
