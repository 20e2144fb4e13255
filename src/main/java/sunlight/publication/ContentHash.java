package sunlight.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** SHA-256 over everything an edition says, in a fixed order, so that a change of content shows. */
final class ContentHash {

    private ContentHash() {}

    static String of(
            Disclosure disclosure,
            List<Attachment> attachments,
            Optional<Adoption> adoption,
            Optional<Snapshot> snapshot) {
        var content = disclosure.content();
        var parts = new ArrayList<String>(List.of(
                disclosure.item().value(),
                disclosure.indexNumber(),
                content.title(),
                content.body(),
                content.answers().toJson(),
                String.valueOf(content.formedOn()),
                String.valueOf(content.documentNumber()),
                content.attribute().name()));
        attachments.forEach(attachment -> {
            parts.add(attachment.file().name());
            parts.add(attachment.file().sha256());
        });
        adoption.ifPresent(adopted -> add(parts, adopted));
        snapshot.ifPresent(taken -> add(parts, taken));
        return sha256(String.join("\u001f", parts));
    }

    /** The same, worked out anew from what everybody can read. */
    static String of(PublishedEdition edition) {
        var parts = new ArrayList<String>(List.of(
                edition.item().value(),
                edition.indexNumber(),
                edition.title(),
                edition.body(),
                edition.answers().toJson(),
                edition.formedOn().toString(),
                String.valueOf(edition.documentNumber()),
                Attribute.PROACTIVE.name()));
        edition.files().forEach(file -> {
            parts.add(file.name());
            parts.add(file.sha256());
        });
        Optional.ofNullable(edition.adoption()).ifPresent(adopted -> add(parts, adopted));
        Optional.ofNullable(edition.snapshot()).ifPresent(taken -> add(parts, taken));
        return sha256(String.join("\u001f", parts));
    }

    /** The text above has a hash of its own: whoever knows both knows all that was to be read when it was published. */
    private static void add(List<String> parts, Adoption adoption) {
        parts.add(adoption.source().tenant().toString());
        parts.add(adoption.source().disclosure().toString());
        parts.add(String.valueOf(adoption.number()));
        parts.add(adoption.hash());
    }

    private static void add(List<String> parts, Snapshot snapshot) {
        parts.add(snapshot.address());
        parts.add(snapshot.on().toString());
        parts.add(snapshot.publisher());
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
