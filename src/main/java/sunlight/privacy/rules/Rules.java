package sunlight.privacy.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sunlight.privacy.Lawful;
import sunlight.privacy.Passage;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.Row;
import sunlight.privacy.text.Plain;
import sunlight.privacy.text.Source;

/** All rules over a document that is told piece by piece; keeps the last line, the title and the table it is in. */
public final class Rules {

    static final List<Detector> VALUES = List.of(
            new Numbers(),
            new IdentityCards(),
            new Labelled(),
            new Nearby(),
            new Papers(),
            new Disguises(),
            new Belongings(),
            new Passwords(),
            new Logins(),
            new SharedFiles(),
            new PrivateMatters(),
            new Phones(),
            new Births(),
            new Birthdays(),
            new Addresses());
    private static final List<Detector> PROSE = List.of(
            new Scores(),
            new Tied(),
            new PrivateLife(),
            new Alone(),
            new Staff(),
            new NameLists(),
            new Promotion(),
            new Visits(),
            new English());
    /** A line of a list heads nothing: 李明轩 118. */
    private static final Pattern ENTRY =
            Pattern.compile("(?:[0-9]{1,3}[.、 ]{1,2})?[\\u4e00-\\u9fff·]{2,8}[ \\t:：,，]{1,4}[0-9.]{1,5}分?");

    private static final int SHORT = 60;
    private static final int TAIL = 24;
    private static final int LONGEST_PIECE = 15;
    private static final int MOST_PIECES = 18;

    private final Owed owed;
    private final Phrases phrases;
    private final Consumer<Hit> hits;
    private final int kept;
    private final Lines lines;
    private final Introductions introduced = new Introductions();
    private String title = "";
    private String last = "";
    /** The line before, and what of a number may stand between: lines of digits only. */
    private List<Plain> previous = List.of();

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
        var setting = setting(passage, plain.text());
        var found = found(plain, setting);
        SecondLook.look(plain, setting, found, hits);
        phrases.look(plain, hits);
        if (!previous.isEmpty()) {
            split(previous, plain, setting);
        }
        previous = isPiece(plain) ? goingOn(previous, plain) : List.of(plain);
        remember(plain.text().strip());
    }

    private Setting setting(Passage passage, String text) {
        var heading = heading() + introduced.of(text);
        return new Setting(owed, label(passage.label()), heading, false, false, owed.isAboutStaff());
    }

    /** What all rules but the second look tell of it. */
    private List<Hit> found(Plain plain, Setting setting) {
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
        return found;
    }

    public void row(Row row) {
        if (table == null || table.number() != row.table()) {
            end();
            table = new Table(row.table(), owed, heading() + sheet(row), kept, hits, phrases);
        }
        previous = List.of();
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
        introduced.hear(line);
        if (ENTRY.matcher(line).matches()) {
            return;
        }
        last = line.length() <= SHORT ? line : line.endsWith(":") ? line.substring(line.length() - TAIL) : "";
        if (title.isEmpty() && line.length() <= SHORT) {
            title = line;
        }
    }

    /** A number may be broken by the end of a line. */
    private static boolean goesOn(Plain before, Plain after) {
        var head = before.text().stripTrailing();
        return !head.isEmpty()
                && after.length() > 0
                && Run.isDigit(head.charAt(head.length() - 1))
                && Run.isDigit(after.text().charAt(0));
    }

    private void split(List<Plain> before, Plain after, Setting setting) {
        if (!goesOn(before.get(before.size() - 1), after)) {
            return;
        }
        var first = before.get(0);
        var parts = new ArrayList<Plain>();
        parts.add(first.part(Math.max(0, first.length() - TAIL * 2), first.length()));
        parts.addAll(before.subList(1, before.size()));
        parts.add(after.part(0, Math.min(after.length(), TAIL)));
        var joined = Plain.joined(parts);
        var end = after.spans(0, 1).get(0).source();
        Consumer<Hit> broken = hit -> {
            var lines = hit.spans().size();
            // Over more lines only what proves itself, by its checksum or by the parent above it: figures in a column
            // are not a card.
            var isMeant = lines == 2
                    || lines > 2 && hit.rule() == PrivacyRule.RESIDENT_ID
                    || lines > 2 && lines == before.size() && hit.rule() == PrivacyRule.PUPIL_CONTACT;
            if (isMeant && hit.spans().get(lines - 1).source().equals(end)) {
                hits.accept(hit);
            }
        };
        new Numbers().detect(joined, setting, broken);
        new Phones().detect(joined, setting, broken);
    }

    /** A line of digits only, which may be the middle of a number that takes several lines. */
    private static boolean isPiece(Plain line) {
        var text = line.text().strip();
        return !text.isEmpty()
                && text.length() < LONGEST_PIECE
                && text.chars().allMatch(letter -> Character.isDigit(letter) || letter == ' ');
    }

    private static List<Plain> goingOn(List<Plain> before, Plain piece) {
        var from = Math.max(0, before.size() - MOST_PIECES);
        return Stream.concat(before.subList(from, before.size()).stream(), Stream.of(piece))
                .toList();
    }

    private static String label(String label) {
        return Plain.of(new Source(label, 0, label)).text().strip();
    }
}
