package sunlight.portal.pages;

import java.time.LocalDate;
import java.util.List;
import sunlight.calendar.Span;
import sunlight.site.SitePlan;

/**
 * How a tenant's site is arranged, on a day.
 *
 * @param terms when a column that rests in the holidays is expected to move
 * @param open whether the bureau lets the public see what is late
 * @param comparison whether the bureau lets schools be compared
 */
public record Arranged(SitePlan plan, LocalDate today, List<Span> terms, boolean open, boolean comparison) {}
