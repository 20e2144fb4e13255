package sunlight.publication;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import sunlight.catalogue.Audience;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.catalogue.RequiredElement;
import sunlight.identity.Permission;
import sunlight.language.Text;
import sunlight.privacy.Lawful;
import sunlight.problem.IllegalStep;
import sunlight.problem.NotFound;
import sunlight.publication.gate.Subject;
import sunlight.publication.gate.SubjectFile;
import sunlight.publication.gate.WordLists;
import sunlight.tenancy.Actor;

/** Disclosures as the gate looks at them: as drafts, and as editions that are public. */
@ApplicationScoped
public class CheckedDisclosures {

    @Inject
    Disclosures disclosures;

    @Inject
    Drafts drafts;

    @Inject
    Catalogues catalogues;

    @Inject
    Voices voices;

    @Inject
    Acting acting;

    @Inject
    PublicEditions editions;

    @Inject
    WordLists phrases;

    public Subject draft(UUID id) {
        return subject(disclosures.require(id));
    }

    /** For a decision: locked, before others than its writers, and decided by none of these. */
    public Subject underReview(UUID id) {
        var disclosure = disclosures.requireLocked(id);
        if (!EnumSet.of(Stage.IN_REVIEW, Stage.APPROVED).contains(disclosure.stage())) {
            throw new IllegalStep(Step.APPROVE, disclosure.stage());
        }
        disclosure.requireSomebodyElse(reviewer(disclosure), drafts.hands(disclosure));
        return subject(disclosure);
    }

    /** Who decides on a finding, by a name that also says in whose place. */
    public Actor decider(UUID id) {
        return reviewer(disclosures.require(id)).said();
    }

    private Voice reviewer(Disclosure disclosure) {
        return voices.on(disclosure, Permission.REVIEW, Permission.APPROVE);
    }

    /** For a remedy: locked, and still to be written. */
    public Subject writable(UUID id) {
        return subject(disclosures.requireWritable(id));
    }

    Subject subject(Disclosure disclosure) {
        var content = disclosure.content();
        return subject(
                disclosure.id(),
                disclosure.item(),
                content,
                disclosures.attachmentsInUse(disclosure).stream()
                        .map(CheckedDisclosures::file)
                        .toList());
    }

    /** Words that go out beside the text. */
    Subject note(Disclosure disclosure, String note) {
        var content = disclosure.content();
        var alone = new Content(note, "", Answers.NONE, content.formedOn(), null, content.attribute());
        return subject(disclosure.id(), disclosure.item(), alone, List.of());
    }

    private Subject subject(UUID id, ItemCode code, Content content, List<SubjectFile> files) {
        var item = catalogues.inForce(acting.tenant(), acting.today()).flatMap(catalogue -> catalogue.item(code));
        var lawful = new Lawful(
                code,
                item.map(CatalogueItem::about).orElse(Set.of()),
                audience(content, item.map(CatalogueItem::audience).orElse(Audience.PUBLIC)),
                item.map(CatalogueItem::allowedFields).orElse(List.of()),
                Subject.digits(acting.tenant().contact().values()),
                phrases.above(acting.tenant()));
        var labels = item.map(CheckedDisclosures::labels).orElse(Map.of());
        return new Subject(id, lawful, labels, content, files);
    }

    /** What is disclosed proactively everybody reads, to whomever it is owed. */
    private static Audience audience(Content content, Audience owed) {
        return content.attribute() == Attribute.PROACTIVE
                ? Audience.PUBLIC
                : owed == Audience.PUBLIC ? Audience.STAFF : owed;
    }

    private static Map<String, Text> labels(CatalogueItem item) {
        return item.elements().stream()
                .collect(toMap(RequiredElement::key, RequiredElement::label, (first, second) -> first));
    }

    private static SubjectFile file(Attachment attachment) {
        var file = attachment.file();
        return new SubjectFile(
                attachment.id(),
                file.sha256(),
                file.name(),
                file.mediaType(),
                attachment.line().inline());
    }

    /** An edition that is public, for a decision by none of those who wrote it. */
    public Subject publicEdition(UUID disclosure, int number) {
        var whole = disclosures.requireLocked(disclosure);
        whole.requireSomebodyElse(reviewer(whole), drafts.handsOf(disclosure, number));
        return edition(disclosure, number);
    }

    /** An edition of the tenant in scope. */
    public Subject edition(UUID disclosure, int number) {
        var edition = editions.edition(acting.tenant().id(), disclosure, number).orElseThrow(NotFound::new);
        var content = new Content(
                edition.title(),
                edition.body(),
                edition.answers(),
                edition.formedOn(),
                edition.documentNumber(),
                Attribute.PROACTIVE);
        var files = edition.files().stream()
                .map(file -> new SubjectFile(file.id(), file.sha256(), file.name(), file.mediaType(), file.inline()))
                .toList();
        return subject(disclosure, edition.item(), content, files);
    }
}
