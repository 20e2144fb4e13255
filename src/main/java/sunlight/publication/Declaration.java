package sunlight.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Ids;

/** What a tenant states about an item: an event that makes it owed, or a nil declaration 无此事项 for a period. */
@Entity
@Table(name = "declaration")
class Declaration {

    /** What is declared. */
    enum Kind {
        EVENT,
        NIL
    }

    @Id
    private UUID id;

    @Column(name = "item_code")
    private ItemCode item;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    private String statement;
    private String signer;

    @Column(name = "signer_name")
    private String signerName;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected Declaration() {} // JPA

    private Declaration(
            Kind kind,
            ItemCode item,
            LocalDate fromOn,
            LocalDate untilOn,
            String statement,
            Actor signer,
            Instant now) {
        this.id = Ids.next();
        this.kind = kind;
        this.item = item;
        this.fromOn = fromOn;
        this.untilOn = untilOn;
        this.statement = statement;
        this.signer = signer.subject();
        this.signerName = signer.name();
        this.signedAt = now;
    }

    static Declaration event(ItemCode item, LocalDate happenedOn, String statement, Actor signer, Instant now) {
        return new Declaration(Kind.EVENT, item, happenedOn, happenedOn, statement, signer, now);
    }

    static Declaration nil(
            ItemCode item, LocalDate fromOn, LocalDate untilOn, String statement, Actor signer, Instant now) {
        return new Declaration(Kind.NIL, item, fromOn, untilOn, statement, signer, now);
    }
}
