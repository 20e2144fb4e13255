package sunlight.privacy.rules;

import java.util.List;
import java.util.regex.Pattern;
import sunlight.privacy.text.Names;

/**
 * What a row is to its table: a title, a header, or what is told.
 *
 * @param header what has been read as header before
 * @param justRead whether the row before was a header
 * @param read how many rows have been read since the last gap, with this one
 * @param late whether so many stand before that what tells of somebody is likelier than a header
 */
record RowKind(Header header, boolean justRead, int read, boolean late) {

    private static final Pattern VALUE = Pattern.compile(".*\\d{5}.*|.*\\d{4}[-./年]\\d.*");
    private static final Pattern VALUE_OF_FORM =
            Pattern.compile(".*[0-9].*|男|女|.{9,}|[一二三四五六七八九]年级|.*[一二三四五六七八九][)）]?班|[高初大中小][一二三]\\S{0,4}班?");
    private static final Pattern GRADE = Pattern.compile("[一二三四五六七八九]年级");

    /** 项目|内容: the words on the left are labels, row by row. */
    private static final Pattern LABELS =
            Pattern.compile("项目|事项|名称|类别|栏目|字段|要素|指标|条目|类型|信息项|内容项|项目名称|信息名称|(?i:items?|fields?)");

    private static final Pattern VALUES = Pattern.compile(
            "(?:具体|详细|填写|登记|相关)?(?:内容|信息|情况|说明|数据|数值|资料|数字|数|值)|结果|详情|明细|答复|(?i:contents?|values?|details?)");
    private static final Pattern COUNTER = Pattern.compile("序\\s*号|编\\s*号|(?i:No\\.?)");

    static final int HEADERS_WITHIN = 12;

    static boolean isTitle(List<String> texts) {
        var first = "";
        for (var text : texts) {
            if (!text.isEmpty() && !first.isEmpty() && !text.equals(first)) {
                return false;
            }
            first = first.isEmpty() ? text : first;
        }
        return true;
    }

    boolean isAnyHeader(List<String> texts) {
        return isHeader(texts) && !isOfLabels(texts) || isFirstOfWords(texts);
    }

    /** What heads labels and what stands beside them heads a form: each of its rows says itself what is told. */
    private static boolean isOfLabels(List<String> texts) {
        var from = !texts.isEmpty() && COUNTER.matcher(texts.get(0)).matches() ? 1 : 0;
        for (var at = from; at < texts.size(); at++) {
            var expected = (at - from) % 2 == 0 ? LABELS : VALUES;
            if (!expected.matcher(Header.clean(texts.get(at))).matches()) {
                return false;
            }
        }
        return texts.size() - from >= 2;
    }

    boolean isHeader(List<String> texts) {
        if (read > HEADERS_WITHIN && !header.isRepeatedBy(texts)) {
            return false;
        }
        var known = 0;
        var filled = 0;
        for (var at = 0; at < texts.size(); at++) {
            var text = Header.clean(texts.get(at));
            if (VALUE.matcher(texts.get(at)).matches()) {
                return false;
            }
            if (text.isEmpty()) {
                continue;
            }
            filled++;
            if (late && isValue(texts.get(at))) {
                return false;
            }
            var column = Column.of(text);
            known += column != null ? 1 : 0;
            if (column == null && Names.isName(text) && text.length() > 1 && text.length() <= 3) {
                return false;
            }
        }
        if (isForm(texts) || late && known < filled) {
            return false;
        }
        return known >= (justRead ? 1 : 2) && known * 2 >= filled && filled > 1;
    }

    private static boolean isValue(String text) {
        return VALUE_OF_FORM.matcher(text).matches();
    }

    /** The first row of a table that has words only, one of which tells of a person, heads it, whatever the others say. */
    boolean isFirstOfWords(List<String> texts) {
        return header.isNone()
                && !late
                && read <= 2
                && texts.size() > 2
                && texts.stream()
                        .allMatch(text -> text.length() <= 12 && text.chars().noneMatch(Character::isDigit))
                && texts.stream().noneMatch(text -> Column.of(Header.clean(text)) == null && Names.isName(text))
                && texts.stream()
                        .map(text -> Column.of(Header.clean(text)))
                        .anyMatch(kind -> kind != null && kind.isOfSomebody());
    }

    /** 姓名|段雨泽|班级|六年二班: words and values by turns. */
    private static boolean isForm(List<String> texts) {
        var values = false;
        for (var at = 0; at < texts.size(); at++) {
            var isWord = Column.of(Header.clean(texts.get(at))) != null
                    && !GRADE.matcher(texts.get(at)).matches();
            if (isWord == (at % 2 == 1) && !texts.get(at).isEmpty()) {
                return false;
            }
            values |= at % 2 == 1 && isValue(texts.get(at));
        }
        return values;
    }
}
