package sunlight.ledger;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import sunlight.tenancy.PublicChange;
import sunlight.tenancy.UseCase;
import sunlight.tenancy.WithinUseCase;

/** Says that pages of the tenant in scope are to be made anew. */
@UseCase
public class Announcing {

    @Inject
    Event<PublicChange> changed;

    @WithinUseCase
    public void changed() {
        changed.fire(new PublicChange());
    }
}
