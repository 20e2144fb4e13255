package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import sunlight.catalogue.Anchor;
import sunlight.catalogue.Refresh;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;

/** A clock of the catalogue in words, and back. */
public final class ClockWords {

    private static final String YEARLY = "catalogues.clock.on";
    private static final String SOME_YEARS = "catalogues.clock.years";
    private static final String WEEKLY = "catalogues.clock.eachWeek";
    private static final String BEFORE = "catalogues.clock.before";

    /** The clocks that count working days, by their names in a file. */
    private static final Map<String, String> COUNTING = Map.of(
            "each_term", "catalogues.clock.eachTerm",
            "each_month", "catalogues.clock.eachMonth",
            "standing", "catalogues.clock.standing",
            "after_event", "catalogues.clock.afterEvent");

    private ClockWords() {}

    public static String of(Refresh clock, Language language) {
        return Messages.say(language, message(clock, language));
    }

    private static Message message(Refresh clock, Language language) {
        if (clock instanceof Refresh.OnDates on) {
            var days = on.due().stream().map(day -> DayWords.of(day, language)).collect(language.listing());
            return on.years() == 1 ? Message.of(YEARLY, days) : Message.of(SOME_YEARS, days, on.years());
        } else if (clock instanceof Refresh.EachTerm term) {
            return counting("each_term", term.workingDays());
        } else if (clock instanceof Refresh.EachMonth month) {
            return counting("each_month", month.workingDays());
        } else if (clock instanceof Refresh.EachWeek week) {
            return Message.of(WEEKLY, named(week.due()));
        } else if (clock instanceof Refresh.Standing standing) {
            return counting("standing", standing.workingDays());
        } else if (clock instanceof Refresh.AfterEvent event) {
            return counting("after_event", event.workingDays());
        }
        return Message.of(BEFORE, ((Refresh.BeforeAnchor) clock).anchor());
    }

    private static Message counting(String name, int days) {
        return Message.of(COUNTING.getOrDefault(name, name), days);
    }

    private static Message named(DayOfWeek day) {
        return Message.of("date.weekday." + (day.getValue() % 7 + 1));
    }

    /** As it stands in a file; nothing where no clock is meant. */
    static Optional<JsonNode> read(String typed) {
        var plain = Phrase.plain(typed);
        var others = Stream.<Map.Entry<String, BiFunction<ObjectNode, List<String>, Optional<ObjectNode>>>>of(
                Map.entry(SOME_YEARS, ClockWords::someYears),
                Map.entry(YEARLY, ClockWords::yearly),
                Map.entry(WEEKLY, ClockWords::weekly),
                Map.entry(BEFORE, ClockWords::before));
        var counting = COUNTING.entrySet().stream()
                .flatMap(form -> Phrase.read(form.getValue(), plain).stream()
                        .flatMap(values -> Phrase.number(values.get(0)).stream())
                        .map(days -> node().put(form.getKey(), days)));
        return Stream.concat(
                        counting,
                        others.flatMap(
                                form -> Phrase.read(form.getKey(), plain)
                                        .flatMap(values -> form.getValue().apply(node(), values))
                                        .stream()))
                .map(JsonNode.class::cast)
                .findFirst();
    }

    private static Optional<ObjectNode> someYears(ObjectNode clock, List<String> values) {
        return Phrase.number(values.get(1))
                .flatMap(years -> yearly(clock, values).map(with -> with.put("every_years", years)));
    }

    private static Optional<ObjectNode> yearly(ObjectNode clock, List<String> values) {
        var typed = values.get(0).split("[,和及]");
        var days = Arrays.stream(typed)
                .flatMap(day -> DayWords.dayOfYear(day).stream())
                .toList();
        var on = clock.putArray("on");
        days.forEach(day -> on.add(day.toString().substring(2)));
        return days.size() == typed.length ? Optional.of(clock) : Optional.empty();
    }

    private static Optional<ObjectNode> weekly(ObjectNode clock, List<String> values) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> isMeant(named(day), values.get(0).replaceFirst("^周", "星期")))
                .findFirst()
                .map(day -> clock.put("each_week", day.name().toLowerCase(Locale.ROOT)));
    }

    private static Optional<ObjectNode> before(ObjectNode clock, List<String> values) {
        return Arrays.stream(Anchor.values())
                .filter(anchor -> isMeant(Message.of("Anchor." + anchor), values.get(0)))
                .findFirst()
                .map(anchor -> clock.put("before", anchor.name().toLowerCase(Locale.ROOT)));
    }

    private static boolean isMeant(Message word, String plain) {
        return Stream.of(Language.values())
                .anyMatch(language -> Phrase.plain(Messages.say(language, word)).equals(plain));
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** One of each form, to be copied and changed. */
    static Message forms() {
        var day = Message.of("catalogues.example.day");
        return Message.listing(Stream.of(
                                Message.of("catalogues.clock.standing", 20),
                                Message.of("catalogues.clock.afterEvent", 20),
                                Message.of(YEARLY, day),
                                Message.of(SOME_YEARS, day, 5),
                                Message.of("catalogues.clock.eachTerm", 20),
                                Message.of("catalogues.clock.eachMonth", 10),
                                Message.of(WEEKLY, named(DayOfWeek.MONDAY)),
                                Message.of(BEFORE, Anchor.REGISTRATION),
                                Message.of(BEFORE, Anchor.FEE_COLLECTION))
                        .map(form -> Message.of("catalogues.quoted", form)))
                .orElseThrow();
    }
}
