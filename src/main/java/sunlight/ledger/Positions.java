package sunlight.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.WithinUseCase;

/** Where editions stand in the log, read within the use case that asks: the entry, and beside it the first checkpoint that covers it. */
@ApplicationScoped
public class Positions {

    private static final String SELECT = """
            select l.tenant_id, l.seq, l.kind, l.recorded_at, l.index_number, l.edition, l.role, l.commitment, l.prev_hash,
                   l.hash, c.*
              from ledger_entry l left join lateral (select %s from ledger_checkpoint where tenant_id = ? and number =
                     (select min(number) from ledger_checkpoint_head
                       where tenant_id = ? and member_id = l.tenant_id and seq >= l.seq)) c on true
             where l.tenant_id = ? and l.index_number = ? and l.edition = ? and l.kind in ('PUBLISHED', 'CORRECTED', 'BACKFILL')
             order by l.seq limit 1
            """.formatted(Checkpoints.COLUMNS);

    private static final int WIDTH_OF_ENTRY = 10;

    @Inject
    Rows rows;

    @WithinUseCase
    public Optional<PublicLog.Position> of(Tenant tenant, String indexNumber, int edition) {
        var root = tenant.root();
        return rows.read(SELECT, root, root, tenant.id(), indexNumber, edition).stream()
                .findFirst()
                .map(row -> new PublicLog.Position(
                        Entries.entry(row),
                        row[WIDTH_OF_ENTRY] == null
                                ? null
                                : Checkpoints.checkpoint(Arrays.copyOfRange(row, WIDTH_OF_ENTRY, row.length))));
    }
}
