package sunlight.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import sunlight.catalogue.Refresh.AfterEvent;
import sunlight.catalogue.Refresh.BeforeAnchor;
import sunlight.catalogue.Refresh.EachMonth;
import sunlight.catalogue.Refresh.EachTerm;
import sunlight.catalogue.Refresh.EachWeek;
import sunlight.catalogue.Refresh.OnDates;
import sunlight.catalogue.Refresh.Standing;

/** The clock of an item as it is written in a file: one word says which clock it is. */
final class RefreshJson {

    private static final Map<String, Function<JsonNode, Refresh>> CLOCKS = Map.of(
            "on", RefreshJson::onDates,
            "each_term", clock -> new EachTerm(clock.path("each_term").asInt()),
            "each_month", clock -> new EachMonth(clock.path("each_month").asInt()),
            "each_week", clock -> new EachWeek(CatalogueJson.constant(DayOfWeek.class, clock.path("each_week"))),
            "standing", clock -> new Standing(clock.path("standing").asInt()),
            "after_event", clock -> new AfterEvent(clock.path("after_event").asInt()),
            "before", clock -> new BeforeAnchor(CatalogueJson.constant(Anchor.class, clock.path("before"))));

    private RefreshJson() {}

    static Refresh read(JsonNode clock) {
        return CLOCKS.entrySet().stream()
                .filter(form -> clock.has(form.getKey()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no clock: " + clock))
                .getValue()
                .apply(clock);
    }

    private static Refresh onDates(JsonNode clock) {
        return new OnDates(
                CatalogueJson.each(clock.path("on"), day -> MonthDay.parse("--" + day.asText())),
                clock.path("every_years").asInt(1));
    }

    static ObjectNode write(Refresh refresh) {
        var clock = JsonNodeFactory.instance.objectNode();
        if (refresh instanceof OnDates on) {
            var days = clock.putArray("on");
            on.due().forEach(day -> days.add(day.toString().substring(2)));
            if (on.years() > 1) {
                clock.put("every_years", on.years());
            }
        } else if (refresh instanceof EachTerm term) {
            clock.put("each_term", term.workingDays());
        } else if (refresh instanceof EachMonth month) {
            clock.put("each_month", month.workingDays());
        } else if (refresh instanceof EachWeek week) {
            clock.put("each_week", word(week.due()));
        } else if (refresh instanceof Standing standing) {
            clock.put("standing", standing.workingDays());
        } else if (refresh instanceof AfterEvent event) {
            clock.put("after_event", event.workingDays());
        } else if (refresh instanceof BeforeAnchor before) {
            clock.put("before", word(before.anchor()));
        }
        return clock;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
