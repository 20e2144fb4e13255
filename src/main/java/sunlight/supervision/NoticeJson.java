package sunlight.supervision;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;
import sunlight.language.JsonText;
import sunlight.language.Message;
import sunlight.language.MessageJson;

/** What of a notice is stored as JSON: grounds, evidence, verdicts of the machine. */
final class NoticeJson {

    private NoticeJson() {}

    static String messages(List<Message> messages) {
        return array(messages, NoticeJson::of);
    }

    static List<Message> messages(String json) {
        return each(json, NoticeJson::message);
    }

    static String evidence(Evidence evidence) {
        var disclosures = JsonText.array();
        evidence.disclosures()
                .forEach(shown -> disclosures.add(JsonText.object()
                        .add("tenant", shown.tenant().toString())
                        .add("disclosure", shown.disclosure().toString())
                        .add("edition", shown.edition())
                        .add("title", shown.title())));
        var files = JsonText.array();
        evidence.files()
                .forEach(proof -> files.add(JsonText.object()
                        .add("sha256", proof.sha256())
                        .add("name", proof.name())
                        .add("mediaType", proof.mediaType())
                        .add("size", proof.size())));
        return JsonText.object()
                .add("disclosures", disclosures)
                .add("files", files)
                .build()
                .toString();
    }

    static Evidence evidence(String json) {
        var object = object(json);
        return new Evidence(
                objects(
                        object.getJsonArray("disclosures"),
                        shown -> new Evidence.Shown(
                                UUID.fromString(shown.getString("tenant")),
                                UUID.fromString(shown.getString("disclosure")),
                                shown.getInt("edition"),
                                shown.getString("title"))),
                objects(
                        object.getJsonArray("files"),
                        proof -> new Evidence.Proof(
                                proof.getString("sha256"),
                                proof.getString("name"),
                                proof.getString("mediaType"),
                                proof.getJsonNumber("size").longValue())));
    }

    static String recheck(List<Rechecked> lines) {
        return array(
                lines,
                line -> JsonText.object()
                        .add("subject", line.subject().toString())
                        .add("item", line.item().value())
                        .add("status", line.status().name())
                        .add("reason", of(line.reason()))
                        .build());
    }

    static List<Rechecked> recheck(String json) {
        return each(
                json,
                line -> new Rechecked(
                        UUID.fromString(line.getString("subject")),
                        new ItemCode(line.getString("item")),
                        ComplianceStatus.valueOf(line.getString("status")),
                        message(line.getJsonObject("reason"))));
    }

    static <T> String array(Collection<T> values, Function<T, JsonObject> written) {
        var array = JsonText.array();
        values.forEach(value -> array.add(written.apply(value)));
        return array.build().toString();
    }

    static <T> List<T> each(String json, Function<JsonObject, T> read) {
        try (var reader = JsonText.reader(json)) {
            return objects(reader.readArray(), read);
        }
    }

    private static <T> List<T> objects(JsonArray array, Function<JsonObject, T> read) {
        return array.stream().map(JsonValue::asJsonObject).map(read).toList();
    }

    private static JsonObject of(Message message) {
        return object(MessageJson.write(message));
    }

    private static Message message(JsonObject json) {
        return MessageJson.read(json.toString());
    }

    private static JsonObject object(String json) {
        try (var reader = JsonText.reader(json)) {
            return reader.readObject();
        }
    }
}
