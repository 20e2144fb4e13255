package sunlight.publication.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import sunlight.publication.Answers;
import sunlight.publication.Content;
import sunlight.publication.ElementAnswer;
import sunlight.publication.writing.Difference.Line;
import sunlight.publication.writing.Difference.Part;

/** Lays two texts of one disclosure side by side, and joins them as somebody has chosen, part by part. */
public final class Differences {

    /** Beyond this a text is compared as a whole, so that comparing stays quick. */
    private static final int MOST_LINES = 1_500;

    private Differences() {}

    /** A part that somebody wants to keep as written; {@code key} is the element's, else empty. */
    public record Choice(Part part, String key) {}

    public static List<Difference> between(Content theirs, Content mine) {
        var found = new ArrayList<Difference>();
        plain(found, Part.TITLE, "", theirs.title(), mine.title());
        plain(found, Part.FORMED_ON, "", text(theirs.formedOn()), text(mine.formedOn()));
        plain(found, Part.DOCUMENT_NUMBER, "", text(theirs.documentNumber()), text(mine.documentNumber()));
        plain(
                found,
                Part.ATTRIBUTE,
                "",
                theirs.attribute().name(),
                mine.attribute().name());
        for (var key : keys(theirs, mine)) {
            plain(
                    found,
                    Part.ELEMENT,
                    key,
                    said(theirs.answers().of(key)),
                    said(mine.answers().of(key)));
        }
        if (!theirs.body().equals(mine.body())) {
            var lines = aligned(lines(theirs.body()), lines(mine.body()));
            if (!lines.stream().allMatch(Line::same)) {
                found.add(new Difference(Part.BODY, "", lines));
            }
        }
        return found;
    }

    /** What is stored, with the own text in the chosen parts. */
    public static Content joined(Content theirs, Content mine, Set<Choice> own) {
        var answers = new HashMap<>(theirs.answers().byKey());
        own.stream()
                .filter(choice -> choice.part() == Part.ELEMENT)
                .forEach(choice -> answers.put(choice.key(), mine.answers().of(choice.key())));
        return new Content(
                from(own, Part.TITLE, theirs, mine).title(),
                from(own, Part.BODY, theirs, mine).body(),
                new Answers(answers),
                from(own, Part.FORMED_ON, theirs, mine).formedOn(),
                from(own, Part.DOCUMENT_NUMBER, theirs, mine).documentNumber(),
                from(own, Part.ATTRIBUTE, theirs, mine).attribute());
    }

    private static Content from(Set<Choice> own, Part part, Content theirs, Content mine) {
        return own.contains(new Choice(part, "")) ? mine : theirs;
    }

    private static void plain(List<Difference> found, Part part, String key, String theirs, String mine) {
        if (!theirs.strip().equals(mine.strip())) {
            found.add(new Difference(part, key, List.of(new Line(theirs, mine, false))));
        }
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
