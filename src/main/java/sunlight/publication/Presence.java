package sunlight.publication;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.tenancy.Rows;
import sunlight.tenancy.UseCase;

/** Windows tell each other that they have the same draft open. Whoever falls silent is taken to have left. */
@UseCase
public class Presence {

    /** A window that died cannot say so; three missed beats and a half are enough. */
    public static final Duration BEAT = Duration.ofSeconds(10);

    private static final Duration SILENCE = Duration.ofSeconds(35);

    @Inject
    Rows rows;

    @Inject
    Disclosures disclosures;

    @Inject
    Acting acting;

    /** This window is there; says who else is. */
    @Requires(Permission.READ_OWN)
    public Company beat(UUID disclosure, UUID window) {
        var draft = disclosures.require(disclosure);
        var me = acting.actor();
        rows.change("""
                insert into draft_presence (disclosure_id, window_id, subject, name, seen_at) values (?1, ?2, ?3, ?4, ?5)
                on conflict (tenant_id, disclosure_id, window_id) do update set seen_at = excluded.seen_at
                """, disclosure, window, me.subject(), me.name(), acting.now());
        rows.change(
                "delete from draft_presence where disclosure_id = ?1 and seen_at < ?2",
                disclosure,
                acting.now().minus(SILENCE));
        var here = rows.of(
                "select subject, name from draft_presence where disclosure_id = ?1 and window_id <> ?2 order by name",
                disclosure,
                window);
        var others = here.stream()
                .filter(row -> !me.subject().equals(row[0]))
                .map(row -> (String) row[1])
                .distinct()
                .toList();
        return new Company(others, here.stream().anyMatch(row -> me.subject().equals(row[0])), draft.version());
    }

    /** The window is closed or shows something else. */
    @Requires(Permission.READ_OWN)
    public void leave(UUID disclosure, UUID window) {
        rows.change("delete from draft_presence where disclosure_id = ?1 and window_id = ?2", disclosure, window);
    }
}
