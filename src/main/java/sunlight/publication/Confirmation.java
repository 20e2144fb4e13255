package sunlight.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Ids;

/** Confirmation unchanged 经核无变化: a signed and dated statement that a standing disclosure is still true. */
@Entity
@Table(name = "confirmation")
class Confirmation {

    @Id
    private UUID id;

    @Column(name = "disclosure_id")
    private UUID disclosureId;

    @Column(name = "item_code")
    private ItemCode item;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    private String signer;

    @Column(name = "signer_name")
    private String signerName;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected Confirmation() {} // JPA

    Confirmation(Disclosure disclosure, Actor signer, LocalDate today, Instant now) {
        this.id = Ids.next();
        this.disclosureId = disclosure.id();
        this.item = disclosure.item();
        this.confirmedOn = today;
        this.signer = signer.subject();
        this.signerName = signer.name();
        this.signedAt = now;
    }
}
