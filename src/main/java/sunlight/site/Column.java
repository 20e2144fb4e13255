package sunlight.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sunlight.calendar.Span;
import sunlight.calendar.Terms;
import sunlight.catalogue.ItemCode;
import sunlight.language.Text;

/**
 * Column 栏目: a place on the public site that groups disclosures by their items.
 *
 * @param key its name in addresses
 * @param staleAfterDays how many days may pass without anything new; nothing where it may rest
 * @param inTerm whether only days in a term count: nobody writes news in the holidays
 * @param items whose disclosures stand here
 */
public record Column(String key, Text title, @Nullable Integer staleAfterDays, boolean inTerm, List<ItemCode> items) {

    /** The same with no other items than these. */
    public Column of(Set<ItemCode> some) {
        return new Column(
                key,
                title,
                staleAfterDays,
                inTerm,
                items.stream().filter(some::contains).toList());
    }

    /**
     * Whether nothing new has come for longer than the rule allows. An empty column is empty, not stale.
     *
     * @param latest the day of the newest disclosure
     * @param terms terms of the schools; where none is known, every day counts
     */
    public boolean isStale(@Nullable LocalDate latest, LocalDate today, List<Span> terms) {
        if (staleAfterDays == null || latest == null) {
            return false;
        }
        return today.isAfter(
                inTerm ? new Terms(terms).freshUntil(latest, staleAfterDays) : latest.plusDays(staleAfterDays));
    }
}
