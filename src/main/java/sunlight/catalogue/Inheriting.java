package sunlight.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A bureau inherits the catalogue of the bureau above it. It may add to it and ask more, and never less. */
public final class Inheriting {

    private Inheriting() {}

    /** The catalogue above with what the own one adds; where the own one asks less, the one above counts. */
    public static Catalogue join(Catalogue above, Catalogue own) {
        var groups = new LinkedHashMap<String, Catalogue.Group>();
        above.groups().forEach(group -> groups.put(group.code(), group));
        own.groups().forEach(group -> groups.putIfAbsent(group.code(), group));
        var items = new LinkedHashMap<ItemCode, CatalogueItem>();
        above.items().forEach(item -> items.put(item.code(), item));
        for (var item : own.items()) {
            items.merge(item.code(), item, (one, other) -> weaker(one, other).isEmpty() ? other : one);
        }
        var day = above.effectiveOn().isAfter(own.effectiveOn()) ? above.effectiveOn() : own.effectiveOn();
        return new Catalogue(own.title(), day, List.copyOf(groups.values()), List.copyOf(items.values()));
    }

    /** The fields in which an item asks less than the one above it. */
    public static List<String> weaker(CatalogueItem above, CatalogueItem own) {
        var weaker = new ArrayList<String>();
        if (!own.kinds().containsAll(above.kinds())) {
            weaker.add("kinds");
        }
        if (own.when() != null && own.when() != above.when()) {
            weaker.add("when");
        }
        if (own.mode() != above.mode()) {
            weaker.add("mode");
        }
        if (own.audience() != above.audience() && own.audience() != Audience.PUBLIC) {
            weaker.add("audience");
        }
        if (!isAsOften(above.refresh(), own.refresh())) {
            weaker.add("refresh");
        }
        if (!Objects.equals(above.notice(), own.notice()) && !isLonger(above.notice(), own.notice())) {
            weaker.add("notice");
        }
        if (!keys(own).containsAll(keys(above))) {
            weaker.add("elements");
        }
        return weaker;
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

    private static List<String> keys(CatalogueItem item) {
        return item.elements().stream().map(RequiredElement::key).collect(Collectors.toList());
    }
}
