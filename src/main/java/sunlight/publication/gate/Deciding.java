package sunlight.publication.gate;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.privacy.Remedy;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;
import sunlight.publication.CheckedDisclosures;
import sunlight.publication.gate.Decision.Kind;
import sunlight.tenancy.Deed;
import sunlight.tenancy.UseCase;

/** Other people than the author answer for findings: let one pass for a reason, or attest that they looked. */
@UseCase
public class Deciding {

    private static final int LONGEST_REASON = 1000;

    @Inject
    CheckedDisclosures disclosures;

    @Inject
    Gate gate;

    @Inject
    Decisions decisions;

    @Inject
    Clock clock;

    @Inject
    Event<Deed> deeds;

    /** Lets a finding of a text under review pass; what is hard nobody lets pass. */
    @Requires(Permission.APPROVE)
    public void override(UUID disclosure, String digest, String reason) {
        decide(disclosures.underReview(disclosure), Kind.OVERRIDE, digest, said(reason));
    }

    /** Lets a finding pass in what is public already. */
    @Requires(Permission.APPROVE)
    public void overridePublic(UUID disclosure, int edition, String digest, String reason) {
        decide(disclosures.publicEdition(disclosure, edition), Kind.OVERRIDE, digest, said(reason));
    }

    /** The file was looked through page by page, by an approver. */
    @Requires(Permission.APPROVE)
    public void attest(UUID disclosure, String digest) {
        decide(disclosures.underReview(disclosure), Kind.ATTEST, digest, null);
    }

    /** Somebody has looked at it in what is public already. */
    @Requires(Permission.APPROVE)
    public void attestPublic(UUID disclosure, int edition, String digest) {
        decide(disclosures.publicEdition(disclosure, edition), Kind.ATTEST, digest, null);
    }

    /** The same by a reviewer. */
    @Requires(Permission.REVIEW)
    public void reviewerAttests(UUID disclosure, String digest) {
        decide(disclosures.underReview(disclosure), Kind.ATTEST, digest, null);
    }

    /** By somebody from elsewhere, whom the bureau entrusted with the reviews. */
    @Requires(Permission.REVIEW_ENTRUSTED)
    public void entrustedAttests(UUID disclosure, String digest) {
        decide(disclosures.underReview(disclosure), Kind.ATTEST, digest, null);
    }

    /** The same, where the last review is entrusted, too. */
    @Requires(Permission.SIGN_ENTRUSTED)
    public void entrustedOverrides(UUID disclosure, String digest, String reason) {
        decide(disclosures.underReview(disclosure), Kind.OVERRIDE, digest, said(reason));
    }

    private void decide(Subject subject, Kind kind, String digest, @Nullable String reason) {
        var found = gate.check(subject).findings().stream()
                .filter(open -> open.finding().digest().equals(digest))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!found.remedies().contains(kind == Kind.OVERRIDE ? Remedy.OVERRIDE : Remedy.ATTEST)) {
            throw RuleBroken.of(
                    "finding", "gate.notOverridable", found.finding().rule());
        }
        if (found.isSettled()) {
            return;
        }
        var finding = found.finding();
        var signer = disclosures.decider(subject.disclosure());
        var decision = new Decision(
                subject.disclosure(),
                kind,
                finding.rule().name(),
                finding.place(),
                finding.masked(),
                finding.digest(),
                found.content(),
                reason,
                signer.name(),
                clock.instant());
        decisions.add(decision, signer);
        tell(kind, subject);
    }

    private void tell(Kind kind, Subject subject) {
        var action = kind == Kind.OVERRIDE ? "gate.overridden" : "gate.attested";
        deeds.fire(new Deed(action, "disclosure", subject.disclosure().toString()));
    }

    private static String said(String reason) {
        var said = reason.strip();
        if (said.length() < 4) {
            throw RuleBroken.of("reason", "gate.reasonMissing");
        }
        if (said.length() > LONGEST_REASON) {
            throw RuleBroken.of("reason", "gate.reasonTooLong", LONGEST_REASON);
        }
        return said;
    }
}
