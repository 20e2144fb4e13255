package sunlight.privacy.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import sunlight.privacy.Row;
import sunlight.privacy.text.Names;
import sunlight.privacy.text.Plain;
import sunlight.privacy.text.Source;

/** A table while it is read row by row: its titles, its header wherever it stands, and who is listed. */
final class Table {

    /** 韩朵朵家长 in a cell says whose number stands in the row. */
    private static final Pattern OF_KIN = Pattern.compile("[\\u4e00-\\u9fff·]{2,5}的?(?:家长|爸爸?|妈妈?|父亲|母亲|奶奶|爷爷|姥姥|姥爷)");

    /** Of which kind the number is that stands under 证件号码. */
    private static final Pattern DOCUMENT = Pattern.compile(".{0,14}(?:护照|通行证|台胞证|回乡证|居留证|出生医学证明)");

    private static final Alone ALONE = new Alone();

    private static final int FORMS_WITHIN = 200;
    private static final int LONG = 12;
    /** 黑C8K21D: a plate has letters among its digits. */
    private static final int PLATE = 7;

    private static final int FEW_DIGITS = 2;

    /** The number of a table that is made of lines of text. */
    static final int OF_LINES = 0;

    private final int number;
    private final Owed owed;
    private final Consumer<Hit> hits;
    /** What the row that is read has told so far. */
    private final List<Hit> found = new ArrayList<>();

    private Roll roll;
    private final Phrases phrases;
    private final Sideways sideways = new Sideways();
    private String title;
    private String headed = "";
    private Header header = Header.NONE;
    private boolean headerJustRead;
    /** A first row that was taken for a header because it has words only. */
    private @org.jspecify.annotations.Nullable List<Plain> guessed;

    /** Somebody is asked once a table: who reads one of its rows reads all. */
    private boolean asked;

    private boolean formless;
    private boolean labelled;
    private final Gap gap = new Gap();
    private boolean person;
    private String judgedTitle = "";
    private @org.jspecify.annotations.Nullable Header judgedHeader;
    private boolean adults;

    Table(int number, Owed owed, String title, int kept, Consumer<Hit> hits, Phrases phrases) {
        this.number = number;
        this.owed = owed;
        this.title = title;
        this.hits = hit -> {
            found.add(hit);
            hits.accept(hit);
        };
        this.roll = new Roll(owed, kept, this.hits);
        this.phrases = phrases;
    }

    int number() {
        return number;
    }

    String title() {
        return title.length() > 60 ? title.substring(0, 60) : title;
    }

    void row(Row row) {
        var cells = new ArrayList<Plain>(row.cells().size());
        for (var column = 0; column < row.cells().size(); column++) {
            cells.add(Plain.of(new Source(row, column, row.cells().get(column))));
        }
        cells.forEach(cell -> phrases.look(cell, hits));
        gap.before(row.number());
        row(cells);
    }

    /** The same for lines that stand like a table: they are read only under a header of as many columns. */
    void line(List<Plain> cells) {
        var texts = cells.stream().map(cell -> cell.text().strip()).toList();
        if (kind().isAnyHeader(texts) || cells.size() == header.labels().size()) {
            row(cells);
        }
    }

    private void row(List<Plain> cells) {
        found.clear();
        gap.row();
        var texts = cells.stream().map(cell -> cell.text().strip()).toList();
        if (guessed != null) {
            reconsider(guessed, texts);
        }
        var kind = kind();
        if (RowKind.isTitle(texts)) {
            title(cells, texts);
            gap.title();
        } else if (kind.isAnyHeader(texts)) {
            guessed = header.isNone() && !kind.isHeader(texts) ? cells : null;
            head(headerJustRead ? header.over(texts) : Header.of(texts));
            headerJustRead = true;
            if (guessed != null || texts.stream().anyMatch(text -> text.length() > LONG)) {
                heard(cells, texts, false);
            }
        } else {
            headerJustRead = false;
            body(cells, texts);
        }
    }

    /** Under other columns another list begins; the one before is that of the title above it. */
    private void head(Header next) {
        if (!headerJustRead && !header.isNone() && !next.labels().equals(header.labels())) {
            roll = roll.next(header, headed);
        }
        header = next;
        headed = title;
    }

    private RowKind kind() {
        return new RowKind(header, headerJustRead, gap.rows(), gap.read() > RowKind.HEADERS_WITHIN);
    }

    /** A form has words in its second row, too. */
    private void reconsider(List<Plain> first, List<String> second) {
        guessed = null;
        // Of whom a subject is told, 卓雯|语文, is still in a row below a header.
        var words = second.stream().map(text -> Column.of(Header.clean(text))).toList();
        if (words.get(0) != null || words.stream().anyMatch(word -> word != null && word != Column.SCORE)) {
            header = Header.NONE;
            body(first, first.stream().map(cell -> cell.text().strip()).toList());
        }
    }

    void end() {
        roll.end(header, title);
    }

    private void title(List<Plain> cells, List<String> texts) {
        for (var column = 0; column < texts.size(); column++) {
            if (!texts.get(column).isEmpty()) {
                var setting = new Setting(owed, header.label(column), title, false, false, adults());
                var cell = cells.get(column);
                Rules.VALUES.forEach(detector -> detector.detect(cell, setting, hits));
                heard(List.of(cell), List.of(texts.get(column)), false);
                if (texts.get(column).length() <= 60) {
                    title = (title.length() > 120 ? "" : title + "\n") + texts.get(column);
                }
                roll.nameOnly(cell, texts.get(column), header, column);
                return;
            }
        }
    }

