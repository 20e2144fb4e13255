package sunlight.publication.rest;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.publication.Draft;
import sunlight.publication.Source;
import sunlight.publication.Stage;
import sunlight.publication.Step;
import sunlight.rest.Tag;

/**
 * A disclosure as those see it who work on it.
 *
 * @param version the same as the ETag
 * @param steps what the workflow allows now, for whoever may do it
 * @param refersTo the text of a bureau above to which it refers
 */
public record DraftAnswer(
        UUID id,
        long version,
        String item,
        String indexNumber,
        ContentBody content,
        Stage stage,
        String author,
        boolean mine,
        int editions,
        List<Attachment> attachments,
        List<Signature> signatures,
        List<Step> steps,
        Instant changedAt,
        @Nullable Reference refersTo) {

    /** A file that belongs to the draft; its size is in bytes. */
    public record Attachment(UUID id, String name, String mediaType, long size, boolean inline) {}

    /** A text of a bureau above; both are ids. */
    public record Reference(UUID tenant, UUID disclosure) {

        static @Nullable Reference of(@Nullable Source source) {
            return source == null ? null : new Reference(source.tenant(), source.disclosure());
        }
    }

    /** Who took which step, and in whose place where somebody was away. */
    public record Signature(
            Step step,
            String signer,
            @Nullable String onBehalfOf,
            @Nullable String entrustedOffice,
            @Nullable String reason,
            Instant at) {}

    /** With its version as entity tag, which the next change has to name. */
    static Response tagged(Draft draft) {
        return Response.ok(of(draft)).header("ETag", Tag.of(draft.version())).build();
    }

    static DraftAnswer of(Draft draft) {
        return new DraftAnswer(
                draft.id(),
                draft.version(),
                draft.item().value(),
                draft.indexNumber(),
                ContentBody.of(draft.content()),
                draft.stage(),
                draft.author(),
                draft.mine(),
                draft.editions(),
                draft.attachments().stream()
                        .map(file ->
                                new Attachment(file.id(), file.name(), file.mediaType(), file.size(), file.inline()))
                        .toList(),
                draft.signatures().stream()
                        .map(line -> new Signature(
                                line.step(), line.signer(), line.onBehalfOf(), line.office(), line.reason(), line.at()))
                        .toList(),
                draft.steps().stream().sorted().toList(),
                draft.changedAt(),
                Reference.of(draft.adopts()));
    }
}
