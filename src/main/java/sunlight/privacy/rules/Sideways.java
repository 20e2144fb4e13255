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
    private static final int FEWEST = 2;

    private List<String> names = List.of();

    /** Whether the row belonged to such a table. */
    boolean row(List<Plain> cells, List<String> texts, String title, Consumer<Hit> hits) {
        if (texts.isEmpty()) {
            return false;
        }
        var label = Header.clean(texts.get(0));
        var column = Column.of(label);
        if (column == Column.NAME) {
            var named = texts.stream().skip(1).filter(Names::isName).count();
            names = named >= FEWEST
                            && named * 2
                                    >= texts.stream()
                                            .skip(1)
                                            .filter(text -> !text.isEmpty())
                                            .count()
                    ? texts
                    : List.of();
            return false;
        }
        if (names.isEmpty() || column != Column.SCORE || Cells.isContest(title)) {
            return false;
        }
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
