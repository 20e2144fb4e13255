package sunlight.compliance;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** What a tenant owed on a day by what is known now, for whoever puts it on record. */
@UseCase
public class OwedOnDay {

    @Inject
    OwedLines lines;

    /** Every item that applied, in the order of the catalogue. */
    @ByWorker
    public List<DueLine> of(Tenant tenant, LocalDate day) {
        return lines.of(tenant, day);
    }
}
