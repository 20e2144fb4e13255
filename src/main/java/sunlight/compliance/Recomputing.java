package sunlight.compliance;

import jakarta.inject.Inject;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.UseCase;

/** Judges the whole catalogue of a tenant anew: after a change of catalogue, calendar or school. */
@UseCase
public class Recomputing {

    @Inject
    Judging judging;

    @ByWorker
    public void all() {
        judging.all();
    }
}
