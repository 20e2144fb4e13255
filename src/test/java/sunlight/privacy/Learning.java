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
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
            PrivacyRule.PRIVATE_LIFE,
            PrivacyRule.CHILD_ALONE,
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

    /** A weight is kept to the hundredth. */
    private static final float ROUNDED = 100;

    /** Each part is read once, however many learn from it. */
    private static final Map<String, List<Text>> PARTS =
            Corpus.PARTS.stream().collect(Collectors.toMap(part -> part, Learning::read));

    /** What share of lawful sentences somebody is asked to read, at most. */
    static final double ASKED = 0.02;

    /** @param tells whether it tells of a person */
    record Example(String sentence, long[] grams, boolean tells) {

        static Example of(String sentence, boolean tells) {
            return new Example(sentence, Grams.of(sentence), tells);
        }

        double heardBy(Likeness likeness) {
            return likeness.of(grams);
        }
    }

    /**
     * A text as the gate hears it: sentence by sentence, row by row.
     *
     * @param tells whether it tells of a person, in one of its sentences at least
     */
    record Text(List<Example> sentences, boolean tells) {

        static Text of(List<String> sentences, boolean tells) {
            return new Text(
                    sentences.stream().map(each -> Example.of(each, tells)).toList(), tells);
        }

        /** The sentence that tells most; a title tells of nobody, however it sounds. */
        Example loudest(Likeness likeness) {
            var told = sentences.stream()
                    .filter(each -> each.sentence().length() >= LONGER_THAN_TITLES)
                    .toList();
            return Collections.max(
                    told.isEmpty() ? sentences : told, Comparator.comparingDouble(each -> each.heardBy(likeness)));
        }

        /** At first nobody knows which sentence tells. */
        Stream<Example> whole() {
            return tells
                    ? Stream.of(Example.of(
                            sentences.stream().map(Example::sentence).collect(Collectors.joining("\n")), true))
                    : sentences.stream();
        }

        Stream<Example> heardBy(Likeness likeness) {
            return tells ? Stream.of(loudest(likeness)) : sentences.stream();
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
        return parts.stream().flatMap(part -> PARTS.get(part).stream()).toList();
    }

    private static List<Text> read(String part) {
        var texts = new ArrayList<Text>();
        for (var each : Corpus.read(part)) {
            var tells = each.expected().stream().anyMatch(TOLD_IN_WORDS::contains);
            var lawful = each.expected().isEmpty() && each.allowed().isEmpty();
            var sentences = sentences(plain(String.join("\n", each.lines())));
            if ((tells || lawful) && !sentences.isEmpty()) {
                texts.add(Text.of(sentences, tells));
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
        var grams = common(examples);
        var weights = new double[grams.length];
        var moved = new double[grams.length];
        var bias = new double[2];
        var lessons = new ArrayList<Lesson>();
        examples.forEach(each -> lessons.add(Lesson.of(each, grams)));
        var random = new Random(SEED);
        for (var round = 0; round < ROUNDS; round++) {
            Collections.shuffle(lessons, random);
            lessons.forEach(each -> step(each, weights, moved, bias));
        }
        var kept = new HashMap<Long, Float>();
        for (var at = 0; at < grams.length; at++) {
            if (Math.abs(weights[at]) >= FAINT) {
                kept.put(grams[at], Math.round(weights[at] * ROUNDED) / ROUNDED);
            }
        }
        return new Likeness(kept, bias[0], 0, 0);
    }

    /** What more than one example holds, in the order of the numbers. */
    private static long[] common(List<Example> examples) {
        var all = examples.stream()
                .flatMapToLong(each -> Arrays.stream(each.grams()))
                .sorted()
                .toArray();
        return IntStream.range(RARE - 1, all.length)
                .filter(at -> all[at] == all[at - RARE + 1])
                .mapToLong(at -> all[at])
                .distinct()
                .toArray();
    }

    /** @param known which of the common grams the example holds */
    private record Lesson(int[] known, boolean tells) {
        static Lesson of(Example example, long[] common) {
            return new Lesson(
                    Arrays.stream(example.grams())
                            .mapToInt(gram -> Arrays.binarySearch(common, gram))
                            .filter(at -> at >= 0)
                            .toArray(),
                    example.tells());
        }
    }

    private static void step(Lesson lesson, double[] weights, double[] moved, double[] bias) {
        var scale = 1 / StrictMath.sqrt(lesson.known().length + 1.0);
        var sum = bias[0];
        for (var at : lesson.known()) {
            sum += weights[at] * scale;
        }
        var wrong = 1 / (1 + StrictMath.exp(-sum)) - (lesson.tells() ? 1 : 0);
        for (var at : lesson.known()) {
            var slope = wrong * scale;
            moved[at] += slope * slope;
            weights[at] -= slope == 0 ? 0 : STEP * slope / StrictMath.sqrt(moved[at]);
        }
        bias[1] += wrong * wrong;
        bias[0] -= wrong == 0 ? 0 : STEP * wrong / StrictMath.sqrt(bias[1]);
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
                    .forEach(each -> heard.add(new Heard(each, each.heardBy(model))));
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
