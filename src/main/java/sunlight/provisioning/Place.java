package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import sunlight.language.Message;
import sunlight.language.Text;

/** A field of a declared file: what it says and where it stands. */
record Place(YamlFile file, String field, JsonNode node) {

    Place at(String key) {
        return new Place(file, field.isEmpty() ? key : field + "." + key, node.path(key));
    }

    List<Place> each() {
        var all = new ArrayList<Place>();
        for (int i = 0; i < node.size(); i++) {
            all.add(new Place(file, field + "[" + i + "]", node.path(i)));
        }
        return all;
    }

    boolean isGiven() {
        return !node.isMissingNode();
    }

    boolean isText() {
        return node.isTextual();
    }

    String text() {
        return node.asText();
    }

    List<String> texts() {
        return each().stream().map(Place::text).toList();
    }

    Text bilingual() {
        return new Text(at("zh").text(), at("en").text());
    }

    /** As in {@code city/bureau.yaml:6: bureau.slug}. */
    String where() {
        return file.where(field);
    }

    /** What is wrong here: a key of the message catalogue, with its values. */
    Fault fault(String key, Object... args) {
        return file.fault(field, Message.of(key, args));
    }
}
