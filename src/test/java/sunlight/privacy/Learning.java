package sunlight.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import sunlight.privacy.rules.SecondLook;
import sunlight.privacy.text.Grams;
import sunlight.privacy.text.Likeness;
import sunlight.privacy.text.Plain;
import sunlight.privacy.text.Source;

/** Learns from the corpus how sentences sound that tell of a person, and writes it down for the gate (ADR 0123). */
public final class Learning {

    private static final Set<PrivacyRule> TOLD_IN_WORDS = EnumSet.of(
            PrivacyRule.SCORES,
            PrivacyRule.HARDSHIP,
            PrivacyRule.MINOR_IN_CASE,
            PrivacyRule.BIRTH_DATE,
            PrivacyRule.HOME_ADDRESS,
            PrivacyRule.PUPIL_LIST,
            PrivacyRule.LIKELY_PERSON);
    static final Path FILE = Path.of("src/main/resources/privacy/likeness.txt");
    private static final int FOLDS = 5;
    private static final int SEED = 20261127;
    private static final int ROUNDS = 12;
    private static final int AGAIN = 2;
    private static final double STEP = 0.3;
    private static final int RARE = 2;
    private static final int SHORTEST = 8;
    private static final int LONGER_THAN_TITLES = 14;
    /** Weights below say nothing. */
    private static final double FAINT = 0.1;

    /** What share of lawful sentences somebody is asked to read, at most. */
    static final double ASKED = 0.02;

    /** @param tells whether it tells of a person */
    record Example(String sentence, boolean tells) {
        long[] grams() {
            return Grams.of(sentence);
        }
    }

    /**
     * A text as the gate hears it: sentence by sentence, row by row.
     *
     * @param tells whether it tells of a person, in one of its sentences at least
     */
    record Text(List<String> sentences, boolean tells) {

        /** The sentence that tells most; a title tells of nobody, however it sounds. */
        String loudest(Likeness likeness) {
            var told = sentences.stream()
                    .filter(sentence -> sentence.length() >= LONGER_THAN_TITLES)
                    .toList();
            return Collections.max(told.isEmpty() ? sentences : told, Comparator.comparingDouble(likeness::of));
        }

        /** At first nobody knows which sentence tells. */
        Stream<Example> whole() {
            return tells ? Stream.of(new Example(String.join("\n", sentences), true)) : each();
        }

        Stream<Example> heardBy(Likeness likeness) {
            return tells ? Stream.of(new Example(loudest(likeness), true)) : each();
        }

        private Stream<Example> each() {
            return sentences.stream().map(sentence -> new Example(sentence, false));
        }
    }

    private Learning() {}

    /** Writes the model; the only program that does. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(FILE, model(unknown()));
    }

    /** What stands in the file. @param unknown what the limits are taken from */
    static String model(List<Heard> unknown) {
        var all = learned(texts(Corpus.PARTS));
        return text(new Likeness(all.weights(), all.bias(), limit(unknown, false), limit(unknown, true)));
    }

    static List<Text> texts(Collection<String> parts) {
        var texts = new ArrayList<Text>();
        for (var part : parts) {
            for (var each : Corpus.read(part)) {
                var tells = each.expected().stream().anyMatch(TOLD_IN_WORDS::contains);
                var lawful = each.expected().isEmpty() && each.allowed().isEmpty();
                var sentences = sentences(plain(String.join("\n", each.lines())));
                if ((tells || lawful) && !sentences.isEmpty()) {
                    texts.add(new Text(sentences, tells));
                }
            }
        }
        return texts;
    }

    /** The first lesson is the whole text; then what was learned says which of its sentences tells, and only that is a lesson. */
    static Likeness learned(List<Text> texts) {
        var likeness = taught(texts.stream().flatMap(Text::whole).toList());
        for (var again = 0; again < AGAIN; again++) {
            var before = likeness;
            likeness =
                    taught(texts.stream().flatMap(each -> each.heardBy(before)).toList());
        }
        return likeness;
    }

    static List<String> sentences(String text) {
        return Arrays.stream(text.split("[。;；\\n!！?？]"))
                .filter(sentence -> sentence.length() >= SHORTEST)
                .toList();
    }

    static String plain(String text) {
        return Plain.of(new Source(text, 0, text)).text();
    }

