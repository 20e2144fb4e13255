package sunlight.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** A bureau inherits the catalogue of the bureau above it. It may add to it and ask more, and never less. */
public final class Inheriting {

    /** By field, in the order in which they are told: whether the own item asks less than the one above. */
    private static final Map<String, BiPredicate<CatalogueItem, CatalogueItem>> ASKS_LESS = new LinkedHashMap<>();

    static {
        ASKS_LESS.put("kinds", (above, own) -> !own.kinds().containsAll(above.kinds()));
        ASKS_LESS.put("when", (above, own) -> own.when() != null && own.when() != above.when());
        ASKS_LESS.put("mode", (above, own) -> own.mode() != above.mode());
        ASKS_LESS.put(
                "audience", (above, own) -> own.audience() != above.audience() && own.audience() != Audience.PUBLIC);
        ASKS_LESS.put("refresh", (above, own) -> !isAsOften(above.refresh(), own.refresh()));
        ASKS_LESS.put(
                "notice",
                (above, own) ->
                        !Objects.equals(above.notice(), own.notice()) && !isLonger(above.notice(), own.notice()));
        ASKS_LESS.put("elements", (above, own) -> !keys(own).containsAll(keys(above)));
        ASKS_LESS.put("weight", (above, own) -> own.weight() == 0 && above.weight() > 0);
        // What the privacy gate lets pass follows from these two.
        ASKS_LESS.put("about", (above, own) -> !own.about().equals(above.about()));
        ASKS_LESS.put("allowed_fields", (above, own) -> !above.allowedFields().containsAll(own.allowedFields()));
        ASKS_LESS.put("confirmable", (above, own) -> own.confirmable() && !above.confirmable());
        ASKS_LESS.put("nil_allowed", (above, own) -> own.nilAllowed() && !above.nilAllowed());
        ASKS_LESS.put("basis", (above, own) -> !grounds(own).containsAll(grounds(above)));
    }

    private Inheriting() {}

    /** The fields in which an item asks less than the one above it. */
    public static List<String> weaker(CatalogueItem above, CatalogueItem own) {
        return ASKS_LESS.entrySet().stream()
                .filter(field -> field.getValue().test(above, own))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The same clock with no more days. Two clocks of different kinds cannot be compared, so the other is refused. */
    private static boolean isAsOften(Refresh above, Refresh own) {
        if (above instanceof Refresh.Standing one && own instanceof Refresh.Standing other) {
            return other.workingDays() <= one.workingDays();
        }
        if (above instanceof Refresh.AfterEvent one && own instanceof Refresh.AfterEvent other) {
            return other.workingDays() <= one.workingDays();
        }
        if (above instanceof Refresh.EachTerm one && own instanceof Refresh.EachTerm other) {
            return other.workingDays() <= one.workingDays();
        }
        if (above instanceof Refresh.EachMonth one && own instanceof Refresh.EachMonth other) {
            return other.workingDays() <= one.workingDays();
        }
        if (above instanceof Refresh.OnDates one && own instanceof Refresh.OnDates other) {
            return other.due().containsAll(one.due()) && other.years() <= one.years();
        }
        return above.equals(own);
    }

    private static boolean isLonger(
            @org.jspecify.annotations.Nullable NoticePeriod above,
            @org.jspecify.annotations.Nullable NoticePeriod own) {
        return above != null
                && own != null
                && own.minimumDays() >= above.minimumDays()
                && own.workingDays() == above.workingDays()
                && (above.keepUntil() == null || above.keepUntil().equals(own.keepUntil()))
                && own.takenDown() == above.takenDown();
    }

    private static List<String> grounds(CatalogueItem item) {
        return item.basis().stream().map(LegalBasis::document).toList();
    }

    private static List<String> keys(CatalogueItem item) {
        return item.elements().stream().map(RequiredElement::key).collect(Collectors.toList());
    }
}
