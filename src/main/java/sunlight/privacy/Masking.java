package sunlight.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import sunlight.privacy.rules.Hit;
import sunlight.privacy.rules.NeverPublic;
import sunlight.privacy.rules.Rules;
import sunlight.privacy.text.Source;

/** Masks in a text of ours what the gate found there, or replaces it where another word is known. */
public final class Masking {

    private static final int NO_BOUND = 100_000;

    private Masking() {}

    /** @param digests the findings to mask; others stay */
    public static String text(String text, String label, Lawful lawful, String salt, Set<String> digests) {
        var covered = Signs.of(text);
        var passage = new Passage(new Place(List.of()), Layer.VISIBLE, label, text);
        var rules = new Rules(lawful, NO_BOUND, cover(salt, digests, (source, at, sign) -> covered.put(at, sign)));
        rules.passage(passage);
        return covered.toString();
    }

    /** The same for the sanitised HTML of a body; markup stays as it is. */
    public static String html(String html, Lawful lawful, String salt, Set<String> digests) {
        var body = Jsoup.parseBodyFragment(html);
        body.outputSettings(new Document.OutputSettings().prettyPrint(false));
        var pieces = new HtmlPieces(body.body());
        var rules = new Rules(lawful, NO_BOUND, cover(salt, digests, pieces::put));
        pieces.tell(rules);
        rules.end();
        return pieces.cover() ? body.body().html() : html;
    }

    /** What somebody has called something, fit to be shown: numbers of persons in it are masked. */
    static String name(String name) {
        var covered = Signs.of(name);
        NeverPublic.in(name).forEach(hit -> cover(hit, (source, at, sign) -> covered.put(at, sign)));
        return covered.toString();
    }

    /** Is told each sign that is to be covered. */
    private interface Cover {
        void put(Source source, int at, String sign);
    }

    private static Consumer<Hit> cover(String salt, Set<String> digests, Cover cover) {
        var wanted = digests.stream().map(Tally::value).collect(Collectors.toSet());
        return hit -> {
            if (wanted.contains(Tally.ofValue(salt, hit.rule(), hit.value()))) {
                cover(hit, cover);
            }
        };
    }

    private static void cover(Hit hit, Cover cover) {
        if (!hit.instead().isEmpty()) {
            replace(hit, cover);
            return;
        }
        var parts = new ArrayList<String>();
        hit.spans().forEach(span -> parts.add(span.text()));
        var masked = hit.mask().over(parts);
        for (var part = 0; part < parts.size(); part++) {
            var span = hit.spans().get(part);
            for (var at = 0; at < parts.get(part).length(); at++) {
                if (masked.get(part).charAt(at) != parts.get(part).charAt(at)) {
                    cover.put(span.source(), span.start() + at, "*");
                }
            }
        }
    }

    /** The right word stands where the wrong one began. */
    private static void replace(Hit hit, Cover cover) {
        var sign = hit.instead();
        for (var span : hit.spans()) {
            for (var at = 0; at < span.text().length(); at++) {
                cover.put(span.source(), span.start() + at, sign);
                sign = "";
            }
        }
    }
}
