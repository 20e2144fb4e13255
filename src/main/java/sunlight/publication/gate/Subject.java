package sunlight.publication.gate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sunlight.language.Text;
import sunlight.privacy.Lawful;
import sunlight.publication.Content;

/**
 * What the gate checks: a draft, or an edition that is public.
 *
 * @param labels labels of the item's required elements, by key
 * @param files files that go out with it; a picture that the text no longer shows does not
 */
public record Subject(
        UUID disclosure, Lawful lawful, Map<String, Text> labels, Content content, List<SubjectFile> files) {

    public Subject {
        labels = Map.copyOf(labels);
        files = List.copyOf(files);
    }

    public Text label(String element) {
        return labels.getOrDefault(element, new Text(element, element));
    }

    /** What a decision about a finding in the text is bound to: a changed text needs a new one. */
    public String textHash() {
        var number = content.documentNumber();
        // Without a number as it always was, so that what was decided of such a text still holds.
        return sha256(String.join(
                        "\u001f",
                        content.title(),
                        content.body(),
                        content.answers().toJson())
                + (number == null || number.isBlank() ? "" : "\u001f" + number));
    }

    /** Phone numbers as the rules know them: digits only. */
    public static Set<String> digits(Collection<String> contacts) {
        return contacts.stream()
                .map(contact -> contact.replaceAll("[^0-9]", ""))
                .filter(digits -> digits.length() >= 7)
                .collect(Collectors.toUnmodifiableSet());
    }

    static String sha256(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
