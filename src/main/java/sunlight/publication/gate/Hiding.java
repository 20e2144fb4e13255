package sunlight.publication.gate;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.RequiredText;
import sunlight.tenancy.Rows;
import sunlight.tenancy.UseCase;

/**
 * Hides at once what is public, and shows it again: no withdrawal, for it may be right as it is. Every edition goes, or
 * one file, from every outlet.
 */
@UseCase
public class Hiding {

    @Inject
    Rows rows;

    @Inject
    HidingRows hidings;

    @Requires(Permission.DECLARE)
    public void hide(UUID disclosure, String reason) {
        hidings.set(HidingRows.What.all(disclosure), true, reason);
    }

    @Requires(Permission.APPROVE)
    public void show(UUID disclosure, String reason) {
        hidings.set(HidingRows.What.all(disclosure), false, RequiredText.reason("gate.whyMissing", reason));
    }

    @Requires(Permission.APPROVE)
    public void showFile(UUID disclosure, UUID file, String reason) {
        hidings.set(HidingRows.What.file(disclosure, file), false, RequiredText.reason("gate.whyMissing", reason));
    }

    /** Files of what is public, each with whether it is hidden. */
    @Requires(Permission.READ_OWN)
    public List<HideableFile> files(UUID disclosure) {
        return rows.of("""
                        select distinct a.id, a.file_name, a.hidden_at from attachment a
                        join edition_attachment ea on ea.attachment_id = a.id
                        where a.disclosure_id = ?1 order by a.file_name, a.id
                        """, disclosure).stream()
                .map(row -> new HideableFile((UUID) row[0], (String) row[1], row[2] != null))
                .toList();
    }

    /** A file that can be hidden alone. */
    public record HideableFile(UUID id, String name, boolean hidden) {}

    /**
     * That something was hidden or shown again.
     *
     * @param file name of the file where it was one
     */
    public record Line(
            boolean hidden, @Nullable String file, @Nullable String reason, String signer, Instant at) {}

    /** Who hid a disclosure or a file of it, and who showed it again. */
    @Requires(Permission.READ_OWN)
    public List<Line> history(UUID disclosure) {
        return rows.of("""
                        select h.deed, a.file_name, h.reason, h.signer_name, h.done_at from hiding h
                        left join attachment a on a.tenant_id = h.tenant_id and a.id = h.attachment_id
                        where h.tenant_id = own_tenant() and h.disclosure_id = ?1 order by h.done_at, h.id
                        """, disclosure).stream()
                .map(row -> new Line(
                        row[0].equals("HIDE"), (String) row[1], (String) row[2], (String) row[3], Rows.moment(row[4])))
                .toList();
    }
}
