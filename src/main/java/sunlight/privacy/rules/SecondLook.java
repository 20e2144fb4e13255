package sunlight.privacy.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.text.Likeness;
import sunlight.privacy.text.Plain;
import sunlight.privacy.text.Span;

/**
 * What no rule has found, but what sounds like the sentences that tell of a person: somebody has to look at it. What sounds so
 * is learned from the labelled corpus of this project (ADR 0123).
 */
public final class SecondLook {

    private static final int SHORTEST = 8;
    /** What is shorter tells of somebody only by a name: titles sound like what stands below them. */
    private static final int LONGER_THAN_TITLES = 14;

    private SecondLook() {}

    /** Read when it is first asked, so that it can be learned before there is one. */
    private static final class Model {
        private static final Likeness LIKENESS = read();
    }

    /** @param told what was found in the same text already: a sentence with a finding is looked at anyway */
    static void look(Plain plain, Setting setting, List<Hit> told, Consumer<Hit> hits) {
        if (setting.adults()) {
            return;
        }
        Sentences.each(plain.text(), (sentence, from) -> {
            if (sentence.length() >= SHORTEST && Sentences.isChinese(sentence) && isLikely(sentence)) {
                var spans = plain.spans(from, from + sentence.length());
                if (told.stream().noneMatch(hit -> touch(hit.spans(), spans))) {
                    hits.accept(new Hit(PrivacyRule.LIKELY_PERSON, sentence, spans, Mask.SENTENCE));
                }
            }
        });
    }

    /** The same of a row of a table, its cells with bars between them. */
    static boolean look(String row, List<Plain> cells, Consumer<Hit> hits) {
        if (!isLikely(row)) {
            return false;
        }
        var spans = cells.stream()
                .flatMap(cell -> cell.spans(0, cell.length()).stream())
                .toList();
        hits.accept(new Hit(PrivacyRule.LIKELY_PERSON, row, spans, Mask.SENTENCE));
        return true;
    }

    /** Whether it is worth while to read a text by all rules; takes little time. */
    static boolean mayTell(String text) {
        return text.length() >= SHORTEST
                && Sentences.isChinese(text)
                && Model.LIKENESS.of(text) >= Model.LIKENESS.namedLimit();
    }

    private static boolean isLikely(String sentence) {
        var model = Model.LIKENESS;
        var likeness = model.of(sentence);
        var told = likeness >= model.limit() && sentence.length() >= LONGER_THAN_TITLES;
        return told || likeness >= model.namedLimit() && names(sentence);
    }

    /** Whether somebody is named who may be a pupil. */
    public static boolean names(String sentence) {
        return !Sentences.pupils(sentence).isEmpty();
    }

    private static boolean touch(List<Span> some, List<Span> others) {
        return some.stream()
                .anyMatch(one -> others.stream()
                        .anyMatch(other -> one.source().equals(other.source())
                                && one.start() < other.end()
                                && other.start() < one.end()));
    }

    private static Likeness read() {
        try (var stream = Objects.requireNonNull(SecondLook.class.getResourceAsStream("/privacy/likeness.txt"))) {
            return Likeness.read(new String(stream.readAllBytes(), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
