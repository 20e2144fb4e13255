package sunlight.privacy.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import sunlight.privacy.Layer;
import sunlight.privacy.Passage;
import sunlight.privacy.Place;
import sunlight.privacy.Reader;
import sunlight.privacy.Row;
import sunlight.privacy.Trouble;

/** Tells the reader what stands in a file. What lies in something hidden is hidden itself. */
final class Telling {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{7}");

    private final Reader reader;
    private final Budget budget;
    private final Layer layer;
    private final int[] tables;
    private final Set<String> told = new HashSet<>();

    private Telling(Reader reader, Budget budget, Layer layer, int[] tables) {
        this.reader = reader;
        this.budget = budget;
        this.layer = layer;
        this.tables = tables;
    }

    Telling(Reader reader, Budget budget) {
        this(reader, budget, Layer.VISIBLE, new int[1]);
    }

    /** For a file within the file. */
    Telling inside(Layer layer) {
        return new Telling(reader, budget, within(layer), tables);
    }

    Budget budget() {
        return budget;
    }

    int newTable() {
        return ++tables[0];
    }

    void passage(Place place, Layer layer, String label, String text) {
        budget.time();
        var rest = text;
        while (rest.length() > Bounds.LONGEST_PASSAGE) {
            var cut = cut(rest);
            tell(place, layer, label, rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        tell(place, layer, label, rest);
    }

    /** The name of a sheet or a field heads what stands in it; it tells something of its own only with a number in it. */
    void titled(Place place, Layer layer, String name) {
        if (NUMBER.matcher(name).find()) {
            tell(place, layer, "", name);
        }
    }

    void shown(Place place, String text) {
        passage(place, Layer.VISIBLE, "", text);
    }

    /** What was recognised in a picture. */
    void recognised(Place place, String text) {
        budget.time();
        if (!text.isBlank()) {
            reader.recognised(new Passage(place, within(Layer.VISIBLE), "", text.strip()));
        }
    }

    void hidden(Place place, String text) {
        passage(place, Layer.HIDDEN, "", text);
    }

    /** The same property of the same file is told once, though it often stands in several places. */
    void property(Place place, String label, String text) {
        if (told.add(label + '\n' + text.strip())) {
            passage(place.within("privacy.place.property", label), Layer.METADATA, label, text);
        }
    }

    /** @param cells empty at the end where nothing more stands in the row */
    void row(Place place, Layer layer, int table, int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        budget.time();
        reader.row(new Row(place, within(layer), table, number, cells));
    }

    void trouble(Place place, Trouble trouble) {
        reader.trouble(place, trouble);
    }

    private void tell(Place place, Layer layer, String label, String text) {
        if (!text.isBlank()) {
            reader.passage(new Passage(place, within(layer), label, text.strip()));
        }
    }

    private Layer within(Layer inner) {
        return layer == Layer.HIDDEN && inner == Layer.VISIBLE ? layer : inner;
    }

    /** Where nothing that belongs together is torn. */
    private static int cut(String text) {
        for (int i = Bounds.LONGEST_PASSAGE; i > Bounds.LONGEST_PASSAGE - 1_000; i--) {
            if ("\n。！？；".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        var cut = Bounds.LONGEST_PASSAGE;
        return Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
    }
}
