package sunlight.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.problem.Issue;
import sunlight.tenancy.Rows;

/** Which drafts and editions of the tenant in scope are snapshots of articles that stood elsewhere. */
@ApplicationScoped
class Snapshots {

    @Inject
    Rows rows;

    Optional<TakingOver.Origin> of(UUID disclosure) {
        return rows
                .of(
                        "select address, published_on, publisher from snapshot where disclosure_id = ?1"
                                + " and tenant_id = own_tenant()",
                        disclosure)
                .stream()
                .findFirst()
                .map(row -> new TakingOver.Origin((String) row[0], Rows.dayOrNull(row[1]), (String) row[2]));
    }

    void put(UUID disclosure, @Nullable String address, @Nullable LocalDate on, String publisher) {
        rows.change("""
                insert into snapshot (disclosure_id, address, published_on, publisher)
                values (?1, nullif(cast(?2 as text), ''), cast(nullif(cast(?3 as text), '') as date), ?4)
                on conflict (tenant_id, disclosure_id) do update set address = excluded.address,
                  published_on = excluded.published_on, publisher = excluded.publisher
                """, disclosure, address == null ? "" : address, on == null ? "" : on.toString(), publisher);
    }

    void remove(UUID disclosure) {
        rows.change("delete from snapshot where tenant_id = own_tenant() and disclosure_id = ?1", disclosure);
    }

    List<Issue> against(UUID disclosure) {
        return of(disclosure).filter(origin -> origin.snapshot().isEmpty()).isPresent()
                ? List.of(Issue.of("body", "snapshot.incomplete"))
                : List.of();
    }

    Optional<Snapshot> next(UUID disclosure) {
        return of(disclosure).flatMap(TakingOver.Origin::snapshot);
    }

    void keep(UUID edition, Snapshot snapshot) {
        rows.change(
                "insert into edition_snapshot (edition_id, address, published_on, publisher) values (?1, ?2, ?3, ?4)",
                edition,
                snapshot.address(),
                snapshot.on(),
                snapshot.publisher());
    }
}