    private void body(List<Plain> cells, List<String> texts) {
        formless = header.isNone() && !labelled && gap.read() > FORMS_WITHIN;
        var named = header.isNone() ? namedBeside(texts) : header.isNamed(texts);
        var pupil = !adults();
        if (pupil && !formless && sideways.row(cells, texts, title, hits)) {
            return;
        }
        for (var column = 0; column < cells.size(); column++) {
            var text = texts.get(column);
            if (needsLook(text, column)) {
                var setting = new Setting(owed, label(texts, column), title, named, true, adults());
                var cell = cells.get(column);
                Rules.VALUES.forEach(detector -> detector.detect(cell, setting, hits));
                if (text.length() > LONG * 2 || Cells.mayTellOfOne(text)) {
                    prose(cell, setting);
                }
            }
            if (Alone.mayTell(text)) {
                ALONE.detect(cells.get(column), new Setting(owed, "", title, named, true, false), hits);
            }
        }
        Cells.across(cells, () -> beside(texts, named), hits);
        Beside.look(cells, texts, header, beside(texts, named), hits);
        if (pupil) {
            var about = new Cells.About(owed, title, named, header.isNone() && Cells.isSummed(texts));
            Cells.judge(cells, header.isNone() ? beside(texts) : header, about, hits);
            roll.row(cells, texts, header);
        }
        heard(cells, texts, named);
    }

    /** A form tells in its first rows that it is one. */
    private Header beside(List<String> texts) {
        if (formless) {
            return Header.UNLABELLED;
        }
        var beside = Header.beside(texts);
        labelled |= beside.labels().stream().anyMatch(label -> !label.isEmpty());
        return beside;
    }

    private Setting beside(List<String> texts, boolean named) {
        var label = header.joined() + String.join("", texts.subList(0, Math.min(2, texts.size())));
        return new Setting(owed, label, title, named, true, adults());
    }

    /**
     * A row in which nothing was found is heard once more. If it sounds as if it told of a person, its cells are read like running
     * text: to read all short cells so would take a workbook too long. Lines of text have been heard before.
     */
    private void heard(List<Plain> cells, List<String> texts, boolean named) {
        if (!found.isEmpty() || asked || number == OF_LINES || adults()) {
            return;
        }
        var row = "|" + String.join("|", texts) + "|";
        if (SecondLook.mayTell(row)) {
            for (var column = 0; column < cells.size(); column++) {
                prose(cells.get(column), new Setting(owed, header.label(column), title, named, true, false));
            }
            asked = found.isEmpty() && SecondLook.look(row, cells, hits);
        }
    }

    /** A long text in a cell is read like any other. */
    private void prose(Plain cell, Setting setting) {
        var running = new Setting(owed, setting.label(), title, setting.named(), false, setting.adults());
        new Scores().detect(cell, running, hits);
        new Tied().detect(cell, running, hits);
        new PrivateLife().detect(cell, running, hits);
        ALONE.detect(cell, running, hits);
        new Staff().detect(cell, running, hits);
        new English().detect(cell, running, hits);
    }

    private boolean namedBeside(List<String> texts) {
        if (texts.size() <= 6 && !formless && texts.stream().anyMatch(text -> Column.isName(Header.clean(text)))) {
            person = true;
        }
        return person || texts.stream().limit(8).anyMatch(Names::isName);
    }

    private boolean needsLook(String text, int column) {
        if (text.isEmpty()) {
            return false;
        }
        var kind = header.kind(column);
        return Run.hasDigits(text, text.length() >= PLATE ? FEW_DIGITS : 5)
                || text.length() > LONG
                || kind == Column.ADDRESS
                || kind == Column.BIRTH
                || kind == Column.RESIDENT
                || kind == Column.CONTACT
                || header.isNone() && Run.hasDigits(text, 1)
                || Cells.mayTellOfOne(text);
    }

    private String label(List<String> texts, int column) {
        var label = header.label(column);
        if (header.isNone()) {
            label = column > 0 && !formless && Column.of(Header.clean(texts.get(column - 1))) != null
                    ? Header.clean(texts.get(column - 1))
                    : "";
        }
        if (header.kind(column) == Column.RESIDENT) {
            label = first(DOCUMENT, texts) + label;
        }
        if (header.kind(column) == Column.CONTACT) {
            label = first(OF_KIN, texts) + label;
        }
        var pupils = !adults() && header.isOfPupils(title) && header.kind(column) == Column.CONTACT
                || person && !adults() && NameLists.PUPILS.matcher(title).find();
        return pupils ? "学生" + label : label;
    }

    private static String first(Pattern whose, List<String> texts) {
        return texts.stream()
                .filter(text -> whose.matcher(text).matches())
                .findFirst()
                .orElse("");
    }

    private boolean adults() {
        if (!judgedTitle.equals(title) || judgedHeader != header) {
            judgedTitle = title;
            judgedHeader = header;
            adults = areAdults();
        }
        return adults;
    }

    private boolean areAdults() {
        return (owed.isAboutStaff() || header.has(Column.STAFF) || NameLists.isOfAdults(title))
                && !header.isSurelyPupils();
    }
}
