package sunlight.publication.writing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import sunlight.publication.Answers;
import sunlight.publication.Content;
import sunlight.publication.writing.BlockMerge.Run;
import sunlight.publication.writing.Difference.Line;
import sunlight.publication.writing.Difference.Part;
import sunlight.richtext.RichText;

/**
 * Two people have written on from the same text. What only one of them changed is taken as it is; each place that both
 * changed is asked about.
 */
public final class Joining {

    private final Content base;
    private final Content theirs;
    private final Content mine;
    private final List<Run> runs;

    /**
     * @param base what both went on from
     * @param theirs what is stored
     * @param mine what somebody wanted to store
     */
    public Joining(Content base, Content theirs, Content mine) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
        this.runs = BlockMerge.of(blocks(base), blocks(theirs), blocks(mine));
    }

    /** Which of the two stays at a place. */
    public enum Keep {
        THEIRS,
        MINE,
        BOTH // theirs, then mine: of the body only
    }

    /**
     * A place that both changed.
     *
     * @param key the element's, else empty
     * @param run which run of blocks of the body, else 0
     */
    public record Place(Part part, String key, int run) {}

    /** Each place that both changed, with both texts beside each other; in reading order. */
    public Map<Place, Difference> asked() {
        var asked = new LinkedHashMap<Place, Difference>();
        for (var part : List.of(Part.TITLE, Part.FORMED_ON, Part.DOCUMENT_NUMBER, Part.ATTRIBUTE)) {
            ask(asked, part, "");
        }
        var keys = new TreeSet<>(theirs.answers().byKey().keySet());
        keys.addAll(mine.answers().byKey().keySet());
        keys.forEach(key -> ask(asked, Part.ELEMENT, key));
        for (int at = 0; at < runs.size(); at++) {
            var run = runs.get(at);
            if (run.isOpen()) {
                asked.put(new Place(Part.BODY, "", at), new Difference(Part.BODY, "", lines(run)));
            }
        }
        return asked;
    }

    /** @param kept what somebody chose; where nothing was chosen, what is stored stays */
    public Content joined(Map<Place, Keep> kept) {
        var answers = new HashMap<>(theirs.answers().byKey());
        mine.answers()
                .byKey()
                .keySet()
                .forEach(key ->
                        answers.put(key, from(Part.ELEMENT, key, kept).answers().of(key)));
        return new Content(
                from(Part.TITLE, "", kept).title(),
                body(kept),
                new Answers(answers),
                from(Part.FORMED_ON, "", kept).formedOn(),
                from(Part.DOCUMENT_NUMBER, "", kept).documentNumber(),
                from(Part.ATTRIBUTE, "", kept).attribute());
    }

    private void ask(Map<Place, Difference> asked, Part part, String key) {
        if (settled(part, key).isEmpty()) {
            var line = new Line(Differences.said(theirs, part, key), Differences.said(mine, part, key), false);
            asked.put(new Place(part, key, 0), new Difference(part, key, List.of(line)));
        }
    }

    private Content from(Part part, String key, Map<Place, Keep> kept) {
        var chosen = kept.getOrDefault(new Place(part, key, 0), Keep.THEIRS);
        return settled(part, key).orElse(chosen == Keep.THEIRS ? theirs : mine);
    }

    /** Whose text it is, unless both changed it. */
    private Optional<Content> settled(Part part, String key) {
        var before = Differences.said(base, part, key).strip();
        var stored = Differences.said(theirs, part, key).strip();
        var own = Differences.said(mine, part, key).strip();
        if (own.equals(before) || own.equals(stored)) {
            return Optional.of(theirs);
        }
        return stored.equals(before) ? Optional.of(mine) : Optional.empty();
    }

    private String body(Map<Place, Keep> kept) {
        var body = new StringBuilder();
        for (int at = 0; at < runs.size(); at++) {
            var run = runs.get(at);
            var chosen = run.isOpen() ? kept.getOrDefault(new Place(Part.BODY, "", at), Keep.THEIRS) : Keep.THEIRS;
            if (chosen != Keep.MINE) {
                run.theirs().forEach(body::append);
            }
            if (chosen != Keep.THEIRS) {
                run.mine().forEach(body::append);
            }
        }
        return body.toString();
    }

    /** Where only the form of the letters differs, the lines say the same; they are asked about all the same. */
    private static List<Line> lines(Run run) {
        var lines = Differences.lines(String.join("", run.theirs()), String.join("", run.mine()));
        return lines.stream().allMatch(Line::same)
                ? lines.stream()
                        .map(line -> new Line(line.theirs(), line.mine(), false))
                        .toList()
                : lines;
    }

    /** Paragraph, heading, list, table: as they follow one another. What the browser wrote is cleaned as it is stored. */
    static List<String> blocks(Content content) {
        var document = Jsoup.parseBodyFragment(new RichText(content.body()).html());
        document.outputSettings().prettyPrint(false);
        return document.body().childNodes().stream()
                .filter(node -> !(node instanceof TextNode text && text.isBlank()))
                .flatMap(Joining::block)
                .collect(Collectors.toList());
    }

    private static Stream<String> block(Node node) {
        var html = node.outerHtml().strip();
        return html.isEmpty() ? Stream.empty() : Stream.of(html);
    }
}
