package sunlight.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.WithinUseCase;

/** Where editions stand in the log: the entry, and beside it the first checkpoint that covers it. Read by who shows the edition. */
@ApplicationScoped
public class Positions {

    /** How many columns {@link #select} has. */
    public static final int WIDTH = 22;

    private static final int WIDTH_OF_ENTRY = 10;

    @Inject
    Rows rows;

    /**
     * The question for one edition, to stand alone or within another question.
     *
     * @param root an expression for the root bureau; so are the others for what they are named
     */
    public static String select(String root, String tenant, String indexNumber, String edition) {
        return """
                select l.tenant_id, l.seq, l.kind, l.recorded_at, l.index_number, l.edition, l.role, l.commitment,
                       l.prev_hash, l.hash, c.*
                  from ledger_entry l left join lateral (select %1$s from ledger_checkpoint where tenant_id = %2$s
                         and number = (select min(number) from ledger_checkpoint_head
                           where tenant_id = %2$s and member_id = l.tenant_id and seq >= l.seq)) c on true
                 where l.tenant_id = %3$s and l.index_number = %4$s and l.edition = %5$s
                   and l.kind in ('PUBLISHED', 'CORRECTED', 'BACKFILL')
                 order by l.seq limit 1
                """.formatted(Checkpoints.COLUMNS, root, tenant, indexNumber, edition);
    }

    /** @param row the columns of {@link #select}; nothing in them where the log does not know the edition */
    public static Optional<PublicLog.Position> position(Object[] row) {
        return row[0] == null
                ? Optional.empty()
                : Optional.of(new PublicLog.Position(
                        Entries.entry(row),
                        row[WIDTH_OF_ENTRY] == null
                                ? null
                                : Checkpoints.checkpoint(Arrays.copyOfRange(row, WIDTH_OF_ENTRY, WIDTH))));
    }

    @WithinUseCase
    Optional<PublicLog.Position> of(Tenant tenant, String indexNumber, int edition) {
        return rows.of(select("?1", "?2", "?3", "?4"), tenant.root(), tenant.id(), indexNumber, edition).stream()
                .findFirst()
                .flatMap(Positions::position);
    }
}
