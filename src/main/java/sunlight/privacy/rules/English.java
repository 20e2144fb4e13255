package sunlight.privacy.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import sunlight.privacy.text.Plain;

/** What is told in English of one person: a fact of {@link EnglishFacts} beside somebody of {@link EnglishPeople}. */
final class English implements Detector {

    /** After these a sentence ends; not behind a title or a letter. */
    private static final Pattern END = Pattern.compile(
            "(?<!\\b(?:Mr|Ms|Mrs|Dr|St|No|vs|Prof|\\p{Lu}))[.!?]['\"”’)]{0,2}\\s+(?=[\\p{Lu}0-9'\"“‘(])|\\n");

    /** A sentence that goes on about who was named in the one before. */
    private static final Pattern STILL = Pattern.compile(
            "^['\"“‘]?(?:In \\p{L}+,? |However,? |Sadly,? |Unfortunately,? |Since then,? |Last \\p{L}+,? )?(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Tt]heir|[Tt]he (?:boy|girl|child|student|pupil|family|mother|father|parents|twins))\\b");

    /** Who is asked, helped or taught is not told of. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?i)\\b(?:if|your|anyone|anybody|whoever|contact|talk|speech|poster|students|pupils|children|families|parents'|questions?|concerns?|about|policy|support group|helps?|helped|teach(?:es)?|taught|leads|led|runs|speaks?|spoke|spoken|invited)\\b");

    /** What members of the staff do with illness and need. */
    private static final Pattern AT_WORK = Pattern.compile(
            "(?i)\\b(?:thanks?|wrote|writes|explain(?:s|ed)|discuss(?:es|ed)|present(?:s|ed)|support(?:s|ed)|research\\p{L}*|treat(?:s|ed))\\b");

    /** A lesson, a book, a play: nobody is meant who lives. */
    private static final Pattern MADE_UP = Pattern.compile(
            "(?i)fiction|comprehension|invented|story time|book review|review:|\\b(?:the|our|a|school|class|house|drama|christmas|spring|summer|winter|year|one-act) play\\b|novel|case study|\\brole.?play|scenario");

    private static final int NEAR = 110;
    /** So many facts of a kind are told of one sentence. */
    private static final int FEW = 4;

    @Override
    public void detect(Plain plain, Setting setting, Consumer<Hit> hits) {
        if (isEnglish(plain.text()) && !MADE_UP.matcher(setting.heading()).find()) {
            var before = List.<EnglishPeople.Person>of();
            var from = 0;
            for (var end : ends(plain.text())) {
                before = sentence(plain, from, end, before, hits);
                from = end;
            }
        }
    }

    /** Whether most of it is written in Latin letters and there are enough of them for a sentence. */
    static boolean isEnglish(String text) {
        var latin = 0;
        var han = 0;
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            latin += letter >= 'A' && letter <= 'z' ? 1 : 0;
            han += letter >= 0x4e00 && letter <= 0x9fff ? 1 : 0;
        }
        return latin >= 12 && latin > han * 6;
    }

    private static List<Integer> ends(String text) {
        var ends = new ArrayList<Integer>();
        END.matcher(text).results().forEach(each -> ends.add(each.end()));
        ends.add(text.length());
        return ends;
    }

    /** Tells who was spoken of, so that the next sentence may go on. */
    private static List<EnglishPeople.Person> sentence(
            Plain plain, int from, int end, List<EnglishPeople.Person> before, Consumer<Hit> hits) {
        var text = plain.text().substring(from, end);
        var own = EnglishPeople.in(text);
        var isStill = STILL.matcher(text).find();
        reach(plain, from, text, !own.isEmpty() || isStill && !before.isEmpty(), hits);
        if (own.isEmpty() && !isStill) {
            return List.of();
        }
        for (var fact : EnglishFacts.ALL) {
            var words = fact.words().in(text);
            if (words.isEmpty() || fact.unless().matcher(text).find()) {
                continue;
            }
            words.stream().limit(FEW).forEach(found -> {
                var who = isStill ? join(before, own, text, found) : near(own, text, found);
                who.stream()
                        .map(fact::of)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .ifPresent(rule -> hits.accept(new Hit(
                                rule, found.group(), plain.spans(from + found.start(), from + found.end()), Mask.ALL)));
            });
        }
        return isStill ? before : own;
    }

    private static void reach(Plain plain, int from, String text, boolean isTold, Consumer<Hit> hits) {
        if (!Run.hasDigits(text, 1)) {
            return;
        }
        for (var way : EnglishReach.ALL) {
            var isSomebodys = !way.isSomebodys()
                    || isTold
                    || EnglishReach.KIN.matcher(text).find();
            if (isSomebodys
                    && way.beside().matcher(text).find()
                    && !way.unless().matcher(text).find()) {
                way.value()
                        .matcher(text)
                        .results()
                        .filter(each -> way.isDeep(each.group()))
                        .forEach(each -> {
                            var group = each.group(1) == null ? each.groupCount() : 1;
                            var spans = plain.spans(from + each.start(group), from + each.end(group));
                            hits.accept(new Hit(way.rule(), each.group(group), spans, Mask.ALL));
                        });
            }
        }
    }

    private static List<EnglishPeople.Person> join(
            List<EnglishPeople.Person> before, List<EnglishPeople.Person> own, String text, MatchResult found) {
        var near = near(own, text, found);
        return near.isEmpty() && found.start() <= NEAR ? before : near;
    }

    private static List<EnglishPeople.Person> near(List<EnglishPeople.Person> people, String text, MatchResult found) {
        return people.stream().filter(who -> isNear(who, text, found)).toList();
    }

    /** How far it is is asked first: in a long list nearly all are far. */
    private static boolean isNear(EnglishPeople.Person who, String text, MatchResult found) {
        var from = Math.min(who.end(), found.end());
        var to = Math.max(who.start(), found.start());
        if (to - from > NEAR) {
            return false;
        }
        // Nothing where the one lies within the other.
        var between = from < to ? text.substring(from, to) : "";
        return !BETWEEN.matcher(between).find()
                && !(who.isAdult() && AT_WORK.matcher(between).find());
    }
}
