package sunlight.privacy.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.text.Names;
import sunlight.privacy.text.Plain;

/** A table that lies on its side: the names stand in one row, and what is told of them in the rows below. */
final class Sideways {

    private static final Pattern MARK = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,2})?分?|[A-E][+-]?|优|良|中|差|及格|不及格");
    private static final Pattern HEALTH = Pattern.compile("视力|眼|龋|脊柱|病|过敏|血|体检|健康");
    private static final int FEWEST = 2;

    private List<String> names = List.of();

    private static boolean areNames(List<String> texts) {
        var told = texts.stream().skip(1).filter(text -> !text.isEmpty()).count();
        var named = texts.stream().skip(1).filter(Names::isName).count();
        return named >= FEWEST && named * 2 >= told;
    }

    /** Without a word before them only what are surely names head their columns. */
    private static boolean isRowOfNames(List<String> texts) {
        return texts.size() > FEWEST && texts.stream().skip(1).allMatch(Names::isName);
    }

    private boolean health(List<Plain> cells, List<String> texts, Consumer<Hit> hits) {
        for (var at = 1; at < Math.min(texts.size(), names.size()); at++) {
            if (!Cells.NO.matcher(texts.get(at)).matches() && !names.get(at).isEmpty()) {
                var told = cells.get(at);
                hits.accept(new Hit(PrivacyRule.HARDSHIP, texts.get(at), told.spans(0, told.length()), Mask.ALL));
            }
        }
        return true;
    }

    /** Whether the row belonged to such a table. */
    boolean row(List<Plain> cells, List<String> texts, String title, Consumer<Hit> hits) {
        if (texts.isEmpty() || names.isEmpty() && !areNames(texts)) {
            return false;
        }
        var label = Header.clean(texts.get(0));
        var column = Column.of(label);
        if (column == Column.NAME || names.isEmpty() && isRowOfNames(texts)) {
            names = areNames(texts) ? texts : List.of();
            return false;
        }
        if (names.isEmpty() || Cells.isContest(title)) {
            return false;
        }
        if (column == Column.HARDSHIP
                || column == Column.PRIVATE && HEALTH.matcher(label).find()) {
            return health(cells, texts, hits);
        }
        return column == Column.SCORE && marks(cells, texts, label, hits);
    }

    private boolean marks(List<Plain> cells, List<String> texts, String label, Consumer<Hit> hits) {
        for (var at = 1; at < Math.min(texts.size(), names.size()); at++) {
            if (MARK.matcher(texts.get(at)).matches() && !names.get(at).isEmpty()) {
                var mark = cells.get(at);
                var value = names.get(at) + label + texts.get(at);
                hits.accept(new Hit(PrivacyRule.SCORES, value, mark.spans(0, mark.length()), Mask.ALL));
            }
        }
        return true;
    }
}
