package sunlight.publication.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.problem.RequiredText;
import sunlight.problem.RuleBroken;
import sunlight.publication.CheckedDisclosures;
import sunlight.publication.RecordChanged;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Scope;

/** Takes editions and files from every outlet and gives them back, each with a line about who did so and why. */
@ApplicationScoped
class HidingRows {

    @Inject
    Rows rows;

    @Inject
    CheckedDisclosures disclosures;

    @Inject
    Clock clock;

    @Inject
    Event<RecordChanged> changed;

    @Inject
    Event<Deed> deeds;

    /**
     * What is hidden or shown.
     *
     * @param file one file; none for all editions
     * @param request who asked for it, if somebody did
     * @param bound hides the editions published until then only, shows those hidden since then only
     */
    record What(
            UUID disclosure,
            @Nullable UUID file,
            @Nullable UUID request,
            @Nullable Instant bound) {

        static What all(UUID disclosure) {
            return new What(disclosure, null, null, null);
        }

        static What file(UUID disclosure, UUID file) {
            return new What(disclosure, file, null, null);
        }
    }

    void set(What what, boolean hidden, String reason) {
        if (reason.length() > RequiredText.LONGEST_REASON) {
            throw RuleBroken.of("reason", "gate.reasonTooLong", RequiredText.LONGEST_REASON);
        }
        var item = disclosures.draft(what.disclosure()).lawful().item();
        var now = clock.instant();
        var at = hidden ? now : null;
        var touched = what.file() == null ? editions(what, at) : attachment(what, at);
        if (touched == 0) {
            return;
        }
        note(what, hidden, reason, now);
        changed.fire(new RecordChanged(Set.of(item)));
        deeds.fire(new Deed(
                hidden ? "gate.hidden" : "gate.shown",
                "disclosure",
                what.disclosure().toString()));
    }

    private int editions(What what, @Nullable Instant at) {
        return rows.change(
                "update edition set hidden_at = cast(?2 as timestamptz) where disclosure_id = ?1"
                        + " and withdrawn_at is null and (hidden_at is null) = cast(?3 as boolean)"
                        + " and coalesce(case when cast(?3 as boolean) then published_at <= cast(?4 as timestamptz)"
                        + " else hidden_at >= cast(?4 as timestamptz) end, true)",
                what.disclosure(),
                at,
                at != null,
                what.bound() == null ? null : what.bound());
    }

    private int attachment(What what, @Nullable Instant at) {
        return rows.change(
                "update attachment set hidden_at = cast(?2 as timestamptz) where id = ?1"
                        + " and disclosure_id = ?4 and (hidden_at is null) = cast(?3 as boolean)",
                what.file(),
                at,
                at != null,
                what.disclosure());
    }

    private void note(What what, boolean hidden, String reason, Instant at) {
        var signer = Scope.requireActor();
        rows.change(
                """
                insert into hiding (id, disclosure_id, attachment_id, deed, reason, signer, signer_name, done_at,
                                    request_id)
                values (?1, ?2, cast(?3 as uuid), ?4, cast(?5 as text), ?6, ?7, ?8, cast(?9 as uuid))
                """,
                Ids.next(),
                what.disclosure(),
                text(what.file()),
                hidden ? "HIDE" : "SHOW",
                reason.isBlank() ? null : reason.strip(),
                signer.subject(),
                signer.name(),
                at,
                text(what.request()));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    /** What is hidden of a disclosure and not withdrawn, the page first, each by the last line about it. */
    List<HideEffect.Held> held(UUID disclosure) {
        return rows.of("""
                        select * from (
                          select distinct on (h.attachment_id) h.attachment_id, h.deed, h.request_id, h.done_at
                            from hiding h where h.disclosure_id = ?1
                           order by h.attachment_id, h.done_at desc, h.id desc) last
                         where last.deed = 'HIDE' and case when last.attachment_id is null
                           then exists (select 1 from edition e where e.disclosure_id = ?1
                                         and e.hidden_at is not null and e.withdrawn_at is null)
                           else exists (select 1 from attachment a where a.id = last.attachment_id
                                         and a.hidden_at is not null) end
                         order by last.attachment_id nulls first
                        """, disclosure).stream()
                .map(row -> new HideEffect.Held((UUID) row[0], row[2] != null, Rows.moment(row[3])))
                .toList();
    }
}
