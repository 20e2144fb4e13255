package sunlight.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;

/** Edition 版次: an immutable published state of a disclosure. It can be withdrawn, never changed. */
@Entity
@Table(name = "edition")
class Edition {

    @Id
    private UUID id;

    @Column(name = "disclosure_id")
    private UUID disclosureId;

    private int number;

    @Column(name = "item_code")
    private ItemCode item;

    private String title;
    private String body;

    @Column(name = "elements")
    private Answers answers;

    @Column(name = "formed_on")
    private LocalDate formedOn;

    @Column(name = "document_number")
    private @Nullable String documentNumber;

    @Column(name = "index_number")
    private String indexNumber;

    @Enumerated(EnumType.STRING)
    private Attribute attribute;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    private boolean expired;

    @Column(name = "notice_from")
    private @Nullable LocalDate noticeFrom;

    @Column(name = "notice_until")
    private @Nullable LocalDate noticeUntil;

    @Column(name = "notice_days")
    private @Nullable Integer noticeDays;

    @Column(name = "notice_working")
    private boolean noticeWorking;

    @Column(name = "notice_comes_down")
    private boolean noticeComesDown;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_kind")
    private @Nullable ChangeKind changeKind;

    @Column(name = "change_note")
    private @Nullable String changeNote;

    protected Edition() {} // JPA

    Edition(UUID id, Disclosure disclosure, int number, String contentHash, Instant publishedAt) {
        var content = disclosure.content();
        this.id = id;
        this.disclosureId = disclosure.id();
        this.number = number;
        this.item = disclosure.item();
        this.title = content.title();
        this.body = content.body();
        this.answers = content.answers();
        this.formedOn = Objects.requireNonNull(content.formedOn(), "checked by FormationDateGiven");
        this.documentNumber = content.documentNumber();
        this.indexNumber = disclosure.indexNumber();
        this.attribute = content.attribute();
        this.publishedAt = publishedAt;
        this.contentHash = contentHash;
        this.changeKind = disclosure.change().map(Change::kind).orElse(null);
        this.changeNote = disclosure.change().map(Change::note).orElse(null);
    }

    void isNotice(NoticeRun run) {
        noticeFrom = run.from();
        noticeUntil = run.until();
        noticeDays = run.days();
        noticeWorking = run.working();
        noticeComesDown = run.comesDown();
    }

    Optional<NoticeRun> notice() {
        return noticeFrom == null || noticeUntil == null || noticeDays == null
                ? Optional.empty()
                : Optional.of(new NoticeRun(noticeFrom, noticeUntil, noticeDays, noticeWorking, noticeComesDown));
    }

    /** Whether it is a notice that has to come down, because its last day is past. */
    boolean isOver(LocalDate today) {
        return !isWithdrawn()
                && notice().filter(NoticeRun::comesDown)
                        .filter(run -> run.isServedOn(today))
                        .isPresent();
    }

    void expire(Instant now) {
        withdrawnAt = now;
        expired = true;
    }

    void withdraw(String reason, Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
            withdrawalReason = reason;
        }
    }

    /** @param newest number of the newest edition */
    EditionLine line(int newest) {
        var alone = !isWithdrawn() && number < newest;
        return new EditionLine(number, title, publishedAt, withdrawnAt, withdrawalReason, alone);
    }

    UUID id() {
        return id;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    int number() {
        return number;
    }

    String indexNumber() {
        return indexNumber;
    }

    String contentHash() {
        return contentHash;
    }
}
