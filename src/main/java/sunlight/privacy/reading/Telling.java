package sunlight.privacy.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sunlight.privacy.Embedded;
import sunlight.privacy.Layer;
import sunlight.privacy.Passage;
import sunlight.privacy.Place;
import sunlight.privacy.Reader;
import sunlight.privacy.Row;
import sunlight.privacy.Trouble;
import sunlight.privacy.rules.Hit;
import sunlight.privacy.rules.NeverPublic;
import sunlight.privacy.text.Span;

/** Tells the reader what stands in a file. What lies in something hidden is hidden itself. */
final class Telling {

    private static final int WHOLE_NUMBER = 7;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{7}");

    /** 卢奕白血病休学 */
    private static final int SENTENCE = 6;

    private final Reader reader;
    private final Budget budget;
    private final Layer layer;
    private final int[] tables;
    private final Set<String> told = new HashSet<>();
    /** Kept for files only whose rest is read as well. */
    private final @Nullable Heard heard;

    private Telling(Reader reader, Budget budget, Layer layer, int[] tables, @Nullable Heard heard) {
        this.reader = reader;
        this.budget = budget;
        this.layer = layer;
        this.tables = tables;
        this.heard = heard;
    }

    Telling(Reader reader, Budget budget) {
        this(reader, budget, Layer.VISIBLE, new int[1], null);
    }

    /** For a file within the file. */
    Telling inside(Layer layer) {
        return new Telling(reader, budget, within(layer), tables, null);
    }

    /** For a file of which in the end the {@link #remainder} is told, too. */
    Telling hearing() {
        return new Telling(reader, budget, layer, tables, new Heard());
    }

    Budget budget() {
        return budget;
    }

    int newTable() {
        return ++tables[0];
    }

    void passage(Place place, Layer layer, String label, String text) {
        budget.time();
        hear(text);
        inPieces(text, piece -> tell(place, layer, label, piece));
    }

    private static void inPieces(String text, Consumer<String> told) {
        var rest = text;
        while (rest.length() > Bounds.LONGEST_PASSAGE) {
            var cut = cut(rest);
            told.accept(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        told.accept(rest);
    }

    /** The name of a sheet or a field heads what stands in it; it tells something of its own with a number in it, or if it is a sentence. */
    void titled(Place place, Layer layer, String name) {
        hear(name);
        if (NUMBER.matcher(name).find()
                || name.chars().filter(Character::isIdeographic).count() >= SENTENCE) {
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
        cells.forEach(this::hear);
        reader.row(new Row(place, within(layer), table, number, cells));
    }

    /** What no reader knows a meaning of: told only if it may never be public, and nobody has told it yet. */
    void remainder(Place place, String text) {
        if (heard != null && NeverPublic.mayStandIn(text)) {
            inPieces(text, piece -> remainder(place, piece, heard));
        }
    }

    private void remainder(Place place, String text, Heard heard) {
        if (!NeverPublic.mayStandIn(text) || heard.knows(text)) {
            return;
        }
        budget.time();
        if (NeverPublic.in(text).stream().anyMatch(hit -> isNews(hit, heard))) {
            tell(place, Layer.HIDDEN, "", text);
        }
        heard.take(text);
    }

    /** A number counts by itself, words only with those around them. */
    private static boolean isNews(Hit hit, Heard heard) {
        var found = hit.spans().stream().map(Span::text).collect(Collectors.joining());
        return found.chars().filter(Character::isDigit).count() < WHOLE_NUMBER || !heard.knows(found);
    }

    /** That it has been told, in other words than those it is written in. */
    void heard(String written) {
        hear(written);
    }

    private void hear(String text) {
        if (heard != null) {
            heard.take(text);
        }
    }

    boolean wantsPictures(Layer layer) {
        return reader.wantsPictures() && within(layer) == Layer.VISIBLE;
    }

    void picture(Place place, Embedded picture) {
        reader.picture(place, picture);
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
