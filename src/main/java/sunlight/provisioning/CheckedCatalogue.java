package sunlight.provisioning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueDifference;
import sunlight.catalogue.CatalogueJson;
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
     * @param before what is in force on the day before, as far as anything is
     */
    public record Draft(Edition edition, @Nullable Catalogue before) {

        public CatalogueDifference difference() {
            return CatalogueDifference.between(before, CatalogueJson.read(edition.definition()));
        }
    }

    public boolean canTakeEffect() {
        return faults.isEmpty() && !drafts.isEmpty();
    }
}