    /** A logistic regression by steps that shrink with what was learned of a gram (AdaGrad). */
    private static Likeness taught(List<Example> examples) {
        var weights = common(examples);
        var bias = new double[2];
        var lessons = new ArrayList<Lesson>();
        examples.forEach(each -> lessons.add(Lesson.of(each, weights)));
        var random = new Random(SEED);
        for (var round = 0; round < ROUNDS; round++) {
            Collections.shuffle(lessons, random);
            lessons.forEach(each -> step(each, bias));
        }
        var kept = new TreeMap<Long, Float>();
        weights.forEach((gram, weight) -> {
            if (Math.abs(weight[0]) >= FAINT) {
                kept.put(gram, Float.valueOf(String.format(Locale.ROOT, "%.2f", weight[0])));
            }
        });
        return new Likeness(kept, bias[0], 0, 0);
    }

    /** What more than one example holds, with nothing learned of it yet. */
    private static Map<Long, double[]> common(List<Example> examples) {
        var often = new HashMap<Long, Integer>();
        for (var each : examples) {
            for (var gram : each.grams()) {
                often.merge(gram, 1, Integer::sum);
            }
        }
        var weights = new HashMap<Long, double[]>();
        often.forEach((gram, count) -> {
            if (count >= RARE) {
                weights.put(gram, new double[2]);
            }
        });
        return weights;
    }

    /** @param known the weights of what the example holds, and what has moved them so far */
    private record Lesson(List<double[]> known, boolean tells) {
        static Lesson of(Example example, Map<Long, double[]> weights) {
            return new Lesson(
                    Arrays.stream(example.grams())
                            .mapToObj(weights::get)
                            .filter(Objects::nonNull)
                            .toList(),
                    example.tells());
        }
    }

    private static void step(Lesson lesson, double[] bias) {
        var scale = 1 / StrictMath.sqrt(lesson.known().size() + 1.0);
        var sum = bias[0];
        for (var weight : lesson.known()) {
            sum += weight[0] * scale;
        }
        var wrong = 1 / (1 + StrictMath.exp(-sum)) - (lesson.tells() ? 1 : 0);
        lesson.known().forEach(weight -> learn(weight, wrong * scale));
        learn(bias, wrong);
    }

    private static void learn(double[] weight, double slope) {
        weight[1] += slope * slope;
        weight[0] -= slope == 0 ? 0 : STEP * slope / StrictMath.sqrt(weight[1]);
    }

    /**
     * How examples sound to those who have never read anything by the same writer.
     *
     * @param likeness learned from the other parts of the corpus
     */
    record Heard(Example example, double likeness) {}

    /**
     * All texts, each heard by what was learned from four fifths of the parts, of which its own is none: of one that tells the
     * sentence that tells most.
     */
    static List<Heard> unknown() {
        var heard = new ArrayList<Heard>();
        for (var fold = 0; fold < FOLDS; fold++) {
            var own = fold;
            var mine = Corpus.PARTS.stream()
                    .filter(part -> Corpus.PARTS.indexOf(part) % FOLDS == own)
                    .toList();
            var others = new ArrayList<>(Corpus.PARTS);
            others.removeAll(mine);
            var model = learned(texts(others));
            texts(mine).stream()
                    .flatMap(each -> each.heardBy(model))
                    .forEach(each -> heard.add(new Heard(each, model.of(each.sentence()))));
        }
        return heard;
    }

    /**
     * From where on no more than the share of lawful sentences is asked about.
     *
     * @param named only of those in which somebody is named; the share is one of all
     */
    static double limit(List<Heard> unknown, boolean named) {
        var lawful = unknown.stream().filter(each -> !each.example().tells()).toList();
        var heard = lawful.stream()
                .filter(each -> !named || SecondLook.names(each.example().sentence()))
                .mapToDouble(Heard::likeness)
                .sorted()
                .toArray();
        var asked = (int) Math.floor(lawful.size() * ASKED);
        return heard[Math.max(0, heard.length - 1 - asked)];
    }

    private static String text(Likeness likeness) {
        var text = new StringBuilder("# Learned from the corpus by sunlight.privacy.Learning; not to be edited.\n");
        text.append(String.format(
                Locale.ROOT,
                "#bias\t%.3f%n#limit\t%.3f%n#named\t%.3f%n",
                likeness.bias(),
                likeness.limit(),
                likeness.namedLimit()));
        var weights = new TreeMap<String, Float>();
        likeness.weights().forEach((gram, weight) -> weights.put(Grams.letters(gram), weight));
        weights.forEach(
                (gram, weight) -> text.append(gram).append('\t').append(weight).append('\n'));
        return text.toString();
    }
}
