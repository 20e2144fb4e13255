package sunlight.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.problem.IllegalStep;
import sunlight.problem.RuleBroken;
import sunlight.problem.Stale;
import sunlight.publication.review.ReviewDemands;
import sunlight.tenancy.Actor;

/**
 * Disclosure 公开信息: one thing that a tenant publishes against a catalogue item, on its way from draft to edition.
 *
 * <p>Its author never approves or publishes it. Each return opens a new round; signatures stay.
 */
@Entity
@Table(name = "disclosure")
class Disclosure {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "item_code")
    private ItemCode item;

    @Column(name = "index_number")
    private String indexNumber;

    private String title = "";
    private String body = "";

    @Column(name = "elements")
    private Answers answers = Answers.NONE;

    @Column(name = "formed_on")
    private @Nullable LocalDate formedOn;

    @Column(name = "document_number")
    private @Nullable String documentNumber;

    @Enumerated(EnumType.STRING)
    private Attribute attribute;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.DRAFT;

    private int round = 1;

    @Embedded
    private Demanded demanded = new Demanded();

    private String author;

    @Column(name = "author_name")
    private String authorName;

    private int editions;

    @Embedded
    private @Nullable Timetable timetable;

    @Embedded
    private @Nullable Explanation explanation;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** As text: EclipseLink cannot read an id that is not there. */
    @Column(name = "begun_from")
    private @Nullable String begunFrom;

    @Column(name = "begun_from_edition")
    private @Nullable Integer begunFromEdition;

    protected Disclosure() {} // JPA

    Disclosure(UUID id, ItemCode item, String indexNumber, Attribute attribute, Actor author, Instant now) {
        this.id = id;
        this.item = item;
        this.indexNumber = indexNumber;
        this.attribute = attribute;
        this.author = author.subject();
        this.authorName = author.name();
        this.createdAt = now;
        this.changedAt = now;
    }

    /** Takes what was written, if nobody has written since it was read. */
    void write(Content content, long readVersion, Instant now) {
        requireWritable();
        requireRead(readVersion);
        if (editions > 0 && content.attribute() != attribute) {
            throw RuleBroken.of("attribute", "publication.attributeFixed");
        }
        title = content.title();
        body = content.body();
        answers = content.answers();
        formedOn = content.formedOn();
        documentNumber = content.documentNumber();
        attribute = content.attribute();
        changedAt = now;
    }

    /** What it says was taken over from an edition of an earlier disclosure. */
    void begunFrom(UUID earlier, int edition) {
        begunFrom = earlier.toString();
        begunFromEdition = edition;
    }

    /** Whether the text was public before, in this disclosure or in another: its times want a look. */
    boolean isOfEarlierText() {
        return editions > 0 || begunFrom != null;
    }

    /** Whoever decides has read the text as it is now, not as it was before a return and a new submission. */
    void requireRead(long readVersion) {
        if (readVersion != version) {
            throw new Stale();
        }
    }

    void requireWritable() {
        if (!stage.isWritable()) {
            throw new IllegalStep(Step.SUBMIT, stage);
        }
    }

    /** Says for readers what the next edition changes. */
    void explain(Change change, long readVersion, Instant now) {
        requireWritable();
        requireRead(readVersion);
        explanation = Explanation.of(change);
        changedAt = now;
    }

    Optional<Change> change() {
        return Optional.ofNullable(explanation).flatMap(Explanation::change);
    }

    /** What the round demands stays as it is now, whatever rule comes later. */
    void submit(ReviewDemands demands, Instant now) {
        take(Step.SUBMIT, now);
        if (editions > 0 && change().isEmpty()) {
            throw RuleBroken.of("change", "publication.changeMissing", 500);
        }
        demanded = Demanded.of(demands);
    }

    /** One review passed; the last one approves. {@code passedBefore} counts this round's approvals so far. */
    void approve(Voice reviewer, Set<String> hands, int passedBefore, Instant now) {
        requireSomebodyElse(reviewer, hands);
        stage.after(Step.APPROVE);
        if (passedBefore + 1 >= demands().reviews()) {
            take(Step.APPROVE, now);
        }
    }

    void sendBack(Voice reviewer, Set<String> hands, Instant now) {
        requireSomebodyElse(reviewer, hands);
        take(Step.SEND_BACK, now);
        round++;
        timetable = null;
    }

    void schedule(Voice approver, Set<String> hands, Instant at, Instant now) {
        requireSomebodyElse(approver, hands);
        take(Step.SCHEDULE, now);
        timetable = Timetable.of(at, approver.said(), now);
    }

    /** @param why what stood against it when it was due; nothing where somebody called it off */
    void unschedule(@Nullable String why, Instant now) {
        take(Step.UNSCHEDULE, now);
        timetable = why == null ? null : Timetable.failed(why);
    }

    Optional<Timetable> timetable() {
        return Optional.ofNullable(timetable);
    }

    int publish(Voice publisher, Set<String> hands, Instant now) {
        requireSomebodyElse(publisher, hands);
        take(Step.PUBLISH, now);
        timetable = null;
        return ++editions;
    }

    /** Opens a new round on what is public; the person who revises becomes the author of the next edition. */
    void revise(Actor reviser, Instant now) {
        take(Step.REVISE, now);
        round++;
        explanation = null;
        author = reviser.subject();
        authorName = reviser.name();
    }

    void withdraw(Instant now) {
        take(Step.WITHDRAW, now);
    }

    void expire(Instant now) {
        take(Step.EXPIRE, now);
    }

    /** Never public, it goes with all it says; that it was there stays. */
    void discard(Instant now) {
        if (editions > 0) {
            throw RuleBroken.of("stage", "publication.wasPublic");
        }
        write(new Content("", "", Answers.NONE, null, null, attribute), version, now);
        take(Step.DISCARD, now);
    }

    private void take(Step step, Instant now) {
        stage = stage.after(step);
        changedAt = now;
    }

    /** @param hands everybody who wrote, submitted or revised since the last edition */
    void requireSomebodyElse(Voice voice, Set<String> hands) {
        if (isOfTheirHands(voice, hands)) {
            throw RuleBroken.of("signer", "publication.authorMayNotApprove");
        }
    }

    boolean isOfTheirHands(Voice voice, Set<String> hands) {
        return voice.people().stream().anyMatch(person -> person.equals(author) || hands.contains(person));
    }

    /** Whether anybody else has ever been shown it as finished. */
    boolean wasSubmitted() {
        return round > 1 || editions > 0;
    }

    ReviewDemands demands() {
        return demanded.demands();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ItemCode item() {
        return item;
    }

    String indexNumber() {
        return indexNumber;
    }

    Content content() {
        return new Content(title, body, answers, formedOn, documentNumber, attribute);
    }

    Stage stage() {
        return stage;
    }

    int round() {
        return round;
    }

    Actor author() {
        return new Actor(author, authorName);
    }

    int editions() {
        return editions;
    }

    Instant changedAt() {
        return changedAt;
    }
}
