package sunlight.publication.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import sunlight.publication.Content;
import sunlight.publication.ElementAnswer;
import sunlight.publication.writing.Difference.Line;
import sunlight.publication.writing.Difference.Part;

/** Lays two texts of one disclosure side by side. */
public final class Differences {

    /** Beyond this a text is compared as a whole, so that comparing stays quick. */
    private static final int MOST_LINES = 1_500;

    private Differences() {}

    public static List<Difference> between(Content theirs, Content mine) {
        var found = new ArrayList<Difference>();
        for (var part : List.of(Part.TITLE, Part.FORMED_ON, Part.DOCUMENT_NUMBER, Part.ATTRIBUTE)) {
            plain(found, part, "", theirs, mine);
        }
        keys(theirs, mine).forEach(key -> plain(found, Part.ELEMENT, key, theirs, mine));
        if (!theirs.body().equals(mine.body())) {
            var lines = lines(theirs.body(), mine.body());
            if (!lines.stream().allMatch(Line::same)) {
                found.add(new Difference(Part.BODY, "", lines));
            }
        }
        return found;
    }

    private static void plain(List<Difference> found, Part part, String key, Content theirs, Content mine) {
        var stored = said(theirs, part, key);
        var own = said(mine, part, key);
        if (!stored.strip().equals(own.strip())) {
            found.add(new Difference(part, key, List.of(new Line(stored, own, false))));
        }
    }

    /** What a part says, as a line. */
    static String said(Content content, Part part, String key) {
        return switch (part) {
            case TITLE -> content.title();
            case FORMED_ON -> text(content.formedOn());
            case DOCUMENT_NUMBER -> text(content.documentNumber());
            case ATTRIBUTE -> content.attribute().name();
            case ELEMENT -> said(content.answers().of(key));
            case BODY -> content.body();
        };
    }

    /** Two texts in HTML, line beside line. */
    static List<Line> lines(String theirs, String mine) {
        return aligned(lines(theirs), lines(mine));
    }

    private static Set<String> keys(Content theirs, Content mine) {
        var keys = new TreeSet<>(theirs.answers().byKey().keySet());
        keys.addAll(mine.answers().byKey().keySet());
        return keys;
    }

    private static String said(ElementAnswer answer) {
        return answer.notConcerned() ? "（不涉及）" + answer.reason() : answer.answer();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /** The text line by line as it is read; a row of a table is a line, and a picture is its description. */
    static List<String> lines(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.select("img").forEach(picture -> picture.replaceWith(new TextNode("［图：" + picture.attr("alt") + "］")));
        var lines = new ArrayList<String>();
        collect(body, lines);
        return lines;
    }

    private static void collect(Element of, List<String> lines) {
        if (of.tagName().equals("tr")) {
            lines.add(String.join(" | ", of.children().eachText()));
        } else if (of.children().stream().noneMatch(Element::isBlock)) {
            if (of.hasText()) {
                lines.add(of.text());
            }
        } else {
            if (!of.ownText().isBlank()) {
                lines.add(of.ownText());
            }
            of.children().stream().filter(Element::isBlock).forEach(child -> collect(child, lines));
        }
    }

    private static List<Line> aligned(List<String> theirs, List<String> mine) {
        if (theirs.size() > MOST_LINES || mine.size() > MOST_LINES) {
            return List.of(new Line(String.join("\n", theirs), String.join("\n", mine), false));
        }
        var common = common(theirs, mine);
        var lines = new ArrayList<Line>();
        var one = 0;
        var other = 0;
        while (one < theirs.size() || other < mine.size()) {
            if (one < theirs.size() && other < mine.size() && theirs.get(one).equals(mine.get(other))) {
                lines.add(new Line(theirs.get(one++), mine.get(other++), true));
            } else if (other >= mine.size()
                    || (one < theirs.size() && common[one + 1][other] >= common[one][other + 1])) {
                lines.add(new Line(theirs.get(one++), null, false));
            } else {
                lines.add(new Line(null, mine.get(other++), false));
            }
        }
        return paired(lines);
    }

    /** How long the longest common run of lines is from each place on. */
    private static int[][] common(List<String> theirs, List<String> mine) {
        var common = new int[theirs.size() + 1][mine.size() + 1];
        for (var one = theirs.size() - 1; one >= 0; one--) {
            for (var other = mine.size() - 1; other >= 0; other--) {
                common[one][other] = theirs.get(one).equals(mine.get(other))
                        ? common[one + 1][other + 1] + 1
                        : Math.max(common[one + 1][other], common[one][other + 1]);
            }
        }
        return common;
    }

    /** A line that is only here stands beside one that is only there: mostly it is the same one, changed. */
    private static List<Line> paired(List<Line> lines) {
        var paired = new ArrayList<Line>();
        var theirs = new ArrayList<String>();
        var mine = new ArrayList<String>();
        for (var line : lines) {
            if (line.same()) {
                pair(theirs, mine, paired);
                paired.add(line);
            } else {
                Optional.<@Nullable String>ofNullable(line.theirs()).ifPresent(theirs::add);
                Optional.<@Nullable String>ofNullable(line.mine()).ifPresent(mine::add);
            }
        }
        pair(theirs, mine, paired);
        return paired;
    }

    private static void pair(List<String> theirs, List<String> mine, List<Line> paired) {
        for (var i = 0; i < Math.max(theirs.size(), mine.size()); i++) {
            paired.add(new Line(i < theirs.size() ? theirs.get(i) : null, i < mine.size() ? mine.get(i) : null, false));
        }
        theirs.clear();
        mine.clear();
    }
}
