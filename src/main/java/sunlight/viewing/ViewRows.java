package sunlight.viewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sunlight.files.StoredBytes;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;

/** The rows of views, as the scope of the transaction sees them. */
@ApplicationScoped
class ViewRows {

    /** The kinds of parts. */
    enum Kind {
        LEAF,
        PICTURE
    }

    /** A view that is to be made. */
    record Order(UUID id, String sha256, String mediaType) {}

    @Inject
    Rows rows;

    void request(String sha256, String mediaType, Instant now) {
        rows.change("""
                insert into file_view (id, sha256, media_type, requested_at) values (?1, ?2, ?3, ?4)
                on conflict (tenant_id, sha256) do nothing
                """, Ids.next(), sha256, mediaType, now);
    }

    /** @return what its parts consisted of */
    List<String> forget(String sha256) {
        var parts = rows.<String>column("""
                        delete from file_view_part p using file_view v
                         where p.tenant_id = own_tenant() and v.tenant_id = p.tenant_id and v.id = p.view_id and v.sha256 = ?1
                        returning p.sha256
                        """, sha256);
        rows.change("delete from file_view where tenant_id = own_tenant() and sha256 = ?1", sha256);
        return parts;
    }

    List<Object[]> waiting(int limit) {
        return rows.of(
                "select tenant_id, id from file_view where made_at is null order by requested_at limit ?1", limit);
    }

    /** Nothing where another server has it in hand. */
    Optional<Order> take(UUID id) {
        return rows.of("""
                        select sha256, media_type from file_view where id = ?1 and made_at is null for update skip locked
                        """, id).stream().findFirst().map(row -> new Order(id, (String) row[0], (String) row[1]));
    }

    void made(UUID id, ViewOutcome outcome, boolean cut, Instant now) {
        rows.change(
                "update file_view set made_at = ?2, outcome = ?3, cut = ?4 where id = ?1",
                id,
                now,
                outcome.name(),
                cut);
    }

    void add(UUID view, UUID id, Kind kind, int number, String mediaType, StoredBytes bytes) {
        rows.change("""
                insert into file_view_part (id, view_id, kind, number, sha256, media_type, size_bytes)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                """, id, view, kind.name(), number, bytes.sha256(), mediaType, bytes.size());
    }

    Optional<StoredView> of(UUID tenant, String sha256) {
        return rows.of("""
                        select v.id, v.outcome, v.cut, (select count(*) from file_view_part p
                          where p.tenant_id = v.tenant_id and p.view_id = v.id and p.kind = 'LEAF')
                        from file_view v where v.tenant_id = ?1 and v.sha256 = ?2
                        """, tenant, sha256).stream()
                .findFirst()
                .map(row -> new StoredView(
                        (UUID) row[0],
                        row[1] == null ? null : ViewOutcome.valueOf((String) row[1]),
                        (Boolean) row[2],
                        Rows.number(row[3])));
    }

    Optional<ViewPart> leaf(UUID tenant, UUID view, int number) {
        return part(rows.of(
                PART + "where p.tenant_id = ?1 and p.view_id = ?2 and p.kind = 'LEAF' and p.number = ?3",
                tenant,
                view,
                number));
    }

    Optional<ViewPart> picture(UUID tenant, String sha256, UUID picture) {
        return part(rows.of(PART + """
                        join file_view v on v.tenant_id = p.tenant_id and v.id = p.view_id
                        where p.tenant_id = ?1 and v.sha256 = ?2 and p.id = ?3 and p.kind = 'PICTURE'
                        """, tenant, sha256, picture));
    }

    private static final String PART = "select p.sha256, p.media_type, p.size_bytes from file_view_part p ";

    private static Optional<ViewPart> part(List<Object[]> found) {
        return found.stream()
                .findFirst()
                .map(row -> new ViewPart((String) row[0], (String) row[1], ((Number) row[2]).longValue()));
    }
}
