package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes a JSON tree as YAML, so that {@link YamlFile} reads the same tree. */
final class YamlText {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WIDTH = 120;

    private YamlText() {}

    static String of(JsonNode tree, String remark) {
        var settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setUseUnicodeEncoding(true)
                .setWidth(WIDTH)
                .build();
        try {
            return "# " + remark + "\n" + new Dump(settings).dumpToString(JSON.treeToValue(tree, Object.class));
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
