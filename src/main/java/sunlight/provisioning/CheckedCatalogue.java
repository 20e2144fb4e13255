package sunlight.provisioning;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueDifference;
import sunlight.catalogue.CatalogueItem;
import sunlight.problem.Stale;
import sunlight.provisioning.Declared.Edition;

/**
 * What a catalogue file would declare, before it does.
 *
 * @param faults what is wrong; while there is one, nothing takes effect
 */
public record CheckedCatalogue(List<CatalogueFault> faults, List<Draft> drafts) {

    public CheckedCatalogue {
        faults = List.copyOf(faults);
        drafts = List.copyOf(drafts);
    }

    /**
     * An edition that would be new, or another one.
     *
     * @param edition what is kept of it: all where no bureau is above, else what differs
     * @param before what would bind on its day without it, as far as anything would
     * @param after what binds with it
     * @param unnamed what it does not name and what the bureau above asks for nevertheless
     * @param known what the own bureau had declared by then
     */
    public record Draft(
            Edition edition,
            @Nullable Catalogue before,
            Catalogue after,
            List<CatalogueItem> unnamed,
            List<Edition> known) {

        public Draft {
            unnamed = List.copyOf(unnamed);
            known = List.copyOf(known);
        }

        /** Another edition may have given the same keys to other elements since, or come between. */
        private void requireKnown(List<Edition> own) {
            if (!of(edition.audience(), known).equals(of(edition.audience(), own))) {
                throw new Stale();
            }
        }

        private static Set<Edition> of(String audience, List<Edition> editions) {
            return editions.stream()
                    .filter(one -> one.audience().equals(audience))
                    .collect(Collectors.toSet());
        }

        public CatalogueDifference difference() {
            return CatalogueDifference.between(before, after);
        }
    }

    public boolean canTakeEffect() {
        return faults.isEmpty() && !drafts.isEmpty();
    }

    /** @param own what the own bureau has declared now */
    void requireKnown(List<Edition> own) {
        drafts.forEach(draft -> draft.requireKnown(own));
    }
}
