package sunlight.privacy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import sunlight.catalogue.Audience;

/** The labelled corpus of the privacy gate, and how well the gate does on it. The format is in docs/privacy.md. */
public final class Corpus {

    static final List<String> PARTS = List.of(
            "lawful",
            "bureau",
            "dev",
            "heldout",
            "field",
            "doubting",
            "passerby",
            "visitor",
            "guest",
            "stranger",
            "everyday",
            "newcomer",
            "neighbour",
            "wanderer",
            "goodnews",
            "townsfolk",
            "villager",
            "onlooker",
            "deskmate",
            "deputy",
            "bystander",
            "classmate",
            "colleague",
            "clerk",
            "caller",
            "porter",
            "lodger",
            "traveller",
            "commuter",
            "pedestrian",
            "interpreter",
            "office");

    /**
     * One labelled text.
     *
     * @param allowed may be found beside what is expected, and counts neither way
     * @param seen what was found, once it was looked for
     */
    record Case(
            Lawful lawful,
            String label,
            List<String> lines,
            Set<PrivacyRule> expected,
            Set<PrivacyRule> allowed,
            AtomicReference<Set<PrivacyRule>> seen) {

        /** Looked for once, however often it is asked. */
        Set<PrivacyRule> found() {
            return seen.updateAndGet(known -> known == null ? lookedFor() : known);
        }

        private Set<PrivacyRule> lookedFor() {
            var inspection = new Inspection(lawful, "salt of the corpus");
            var place = Place.of("privacy.place.body");
            for (var at = 0; at < lines.size(); at++) {
                var line = lines.get(at);
                if (line.startsWith("|")) {
                    var cells =
                            Arrays.asList(line.substring(1, line.length() - 1).split("\\|", -1));
                    inspection.row(new Row(place, Layer.VISIBLE, 1, at + 1, cells));
                } else {
                    inspection.passage(new Passage(place, Layer.VISIBLE, label, line));
                }
            }
            return inspection.findings().stream()
                    .map(Finding::rule)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(PrivacyRule.class)));
        }
    }

    /** Cases in which a rule was rightly found, wrongly found and missed. */
    record Score(int right, int wrong, int missed) {
        static final Score NONE = new Score(0, 0, 0);

        Score plus(Score other) {
            return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
        }

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }
    }

    private Corpus() {}

    public static void main(String[] arguments) {
        for (var part : PARTS) {
            var cases = read(part);
            var scores = scores(cases);
            var positive =
                    cases.stream().filter(each -> !each.expected().isEmpty()).count();
            System.out.printf(
                    "%n%s: %d cases, %d positive, %d negative%n",
                    part, cases.size(), positive, cases.size() - positive);
            scores.forEach((rule, score) -> print(rule.name(), score));
            print("hard", sum(scores, Set.of(Severity.HARD)));
            print("all", sum(scores, EnumSet.allOf(Severity.class)));
            var asked = asked(cases);
            System.out.printf(
                    "second look: tells %d that no rule found, asks about %d lawful ones; %d remain unseen%n",
                    asked.right(), asked.wrong(), asked.missed());
            if (arguments.length > 0) {
                cases.forEach(Corpus::explain);
            }
        }
    }

    private static void print(String name, Score score) {
        System.out.printf(
                "%-18s precision %.3f  recall %.3f  (right %d, wrong %d, missed %d)%n",
                name, score.precision(), score.recall(), score.right(), score.wrong(), score.missed());
    }

    private static void explain(Case each) {
        var found = each.found();
        var wrong = EnumSet.copyOf(found);
        wrong.removeAll(each.expected());
        wrong.removeAll(each.allowed());
        if (!wrong.isEmpty() || !found.containsAll(each.expected())) {
            System.out.println(each.lawful().item() + " expected " + each.expected() + " found " + found + "\n  "
                    + String.join("\n  ", each.lines()));
        }
    }

    /** By rule; what somebody is only asked to read is told by {@link #asked}. */
    static Map<PrivacyRule, Score> scores(List<Case> cases) {
        var scores = new EnumMap<PrivacyRule, Score>(PrivacyRule.class);
        for (var each : cases) {
            var found = each.found();
            for (var rule : EnumSet.complementOf(EnumSet.of(PrivacyRule.LIKELY_PERSON))) {
                var expected = each.expected().contains(rule);
                var score = expected
                        ? found.contains(rule) ? new Score(1, 0, 0) : new Score(0, 0, 1)
                        : found.contains(rule) && !each.allowed().contains(rule) ? new Score(0, 1, 0) : Score.NONE;
                if (score != Score.NONE) {
                    scores.merge(rule, score, Score::plus);
                }
            }
        }
        return scores;
    }

    /** The second look: missed by all rules and told all the same, asked about though lawful, missed at all. */
    static Score asked(List<Case> cases) {
        var sum = Score.NONE;
        for (var each : cases) {
            var found = each.found();
            var asked = found.contains(PrivacyRule.LIKELY_PERSON);
            if (each.expected().isEmpty()) {
                sum = sum.plus(new Score(0, asked ? 1 : 0, 0));
            } else if (found.stream()
                    .noneMatch(rule -> rule.severity() == Severity.HARD || rule.severity() == Severity.SOFT)) {
                sum = sum.plus(asked ? new Score(1, 0, 0) : new Score(0, 0, 1));
            }
        }
        return sum;
    }

    static Score sum(Map<PrivacyRule, Score> scores, Collection<Severity> severities) {
        return scores.entrySet().stream()
                .filter(entry -> severities.contains(entry.getKey().severity()))
                .map(Map.Entry::getValue)
                .reduce(Score.NONE, Score::plus);
    }

    static List<Case> read(String part) {
        try (var stream = Objects.requireNonNull(Corpus.class.getResourceAsStream("/privacy/" + part + ".txt"));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var text = new StringBuilder();
            for (var letter = reader.read(); letter >= 0; letter = reader.read()) {
                text.append((char) letter);
            }
            return Arrays.stream(text.toString().split("(?m)^@ "))
                    .skip(1)
                    .map(Corpus::parse)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Case parse(String text) {
        var lines = new ArrayList<>(text.strip().lines().toList());
        var head = lines.remove(0).split("\\|");
        var lawful = OwedItems.lawful(head[0], Audience.valueOf(head[2]));
        return new Case(lawful, head[1], lines, rules(head[3], false), rules(head[3], true), new AtomicReference<>());
    }

    private static Set<PrivacyRule> rules(String names, boolean allowed) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.equals("-") && name.startsWith("?") == allowed)
                .map(name -> PrivacyRule.valueOf(name.replace("?", "")))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PrivacyRule.class)));
    }
}
