package sunlight.supervision;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Supplier;
import sunlight.files.FileStore;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.tenancy.Directory;
import sunlight.tenancy.UseCase;

/** Shows evidence: of a finding to both sides of its notice, of a line of a check sheet to the bureau. */
@UseCase
public class SeeingEvidence {

    @Inject
    FindingRows findings;

    @Inject
    CheckEvidenceRows checks;

    @Inject
    TakingEvidence evidence;

    @Inject
    Directory directory;

    @Inject
    FileStore store;

    @Inject
    Here here;

    /** Evidence as it may still be shown. */
    public record Shown(EvidenceSnapshot snapshot, boolean mayBeShown) {

        /** A file of it, by its place among all of them. */
        EvidenceSnapshot.File file(int index) {
            var files = snapshot.files();
            if (!mayBeShown || index >= files.size()) {
                throw new NotFound();
            }
            return files.get(index);
        }
    }

    /** A file on its way to somebody who may see it. */
    public record Download(EvidenceSnapshot.File file, Supplier<InputStream> bytes) {}

    @Requires(Permission.READ_OWN)
    public Shown ofFinding(UUID finding) {
        if (!here.may(Permission.SUPERVISE) && !findings.isReceived(finding)) {
            throw new NotFound();
        }
        return shown(findings.snapshot(finding).orElseThrow(NotFound::new));
    }

    @Requires(Permission.SUPERVISE)
    public Shown ofCheck(UUID check) {
        return shown(checks.of(check).orElseThrow(NotFound::new));
    }

    @Requires(Permission.READ_OWN)
    public Download fileOfFinding(UUID finding, int index) {
        return download(ofFinding(finding), index);
    }

    @Requires(Permission.SUPERVISE)
    public Download fileOfCheck(UUID check, int index) {
        return download(ofCheck(check), index);
    }

    private Shown shown(EvidenceSnapshot snapshot) {
        var subject = directory.byId(snapshot.subject()).orElseThrow(NotFound::new);
        return new Shown(snapshot, evidence.isStillPublic(subject, snapshot));
    }

    private Download download(Shown shown, int index) {
        var file = shown.file(index);
        return new Download(file, () -> store.open(shown.snapshot().subject(), file.sha256()));
    }
}
