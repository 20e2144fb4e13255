package sunlight.publication.gate;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.publication.CheckedDisclosures;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.Deed;
import sunlight.tenancy.UseCase;

/** Checks what is public already: when the rules' version rises, and when an administrator asks for it. */
@UseCase
public class Sweeping {

    private static final int AT_ONCE = 50;

    @Inject
    EditionChecks checks;

    @Inject
    CheckedDisclosures disclosures;

    @Inject
    Gate gate;

    @Inject
    Event<Deed> deeds;

    /** Where the sweep stands. */
    public record State(int waiting, List<PublicFinding> findings) {}

    /** Some of what is public; files that are still being read bring their edition back in the next round. */
    @ByWorker
    public void sweep() {
        checks.outdated(AT_ONCE)
                .forEach(edition -> checks.keep(
                        edition.edition(), gate.check(disclosures.edition(edition.disclosure(), edition.number()))));
    }

    @Requires(Permission.READ_OWN)
    public State state() {
        var found = checks.withFindings().stream()
                .map(edition -> new PublicFinding(
                        edition.edition(),
                        edition.disclosure(),
                        edition.number(),
                        edition.title(),
                        edition.hidden(),
                        open(edition)))
                .filter(edition -> !edition.findings().isEmpty())
                .toList();
        return new State(checks.waiting(), found);
    }

    /** How many public editions have findings that nobody has answered for. */
    @Requires(Permission.READ_OWN)
    public int found() {
        return checks.withFindings().size();
    }

    private List<OpenFinding> open(EditionChecks.Public edition) {
        return gate.check(disclosures.edition(edition.disclosure(), edition.number()))
                .blocking();
    }

    /** Everything public is checked again, within minutes. */
    @Requires(Permission.MANAGE_PEOPLE)
    public void again() {
        checks.forget();
        deeds.fire(new Deed("gate.checkAgain", "edition", new UUID(0, 0).toString()));
    }
}
