package sunlight.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who took which step, in which round, when and why. Never changed, only added. */
@Entity
@Table(name = "signature")
class Signature {

    @Id
    private UUID id;

    @Column(name = "disclosure_id")
    private UUID disclosureId;

    private int round;

    @Enumerated(EnumType.STRING)
    private Step step;

    private String signer;

    @Column(name = "signer_name")
    private String signerName;

    @Column(name = "on_behalf_of")
    private @Nullable String onBehalfOf;

    @Column(name = "on_behalf_of_name")
    private @Nullable String onBehalfOfName;

    @Column(name = "entrusted_office")
    private @Nullable String entrustedOffice;

    private @Nullable String reason;
    private boolean proofread;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected Signature() {} // JPA

    Signature(UUID id, Disclosure disclosure, Step step, Voice voice, @Nullable String reason, Instant signedAt) {
        this.id = id;
        this.disclosureId = disclosure.id();
        this.round = disclosure.round();
        this.step = step;
        this.signer = voice.actor().subject();
        this.signerName = voice.actor().name();
        var principal = voice.principal();
        this.onBehalfOf = principal == null ? null : principal.subject();
        this.onBehalfOfName = principal == null ? null : principal.name();
        this.entrustedOffice = voice.office();
        this.reason = reason;
        this.signedAt = signedAt;
    }

    /** The signer proofread it, too. */
    Signature proofread(boolean done) {
        proofread = done;
        return this;
    }

    boolean isApprovalIn(int someRound) {
        return step == Step.APPROVE && round == someRound;
    }

    /** Whether somebody from elsewhere signed, whom the bureau entrusted. */
    boolean isEntrusted() {
        return entrustedOffice != null;
    }

    boolean publishes() {
        return step == Step.PUBLISH;
    }

    /** Whether the signer had a hand in the text. */
    boolean isOfAHand() {
        return step == Step.WRITE || step == Step.SUBMIT || step == Step.REVISE;
    }

    String signer() {
        return signer;
    }

    /** Whether who speaks, or in whose place, has signed or was signed for. */
    boolean involves(Voice voice) {
        return voice.people().contains(signer)
                || (onBehalfOf != null && voice.people().contains(onBehalfOf));
    }

    SignatureLine line() {
        return new SignatureLine(step, signerName, onBehalfOfName, entrustedOffice, reason, proofread, signedAt);
    }
}
