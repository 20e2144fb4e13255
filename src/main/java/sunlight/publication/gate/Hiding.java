package sunlight.publication.gate;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.RuleBroken;
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
        if (reason.isBlank()) {
            throw RuleBroken.of("reason", "gate.reasonMissing");
        }
        hidings.set(HidingRows.What.all(disclosure), false, reason);
    }

    @Requires(Permission.APPROVE)
    public void showFile(UUID disclosure, UUID file, String reason) {
        if (reason.isBlank()) {
            throw RuleBroken.of("reason", "gate.reasonMissing");
        }
        hidings.set(HidingRows.What.file(disclosure, file), false, reason);
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
}
