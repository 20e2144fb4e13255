package sunlight.provisioning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueDifference;
import sunlight.catalogue.CatalogueItem;
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
     */
    public record Draft(Edition edition, @Nullable Catalogue before, Catalogue after, List<CatalogueItem> unnamed) {

        public Draft {
            unnamed = List.copyOf(unnamed);
        }

        public CatalogueDifference difference() {
            return CatalogueDifference.between(before, after);
        }
    }

    public boolean canTakeEffect() {
        return faults.isEmpty() && !drafts.isEmpty();
    }
}
