package sunlight.provisioning;

import java.util.List;
import sunlight.catalogue.CatalogueDifference;
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
     * @param difference from what is in force on the day before
     */
    public record Draft(Edition edition, CatalogueDifference difference) {}

    public boolean canTakeEffect() {
        return faults.isEmpty() && !drafts.isEmpty();
    }
}
