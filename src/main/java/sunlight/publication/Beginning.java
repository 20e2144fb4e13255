package sunlight.publication;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.publication.gate.Gate;
import sunlight.tenancy.Ids;
import sunlight.tenancy.UseCase;

/** How an empty draft begins: from an earlier disclosure of the same item, or from a template. */
@UseCase
public class Beginning {

    private static final int MOST_EARLIER = 4;

    @Inject
    Disclosures disclosures;

    @Inject
    Drafts drafts;

    @Inject
    EarlierTexts earlierTexts;

    @Inject
    ItemTemplates templates;

    @Inject
    CheckedDisclosures checked;

    @Inject
    Gate gate;

    @Inject
    Adoptions adoptions;

    @Inject
    AdoptableTexts texts;

    @Inject
    Acting acting;

    /** What was published against the draft's item and can be taken over, newest first. */
    @Requires(Permission.DRAFT)
    public List<PublishedSummary> earlier(UUID draft) {
        return earlierTexts.of(disclosures.require(draft).item(), draft, MOST_EARLIER);
    }

    /** The text with which a bureau above, or the tenant itself, wants a draft against the draft's item to begin. */
    @Requires(Permission.DRAFT)
    public Optional<String> template(UUID draft) {
        return templates.nearest(acting.tenant(), disclosures.require(draft).item());
    }

    /**
     * Takes over what an earlier disclosure says today, its pictures and the text that it refers to included. Files, dates and numbers of its own are
     * not taken: they are another year's; nor is its title where the draft has been given one.
     *
     * @param version the version of the draft that was read
     */
    @Requires(Permission.DRAFT)
    public void copy(UUID draft, long version, UUID earlier) {
        var disclosure = disclosures.requireRead(draft, version);
        var edition = earlierTexts
                .text(disclosure.item(), earlier, acting.tenant().id())
                .orElseThrow(NotFound::new);
        var body = withPictures(disclosure, edition);
        disclosure.write(
                disclosure.content().begunFrom(edition.title(), body, edition.answers()), version, acting.now());
        disclosure.begunFrom(earlier, edition.number());
        adoptions.of(earlier).filter(this::isPublic).ifPresent(source -> adoptions.put(draft, source));
        drafts.noteHand(disclosure);
        disclosures.flush();
        gate.haveRead(checked.subject(disclosure));
    }

    private boolean isPublic(Source source) {
        return texts.current(acting.tenant(), source).isPresent();
    }

    /** The files stay the same bytes, but they belong to the draft: it may lose them, and they are declared anew. */
    private String withPictures(Disclosure disclosure, PublishedEdition edition) {
        var body = edition.body();
        for (var file : edition.files()) {
            if (file.inline() && body.contains("files/" + file.id())) {
                var stored = new StoredFile(file.sha256(), file.name(), file.mediaType(), file.size());
                var copy = new Attachment(Ids.next(), disclosure.id(), stored, true, acting.now());
                disclosures.add(copy);
                body = body.replace("files/" + file.id(), "files/" + copy.id());
            }
        }
        return body;
    }
}
