package sunlight.privacy.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sunlight.privacy.Layer;
import sunlight.privacy.Place;
import sunlight.privacy.Trouble;

/** Walks through RTF: groups in braces, control words after a backslash, text. */
final class RtfFlow {

    private static final Set<String> DULL = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "pict",
            "listtable",
            "listoverridetable",
            "rsidtbl",
            "themedata",
            "colorschememapping",
            "latentstyles",
            "datastore",
            "generator",
            "xmlnstbl",
            "mmathPr",
            "blipuid",
            "pgdsctbl",
            "userprops");
    private static final Set<String> HIDDEN = Set.of("annotation", "atnid", "docvar", "xe", "deleted");
    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            Map.entry("author", "作者"),
            Map.entry("operator", "最后修改者"),
            Map.entry("title", "标题"),
            Map.entry("subject", "主题"),
            Map.entry("company", "公司"),
            Map.entry("manager", "经理"),
            Map.entry("keywords", "关键词"),
            Map.entry("doccomm", "备注"),
            Map.entry("atnauthor", "批注者"),
            Map.entry("staticval", ""),
            Map.entry("fldinst", "域代码"));
    private static final Map<String, String> SIGNS = Map.of(
            "tab", "\t", "line", "\n", "emdash", "—", "endash", "–", "bullet", "•", "lquote", "‘", "rquote", "’");
    private static final int DEEPEST = 1_000;

    private final String rtf;
    private final Place place;
    private final Telling telling;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final StringBuilder shown = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final StringBuilder property = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Group now = new Group("", false, 1);
    private int at;
    private int skip;
    private int paragraph;
    /** What a property of the own is called. */
    private String named = "";

    private final List<String> cells = new ArrayList<>();
    private int table;
    private int row;
    private boolean inTable;

    RtfFlow(String rtf, Place place, Telling telling) {
        this.rtf = rtf;
        this.place = place;
        this.telling = telling;
    }

    /** @param to where the text of the group goes: empty is the page */
    private record Group(String to, boolean hidden, int fallback) {}

    void read() {
        while (at < rtf.length()) {
            var letter = rtf.charAt(at++);
            switch (letter) {
                case '{' -> open();
                case '}' -> close();
                case '\\' -> control();
                case '\r', '\n' -> {}
                default -> octet(letter);
            }
        }
        flush();
        if (!cells.isEmpty()) {
            endCell();
            endRow();
        }
        inTable = false;
        endParagraph();
    }

    private void open() {
        flush();
        if (groups.size() > DEEPEST) {
            throw new Unreadable(Trouble.TOO_LARGE);
        }
        groups.push(now);
    }

    private void close() {
        flush();
        var label = PROPERTIES.get(now.to());
        var outer = groups.isEmpty() ? now : groups.pop();
        if (label != null && !outer.to().equals(now.to())) {
            property(label.isEmpty() ? named : label, property.toString());
            property.setLength(0);
        }
        if (now.to().equals("propname") && !outer.to().equals("propname")) {
            named = property.toString();
            property.setLength(0);
        }
        if (HIDDEN.contains(now.to()) && !outer.to().equals(now.to())) {
            telling.hidden(place.within("privacy.place.comment"), hidden.toString());
            hidden.setLength(0);
        }
        now = outer;
    }

    private void property(String label, String text) {
        if (!OfficeProperties.isOfPrograms(label)) {
            telling.property(place, label, text);
        }
    }

    private void control() {
        if (at >= rtf.length()) {
            return;
        }
        var letter = rtf.charAt(at);
        if (letter == '\'') {
            hex();
        } else if (Character.isLetter(letter)) {
            word();
        } else {
            at++;
            if ("\\{}".indexOf(letter) >= 0) {
                octet(letter);
            } else if (letter == '~') {
                add(" ");
            } else if (letter == '_') {
                add("-");
            }
        }
    }

    private void hex() {
        var end = Math.min(at + 3, rtf.length());
        var digits = rtf.substring(at + 1, end);
        at = end;
        if (digits.matches("[0-9a-fA-F]{2}")) {
            octet((char) Integer.parseInt(digits, 16));
        }
    }

    private void word() {
        var start = at;
        while (at < rtf.length() && Character.isLetter(rtf.charAt(at))) {
            at++;
        }
        var name = rtf.substring(start, at);
        start = at;
        while (at < rtf.length() && (Character.isDigit(rtf.charAt(at)) || at == start && rtf.charAt(at) == '-')) {
            at++;
        }
        var number = rtf.substring(start, at);
        if (at < rtf.length() && rtf.charAt(at) == ' ') {
            at++;
        }
        obey(name, number.matches("-?[0-9]{1,9}") ? Integer.parseInt(number) : 1);
    }

    private void obey(String name, int number) {
        flush();
        switch (name) {
            case "par", "sect", "page" -> endParagraph();
            case "cell", "nestcell" -> endCell();
            case "row", "nestrow" -> endRow();
            case "intbl" -> inTable = true;
            case "pard" -> inTable = false;
            case "u" -> {
                add(String.valueOf((char) number));
                skip = now.fallback();
            }
            case "uc" -> now = new Group(now.to(), now.hidden(), Math.max(0, number));
            case "v", "deleted" -> now = new Group(now.to(), number != 0, now.fallback());
            case "plain" -> now = new Group(now.to(), false, now.fallback());
            case "bin" -> at = Math.min(rtf.length(), at + Math.max(0, number));
            case "objdata" -> object();
            default -> other(name);
        }
    }

    private void other(String name) {
        if (name.equals("propname")) {
            now = new Group(name, now.hidden(), now.fallback());
        } else if (SIGNS.containsKey(name)) {
            add(SIGNS.get(name));
        } else if (DULL.contains(name) || HIDDEN.contains(name) || PROPERTIES.containsKey(name)) {
            now = new Group(name, now.hidden(), now.fallback());
        }
    }

    /** An object of another program, packed in a way of its own: nobody but a person can say what it is. */
    private void object() {
        now = new Group("pict", now.hidden(), now.fallback());
        telling.trouble(place.within("privacy.place.embedded", "OLE"), Trouble.UNKNOWN_KIND);
    }

    private void octet(char letter) {
        if (skip > 0) {
            skip--;
        } else {
            bytes.write(letter);
        }
    }

    private void flush() {
        if (bytes.size() > 0) {
            var text = new String(bytes.toByteArray(), Charset.forName("GB18030"));
            bytes.reset();
            add(text);
        }
    }

    private void add(String text) {
        if (PROPERTIES.containsKey(now.to()) || now.to().equals("propname")) {
            property.append(text);
        } else if (HIDDEN.contains(now.to()) || now.hidden() && now.to().isEmpty()) {
            hidden.append(text);
        } else if (now.to().isEmpty()) {
            shown.append(text);
        }
    }

    private void endCell() {
        cells.add(shown.toString().strip());
        shown.setLength(0);
    }

    private void endRow() {
        table = row == 0 ? telling.newTable() : table;
        row++;
        var where = place.within("privacy.place.table", table).within("privacy.place.row", row);
        telling.row(where, Layer.VISIBLE, table, row, cells);
        cells.clear();
    }

    /** Within a table it is the cell that ends; what follows a table is no part of it. */
    private void endParagraph() {
        flush();
        if (inTable) {
            add("\n");
            return;
        }
        row = 0;
        paragraph++;
        var where = place.within("privacy.place.paragraph", paragraph);
        telling.passage(where, Layer.VISIBLE, "", shown.toString());
        shown.setLength(0);
        if (now.to().isEmpty()) {
            telling.hidden(where, hidden.toString());
            hidden.setLength(0);
        }
    }
}
