package sunlight.publication.gate;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.privacy.Finding;
import sunlight.privacy.Layer;
import sunlight.privacy.Reading;
import sunlight.privacy.Remedy;
import sunlight.privacy.Severity;

/**
 * A finding, where it was found and who answers for it.
 *
 * @param attached the file in which it stands; none for the text
 * @param content hash of that file or of the text: a decision holds for this content only
 * @param cleaned whether the file can be cleaned of it here
 */
public record OpenFinding(
        Finding finding,
        @Nullable SubjectFile attached,
        String content,
        @Nullable Decision decision,
        boolean cleaned) {

    /** The attachment in which it stands; none for the text. */
    public @Nullable UUID file() {
        return attached == null ? null : attached.id();
    }

    /** Somebody has answered for it, so it no longer holds anything up. */
    public boolean isSettled() {
        return decision != null;
    }

    public boolean isHard() {
        return finding.severity() == Severity.HARD;
    }

    /** Whether it holds up the publication. */
    public boolean blocks() {
        return isHard() || (!isSettled() && finding.severity() != Severity.WARNING);
    }

    /** What can be done where it stands: a text is masked here, a file cleaned. */
    public Set<Remedy> remedies() {
        var remedies = EnumSet.noneOf(Remedy.class);
        remedies.addAll(finding.remedies());
        if (attached == null) {
            remedies.remove(Remedy.CLEAN_FILE);
            return remedies;
        }
        remedies.remove(Remedy.REPLACE);
        if (remedies.remove(Remedy.MASK)) {
            // What stands in a hidden sheet goes with it.
            remedies.add(Remedy.CLEAN_FILE);
        }
        if (isInName() || standsOpenly() || !cleaned) {
            remedies.remove(Remedy.CLEAN_FILE);
        }
        return remedies;
    }

    /** What to do in the office program instead of cleaning it here; a message. */
    public Optional<String> byHand() {
        var trouble = finding.trouble();
        if (trouble.isPresent()) {
            return trouble.map(each -> "gate.unreadable." + each.name());
        }
        if (attached == null || isInName() || !wantsCleaning()) {
            return Optional.empty();
        }
        if (standsOpenly()) {
            return Optional.of(isIn("privacy.place.link") ? "gate.byHand.link" : "gate.byHand.open");
        }
        return cleaned ? Optional.empty() : attached.kind().map(ByHand::of);
    }

    private boolean wantsCleaning() {
        return finding.remedies().contains(Remedy.CLEAN_FILE)
                || finding.remedies().contains(Remedy.MASK);
    }

    /** Readers would miss it: only the editor can take it out of the file. */
    private boolean standsOpenly() {
        return finding.layer() == Layer.VISIBLE;
    }

    /** Whether the name of the file tells it; a cleaned copy would have the same name. */
    public boolean isInName() {
        return isIn(Reading.NAME);
    }

    private boolean isIn(String step) {
        return finding.place().steps().stream().anyMatch(each -> each.key().equals(step));
    }
}
