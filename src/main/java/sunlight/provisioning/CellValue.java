package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import sunlight.language.Language;
import sunlight.language.Message;

/** How a value of a catalogue stands in a cell: said and read by the same words. */
interface CellValue {

    String said(JsonNode value, Language language);

    /** The value as it stands in a file; nothing where the cell does not say one. */
    Optional<JsonNode> read(String typed);

    /** What may be written, in no language yet. */
    Message allowed();

    /** What may be chosen in the cell instead of being typed. */
    default List<String> choices(Language language) {
        return List.of();
    }
}
