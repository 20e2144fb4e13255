package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import sunlight.language.Message;

/** Turns YAML nodes into a JSON tree and notes on which line each field stands. */
final class YamlTree {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String file;
    private final Map<String, Integer> lines;
    private final List<Fault> faults;

    YamlTree(String file, Map<String, Integer> lines, List<Fault> faults) {
        this.file = file;
        this.lines = lines;
        this.faults = faults;
    }

    JsonNode read(@Nullable Node root) {
        return root == null ? JSON.nullNode() : read(root, "");
    }

    private JsonNode read(Node node, String field) {
        lines.putIfAbsent(field, line(node));
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, field);
        }
        if (node instanceof SequenceNode sequence) {
            var list = JSON.arrayNode();
            for (Node item : sequence.getValue()) {
                list.add(read(item, field + "[" + list.size() + "]"));
            }
            return list;
        }
        return scalar((ScalarNode) node);
    }

    private JsonNode mapping(MappingNode mapping, String field) {
        var object = JSON.objectNode();
        for (var entry : mapping.getValue()) {
            var key = entry.getKeyNode() instanceof ScalarNode name ? name.getValue() : "?";
            var inner = field.isEmpty() ? key : field + "." + key;
            if (object.has(key)) {
                faults.add(new Fault(file, line(entry.getKeyNode()), inner, Message.of("declared.keyTwice")));
            } else {
                lines.put(inner, line(entry.getKeyNode()));
                object.set(key, read(entry.getValueNode(), inner));
            }
        }
        return object;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        var tag = scalar.getTag();
        var value = scalar.getValue();
        if (Tag.INT.equals(tag) && value.length() < 19) {
            return JSON.numberNode(Long.parseLong(value));
        }
        if (Tag.BOOL.equals(tag)) {
            return JSON.booleanNode(Boolean.parseBoolean(value));
        }
        return Tag.NULL.equals(tag) ? JSON.nullNode() : JSON.textNode(value);
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
