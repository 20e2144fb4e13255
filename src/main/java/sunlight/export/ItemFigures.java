package sunlight.export;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.Selection;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.supervision.letter.OfficialLetter.Table;

/**
 * The items of a circular, each with code and title and how many schools are late, incomplete or stale with it, those of most
 * schools first. It tells the director where most is missing.
 *
 * @param schools the word for who owes the items
 */
record ItemFigures(Selection selection, String schools) {

    private static final int WIDTH = 8844;
    private static final int TITLE = 3600;

    /** An item and with how many schools it stands how. */
    private record Counted(CatalogueItem item, Map<ComplianceStatus, Integer> schools) {

        int all() {
            return schools.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    Table table() {
        var counted = counted();
        var statuses = EnumSet.noneOf(ComplianceStatus.class);
        counted.forEach(each -> statuses.addAll(each.schools().keySet()));
        var columns = statuses.size() + 1;
        var widths = new ArrayList<>(List.of(TITLE));
        var head = new ArrayList<>(List.of(say("letter.column.item"), schools));
        for (int i = 0; i < columns; i++) {
            widths.add((WIDTH - TITLE) / columns);
        }
        statuses.forEach(status -> head.add(said(status)));
        return new Table(
                widths, head, counted.stream().map(each -> row(each, statuses)).toList(), true);
    }

    private List<Counted> counted() {
        var items = new TreeMap<ItemCode, Counted>();
        for (var line : selection.schools()) {
            for (var cell : line.cells()) {
                items.computeIfAbsent(
                                cell.item().code(),
                                code -> new Counted(cell.item(), new EnumMap<>(ComplianceStatus.class)))
                        .schools()
                        .merge(cell.status(), 1, Integer::sum);
            }
        }
        return items.values().stream().sorted(comparingInt(each -> -each.all())).toList();
    }

    private static List<String> row(Counted counted, Set<ComplianceStatus> statuses) {
        var row = new ArrayList<>(
                List.of(counted.item().code() + " " + counted.item().title().zh(), String.valueOf(counted.all())));
        statuses.forEach(status -> row.add(String.valueOf(counted.schools().getOrDefault(status, 0))));
        return row;
    }

    static String said(ComplianceStatus status) {
        return Messages.say(Language.ZH, Message.of("due.status", status));
    }

    private static String say(String key) {
        return Messages.say(Language.ZH, key);
    }
}
