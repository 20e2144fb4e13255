package sunlight.publication.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.publication.Attribute;
import sunlight.publication.Content;
import sunlight.publication.EditionTrace;
import sunlight.publication.PublishedEdition;
import sunlight.publication.PublishedFile;
import sunlight.publication.Snapshot;
import sunlight.tenancy.Tenant;

/**
 * A disclosure as the public reads it.
 *
 * @param confirmedOn the day on which somebody last signed that it is still true
 * @param refersTo the text of a bureau above to which it refers; the content is what is added to that
 * @param takenOverFrom where the article stood before it was taken over
 * @param attachments files of the current edition, with the address of the public site that gives them
 * @param editions every edition there ever was, newest first; a withdrawn one says why, one that expired was a public
 *     notice whose time was over
 */
public record DisclosureAnswer(
        UUID id,
        String item,
        int edition,
        String indexNumber,
        ContentBody content,
        Instant publishedAt,
        @Nullable LocalDate confirmedOn,
        @Nullable Reference refersTo,
        @Nullable Snapshot takenOverFrom,
        List<Attachment> attachments,
        List<Edition> editions) {

    /**
     * A text above.
     *
     * @param publisher the bureau, as in addresses
     * @param edition the one that was current when the reference was published, with its hash; what is shown is the newest
     */
    public record Reference(String publisher, UUID disclosure, int edition, String contentHash) {}

    /** A file to download; its size is in bytes. */
    public record Attachment(UUID id, String name, String mediaType, long size, boolean inline, String address) {}

    /** That there was an edition. */
    public record Edition(
            int number,
            Instant publishedAt,
            @Nullable Instant withdrawnAt,
            @Nullable String reason,
            boolean expired,
            @Nullable ChangeBody change) {}

    static DisclosureAnswer of(Tenant tenant, PublishedEdition edition, List<EditionTrace> history) {
        return new DisclosureAnswer(
                edition.disclosure(),
                edition.item().value(),
                edition.number(),
                edition.indexNumber(),
                ContentBody.of(content(edition)),
                edition.publishedAt(),
                edition.confirmedOn(),
                reference(edition),
                edition.snapshot(),
                edition.files().stream().map(file -> attachment(tenant, file)).toList(),
                history.stream()
                        .map(trace -> new Edition(
                                trace.number(),
                                trace.publishedAt(),
                                trace.withdrawnAt(),
                                trace.reason(),
                                trace.expired(),
                                change(trace)))
                        .toList());
    }

    private static @Nullable Reference reference(PublishedEdition edition) {
        var adopted = edition.adoption();
        return adopted == null
                ? null
                : new Reference(
                        adopted.publisher(),
                        adopted.source().disclosure(),
                        adopted.number(),
                        "sha256:" + adopted.hash());
    }

    private static @Nullable ChangeBody change(EditionTrace trace) {
        var change = trace.change();
        return change == null ? null : new ChangeBody(change.kind(), change.note());
    }

    private static Content content(PublishedEdition edition) {
        return new Content(
                edition.title(),
                edition.body(),
                edition.answers(),
                edition.formedOn(),
                edition.documentNumber(),
                Attribute.PROACTIVE);
    }

    private static Attachment attachment(Tenant tenant, PublishedFile file) {
        return new Attachment(
                file.id(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.inline(),
                "/" + tenant.slug() + "/disclosures/files/" + file.id());
    }
}
