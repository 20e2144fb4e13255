package sunlight.export;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.Selection;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.supervision.letter.OfficialLetter.Table;

/** The grounds of the items in a circular, each item once: they are the same for most schools, and long. */
record ItemGrounds(Selection selection) {

    private static final List<Integer> WIDTHS = List.of(3000, 5844);

    Table table() {
        var grounds = new TreeMap<ItemCode, Set<String>>();
        var titles = new TreeMap<ItemCode, String>();
        for (var line : selection.schools()) {
            for (var cell : line.cells()) {
                titles.put(cell.item().code(), cell.item().title().zh());
                var said = grounds.computeIfAbsent(cell.item().code(), code -> new LinkedHashSet<>());
                cell.ground().forEach(ground -> said.add(Messages.say(Language.ZH, ground)));
            }
        }
        return new Table(
                WIDTHS,
                List.of(say("letter.column.item"), say("letter.column.ground")),
                grounds.entrySet().stream()
                        .map(item -> List.of(
                                item.getKey() + " " + titles.get(item.getKey()),
                                item.getValue().stream().collect(joining("；"))))
                        .toList(),
                true);
    }

    private static String say(String key) {
        return Messages.say(Language.ZH, key);
    }
}
