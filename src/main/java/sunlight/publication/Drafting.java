package sunlight.publication;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;
import sunlight.publication.gate.Gate;
import sunlight.richtext.RichText;
import sunlight.tenancy.Ids;
import sunlight.tenancy.UseCase;

/** Writing: starts a disclosure against an item, saves it as one goes, submits it. */
@UseCase
public class Drafting {

    @Inject
    Disclosures disclosures;

    @Inject
    Catalogues catalogues;

    @Inject
    Drafts drafts;

    @Inject
    CheckedDisclosures checked;

    @Inject
    Gate gate;

    @Inject
    WordsBeside beside;

    @Inject
    Acting acting;

    @Inject
    Rounds rounds;

    @Inject
    Completeness completeness;

    @Requires(Permission.DRAFT)
    public UUID start(ItemCode item) {
        catalogues.requireItem(acting.tenant(), acting.today(), item);
        var year = acting.today().getYear();
        var number = "%s-%d-%05d".formatted(acting.tenant().slug(), year, disclosures.nextNumber(year));
        // For parents or staff: whoever wants everybody to read it says so.
        var attribute = catalogues.isOwedToPublic(acting.tenant(), acting.today(), item)
                ? Attribute.PROACTIVE
                : Attribute.INTERNAL;
        var disclosure = new Disclosure(Ids.next(), item, number, attribute, acting.actor(), acting.now());
        disclosures.add(disclosure);
        return disclosure.id();
    }

    /**
     * Saves what was written. The body is sanitised here, whatever the client sent.
     *
     * @param version the version that was read; somebody else's later change is never overwritten
     * @return the new version
     */
    @Requires(Permission.DRAFT)
    public long save(UUID id, long version, Content content) {
        var disclosure = disclosures.require(id);
        requireAsked(disclosure, content);
        var formedBefore = disclosure.content().formedOn();
        disclosure.write(cleaned(content), version, acting.now());
        drafts.noteHand(disclosure);
        drafts.noteFormation(disclosure, formedBefore);
        disclosures.flush();
        return disclosure.version();
    }

    /** What was answered before may stay, also where a later catalogue no longer asks it. */
    private void requireAsked(Disclosure disclosure, Content content) {
        var known = new HashSet<>(disclosure.content().answers().byKey().keySet());
        known.addAll(catalogues.elements(acting.tenant(), acting.today(), disclosure.item()));
        var unknown = content.answers().byKey().keySet().stream()
                .filter(key -> !known.contains(key))
                .sorted()
                .map(key -> Issue.of("elements." + key, "publication.elementUnknown"))
                .toList();
        RuleBroken.requireNone(unknown);
    }

    /**
     * Says for readers what a revision changes; it is needed before submission. It goes out with the edition, so nothing
     * may stand in it that the privacy gate would hold up.
     *
     * @return the new version
     */
    @Requires(Permission.DRAFT)
    public long explain(UUID id, long version, Change change) {
        var disclosure = disclosures.requireLocked(id);
        beside.require(disclosure, change.note(), "change", "publication.changeTellsTooMuch");
        disclosure.explain(change, version, acting.now());
        drafts.noteHand(disclosure);
        disclosures.flush();
        return disclosure.version();
    }

    /** What its writer has yet to say before it can be submitted. */
    @Requires(Permission.DRAFT)
    public List<Issue> lacking(UUID id) {
        return completeness.against(disclosures.require(id));
    }

    /** @param version the version that was read */
    @Requires(Permission.DRAFT)
    public void submit(UUID id, long version) {
        var disclosure = disclosures.requireRead(id, version);
        completeness.require(disclosure);
        gate.requireSubmittable(checked.subject(disclosure));
        drafts.sign(disclosure, Step.SUBMIT, null);
        disclosure.submit(rounds.demandsOf(disclosure), acting.now());
    }

    /** Opens what is public for the next edition. */
    @Requires(Permission.DRAFT)
    public void revise(UUID id, long version) {
        var disclosure = disclosures.requireRead(id, version);
        drafts.sign(disclosure, Step.REVISE, null);
        disclosure.revise(acting.actor(), acting.now());
    }

    @Requires(Permission.READ_OWN)
    public Draft open(UUID id) {
        return drafts.draft(disclosures.require(id));
    }

    /** Every disclosure of the tenant, latest first. */
    @Requires(Permission.READ_OWN)
    public List<DraftLine> all() {
        return disclosures.lines();
    }

    /** What is being worked on, latest first. */
    @Requires(Permission.READ_OWN)
    public List<DraftLine> underWay() {
        return disclosures
                .in(EnumSet.of(Stage.DRAFT, Stage.RETURNED, Stage.IN_REVIEW, Stage.APPROVED, Stage.SCHEDULED))
                .stream()
                .map(DraftLine::of)
                .toList();
    }

    private static Content cleaned(Content content) {
        if (content.body().length() > 2_000_000) {
            throw RuleBroken.of("body", "publication.bodyTooLong");
        }
        return new Content(
                content.title().strip(),
                new RichText(content.body()).html(),
                content.answers(),
                content.formedOn(),
                content.documentNumber(),
                content.attribute());
    }
}
