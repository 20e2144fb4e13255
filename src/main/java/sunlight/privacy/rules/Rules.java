package sunlight.privacy.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import sunlight.privacy.Lawful;
import sunlight.privacy.Passage;
import sunlight.privacy.Row;
import sunlight.privacy.text.Plain;
import sunlight.privacy.text.Source;

/** All rules over a document that is told piece by piece; keeps the last line, the title and the table it is in. */
public final class Rules {

    static final List<Detector> VALUES =
            List.of(new Numbers(), new Labelled(), new Nearby(), new Phones(), new Births(), new Addresses());
    private static final List<Detector> PROSE = List.of(new Scores(), new Tied(), new NameLists(), new Promotion());
    /** A line of a list heads nothing: 李明轩 118. */
    private static final Pattern ENTRY =
            Pattern.compile("(?:[0-9]{1,3}[.、 ]{1,2})?[\\u4e00-\\u9fff·]{2,8}[ \\t:：,，]{1,4}[0-9.]{1,5}分?");

    private static final int SHORT = 60;
    private static final int TAIL = 24;

    private final Owed owed;
    private final Phrases phrases;
    private final Consumer<Hit> hits;
    private final int kept;
    private final Lines lines;
    private String title = "";
    private String last = "";
    private @org.jspecify.annotations.Nullable Plain previous;
    private @org.jspecify.annotations.Nullable Table table;

    /** @param kept of how many persons a list remembers where they stand, so that they can be masked */
    public Rules(Lawful lawful, int kept, Consumer<Hit> hits) {
        this.owed = new Owed(lawful);
        this.phrases = new Phrases(lawful.phrases());
        this.kept = kept;
        this.lines = new Lines(owed);
        this.hits = hits;
    }

    public void passage(Passage passage) {
        end();
        var plain = Plain.of(new Source(passage, 0, passage.text()));
        var setting = new Setting(owed, label(passage.label()), heading(), false, false, owed.isAboutStaff());
        var told = new HashSet<String>();
        var found = new ArrayList<Hit>();
        Consumer<Hit> noted = hit -> {
            told.add(hit.rule() + hit.value());
            found.add(hit);
            hits.accept(hit);
        };
        VALUES.forEach(detector -> detector.detect(plain, setting, noted));
        PROSE.forEach(detector -> detector.detect(plain, setting, noted));
        lines.look(plain, heading(), hit -> {
            if (told.add(hit.rule() + hit.value())) {
                found.add(hit);
                hits.accept(hit);
            }
        });
        SecondLook.look(plain, setting, found, hits);
        phrases.look(plain, hits);
        if (previous != null) {
            split(previous, plain, setting);
        }
        previous = plain;
        remember(plain.text().strip());
    }

    public void row(Row row) {
        if (table == null || table.number() != row.table()) {
            end();
            table = new Table(row.table(), owed, heading() + sheet(row), kept, hits, phrases);
        }
        previous = null;
        lines.end();
        table.row(row);
    }

    /** The table that was read is complete. */
    public void end() {
        if (table != null) {
            table.end();
            last = table.title();
            table = null;
        }
    }

    private String heading() {
        return title.equals(last) ? last : title + "\n" + last;
    }

    /** The name of a sheet says what stands in it as often as a title does: 期中考试成绩. */
    private static String sheet(Row row) {
        return row.place().steps().stream()
                .filter(step -> step.key().equals("privacy.place.sheet"))
                .map(step -> "\n" + step.args().get(0))
                .findFirst()
                .orElse("");
    }

    private void remember(String line) {
        if (ENTRY.matcher(line).matches()) {
            return;
        }
        last = line.length() <= SHORT ? line : line.endsWith(":") ? line.substring(line.length() - TAIL) : "";
        if (title.isEmpty() && line.length() <= SHORT) {
            title = line;
        }
    }

    /** A number may be broken by the end of a line. */
    private void split(Plain before, Plain after, Setting setting) {
        var head = before.text().stripTrailing();
        if (head.isEmpty()
                || after.length() == 0
                || !Run.isDigit(head.charAt(head.length() - 1))
                || !Run.isDigit(after.text().charAt(0))) {
            return;
        }
        var joined = Plain.joined(List.of(
                before.part(Math.max(0, before.length() - TAIL * 2), before.length()),
                after.part(0, Math.min(after.length(), TAIL))));
        Consumer<Hit> broken = hit -> {
            if (hit.spans().size() > 1) {
                hits.accept(hit);
            }
        };
        new Numbers().detect(joined, setting, broken);
        new Phones().detect(joined, setting, broken);
    }

    private static String label(String label) {
        return Plain.of(new Source(label, 0, label)).text().strip();
    }
}
