package sunlight.compliance;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.Rows;
import sunlight.tenancy.UseCase;

/** What presses, for whoever reminds of it: what is late today, and what falls due within some days. */
@UseCase
public class Pressing {

    private static final String LINES = """
            select tenant_id, item_code, status, coalesce(stands_since, from_on), due_on from compliance_interval
             where known_until is null and (until_on is null or until_on > ?1)
               and ((status in ('OVERDUE', 'STALE', 'INCOMPLETE', 'EXPIRED_NOTICE_UP') and from_on <= ?1)
                 or (status = 'DUE_SOON' and due_on between ?1 and ?2))""";

    @Inject
    Rows rows;

    /** Of the tenant in scope, up to the last of the days. */
    @ByWorker
    public List<PressingLine> own(LocalDate today, LocalDate until) {
        return read(LINES + " and tenant_id = own_tenant()", today, until);
    }

    /** Of everybody whom the scope shows. */
    @ByWorker
    public List<PressingLine> below(LocalDate today, LocalDate until) {
        return read(LINES, today, until);
    }

    private List<PressingLine> read(String sql, LocalDate today, LocalDate until) {
        return rows.of(sql, today, until).stream()
                .map(row -> new PressingLine(
                        (UUID) row[0],
                        new ItemCode((String) row[1]),
                        ComplianceStatus.valueOf((String) row[2]),
                        Rows.day(row[3]),
                        Rows.dayOrNull(row[4])))
                .toList();
    }
}
