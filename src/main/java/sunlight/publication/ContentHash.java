package sunlight.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over everything an edition says, in a fixed order, so that a change of content shows. */
final class ContentHash {

    private ContentHash() {}

    static String of(Disclosure disclosure, List<Attachment> attachments) {
        var content = disclosure.content();
        var parts = new java.util.ArrayList<String>(List.of(
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
        return sha256(String.join("\u001f", parts));
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
