package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import sunlight.language.Message;

/** A declared file with the line of each of its fields. */
final class YamlFile {

    private final String name;
    private final JsonNode content;
    private final Map<String, Integer> lines;

    YamlFile(String name, JsonNode content, Map<String, Integer> lines) {
        this.name = name;
        this.content = content;
        this.lines = lines;
    }

    /** Reads a file; what is not YAML, or says the same key twice, is added to the faults. */
    static YamlFile read(Path path, String name, List<Fault> faults) {
        try {
            return parse(Files.readString(path), name, faults);
        } catch (CharacterCodingException otherEncoding) {
            faults.add(Fault.of(name, "declared.notUtf8"));
            return new YamlFile(name, NullNode.getInstance(), Map.of());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static YamlFile parse(String text, String name, List<Fault> faults) {
        var lines = new HashMap<String, Integer>();
        var tree = new YamlTree(name, lines, faults);
        try {
            var root = new Compose(LoadSettings.builder().setLabel(name).build()).composeString(text);
            return new YamlFile(name, tree.read(root.orElse(null)), lines);
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            faults.add(new Fault(name, line, "", Message.of("declared.notYaml", broken.getProblem())));
        } catch (YamlEngineException broken) {
            faults.add(Fault.of(name, "declared.notYaml", String.valueOf(broken.getMessage())));
        }
        return new YamlFile(name, tree.read(null), lines);
    }

    JsonNode content() {
        return content;
    }

    Place root() {
        return new Place(this, "", content);
    }

    /** A fault at a field; a field that is missing is reported on the line of what should contain it. */
    Fault fault(String field, Message expected) {
        return new Fault(name, line(field), field, expected);
    }

    String where(String field) {
        return name + ":" + line(field) + ": " + field;
    }

    private int line(String field) {
        var known = field;
        while (!known.isEmpty() && !lines.containsKey(known)) {
            known = known.substring(0, Math.max(0, Math.max(known.lastIndexOf('.'), known.lastIndexOf('['))));
        }
        return lines.getOrDefault(known, 1);
    }
}
