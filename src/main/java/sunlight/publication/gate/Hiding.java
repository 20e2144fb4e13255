package sunlight.publication.gate;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;
import sunlight.publication.CheckedDisclosures;
import sunlight.publication.RecordChanged;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;

/**
 * Hides at once what is public, and shows it again: no withdrawal, for it may be right as it is. Every edition goes, or
 * one file, from every outlet.
 */
@UseCase
public class Hiding {

    @Inject
    GateRows rows;

    @Inject
    CheckedDisclosures disclosures;

    @Inject
    Clock clock;

    @Inject
    Event<RecordChanged> changed;

    @Inject
    Event<Deed> deeds;

    /**
     * A line of the history.
     *
     * @param file name of the file where it was one
     */
    public record Line(
            boolean hidden, @Nullable String file, @Nullable String reason, String signer, Instant at) {}

    @Requires(Permission.DECLARE)
    public void hide(UUID disclosure, String reason) {
        set(disclosure, null, true, reason);
    }

    @Requires(Permission.APPROVE)
    public void show(UUID disclosure, String reason) {
        if (reason.isBlank()) {
            throw RuleBroken.of("reason", "gate.reasonMissing");
        }
        set(disclosure, null, false, reason);
    }

    /** One file or picture; the rest stays public. */
    @Requires(Permission.DECLARE)
    public void hideFile(UUID disclosure, UUID file, String reason) {
        set(disclosure, file, true, reason);
    }

    @Requires(Permission.APPROVE)
    public void showFile(UUID disclosure, UUID file, String reason) {
        if (reason.isBlank()) {
            throw RuleBroken.of("reason", "gate.reasonMissing");
        }
        set(disclosure, file, false, reason);
    }

    /** Files of what is public, each with whether it is hidden. */
    @Requires(Permission.READ_OWN)
    public List<HideableFile> files(UUID disclosure) {
        return rows.rows("""
                        select distinct a.id, a.file_name, a.hidden_at from attachment a
                        join edition_attachment ea on ea.attachment_id = a.id
                        where a.disclosure_id = ?1 order by a.file_name, a.id
                        """, disclosure).stream()
                .map(row -> new HideableFile((UUID) row[0], (String) row[1], row[2] != null))
                .toList();
    }

    @Requires(Permission.READ_OWN)
    public List<Line> history(UUID disclosure) {
        return rows.rows("""
                        select h.deed, a.file_name, h.reason, h.signer_name, h.done_at from hiding h
                        left join attachment a on a.id = h.attachment_id
                        where h.disclosure_id = ?1 order by h.done_at desc, h.id desc
                        """, disclosure).stream()
                .map(row -> new Line(
                        row[0].equals("HIDE"),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        GateRows.instant(row[4])))
                .toList();
    }

    /** A file that can be hidden alone. */
    public record HideableFile(UUID id, String name, boolean hidden) {}

    private void set(UUID disclosure, @Nullable UUID file, boolean hidden, String reason) {
        var item = disclosures.draft(disclosure).lawful().item();
        var at = hidden ? GateRows.time(clock.instant()) : null;
        var touched = file == null
                ? rows.execute(
                        "update edition set hidden_at = cast(?2 as timestamptz) where disclosure_id = ?1"
                                + " and withdrawn_at is null and (hidden_at is null) = cast(?3 as boolean)",
                        disclosure,
                        at,
                        hidden)
                : rows.execute(
                        "update attachment set hidden_at = cast(?2 as timestamptz) where id = ?1"
                                + " and disclosure_id = ?4 and (hidden_at is null) = cast(?3 as boolean)",
                        file,
                        at,
                        hidden,
                        disclosure);
        if (touched == 0) {
            return;
        }
        note(disclosure, file, hidden, reason);
        changed.fire(new RecordChanged(Set.of(item)));
        deeds.fire(new Deed(hidden ? "gate.hidden" : "gate.shown", "disclosure", disclosure.toString()));
    }

    private void note(UUID disclosure, @Nullable UUID file, boolean hidden, String reason) {
        var signer = Scope.bound().map(Scope::actor).orElseThrow(NotFound::new);
        rows.execute(
                """
                insert into hiding (id, disclosure_id, attachment_id, deed, reason, signer, signer_name, done_at)
                values (?1, ?2, cast(?3 as uuid), ?4, cast(?5 as text), ?6, ?7, ?8)
                """,
                Ids.next(),
                disclosure,
                file == null ? null : file.toString(),
                hidden ? "HIDE" : "SHOW",
                reason.isBlank() ? null : reason.strip(),
                signer.subject(),
                signer.name(),
                GateRows.time(clock.instant()));
    }
}
