package sunlight.publication.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.problem.NotFound;
import sunlight.tenancy.Rows;

/** How a page stands that somebody asks to hide. */
@ApplicationScoped
class AskedPages {

    @Inject
    Rows rows;

    @Inject
    HidingRows hidings;

    /** The page of a request, where it shows a disclosure. */
    record Page(UUID request, UUID disclosure, Instant receivedAt, HideEffect.Facts facts) {

        HidingRows.What all(@Nullable Instant publishedUntil) {
            return new HidingRows.What(disclosure, null, request, publishedUntil);
        }

        HidingRows.What again(HideEffect.Held held) {
            return new HidingRows.What(disclosure, held.file(), request, held.at());
        }
    }

    Optional<UUID> disclosure(UUID request) {
        return rows.of("select id, disclosure_id from hide_request where id = ?1", request).stream()
                .findFirst()
                .map(row -> Optional.ofNullable((UUID) row[1]))
                .orElseThrow(NotFound::new);
    }

    /** Decisions about one page wait for each other: each must know of the other what is still open. */
    void lockPage(UUID request) {
        disclosure(request).ifPresent(page -> rows.column("select 1 from disclosure where id = ?1 for update", page));
    }

    Optional<Page> of(UUID request) {
        return disclosure(request).map(page -> page(request, page));
    }

    private Page page(UUID request, UUID disclosure) {
        var row = rows.of("""
                        select r.received_at,
                          count(e.id) filter (where e.hidden_at is null and e.published_at <= r.received_at),
                          count(e.id) filter (where e.hidden_at is null and e.published_at > r.received_at),
                          count(e.id) filter (where e.hidden_at is not null),
                          exists (select 1 from hide_request o where o.disclosure_id = r.disclosure_id and o.id <> r.id
                                   and o.decided_at is null),
                          (select max(o.decided_at) from hide_request o where o.disclosure_id = r.disclosure_id
                            and o.id <> r.id and o.outcome = 'REMOVED')
                        from hide_request r
                        left join edition e on e.disclosure_id = r.disclosure_id and e.withdrawn_at is null
                        where r.id = ?1 group by r.tenant_id, r.id
                        """, request).get(0);
        var facts = new HideEffect.Facts(
                (Long) row[1],
                (Long) row[2],
                (Long) row[3],
                hidings.held(disclosure),
                (Boolean) row[4],
                Rows.momentOrNull(row[5]));
        return new Page(request, disclosure, Rows.moment(row[0]), facts);
    }
}
