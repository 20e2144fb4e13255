package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import sunlight.language.Message;

/** Checks a file against its JSON Schema and says in plain words, in no language yet, what is expected where. */
final class SchemaCheck {

    private static final SchemaValidatorsConfig SETTINGS = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .errorMessageKeyword("errorMessage")
            .locale(Locale.ENGLISH)
            .pathType(PathType.LEGACY)
            .build();

    /** More of a wrong text is not repeated. */
    static final int LONGEST = 60;

    private final JsonNode source;
    private final JsonSchema schema;
    private final SchemaWords words;

    private SchemaCheck(JsonNode source) {
        this.source = source;
        this.schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(source, SETTINGS);
        this.words = new SchemaWords(source);
    }

    /** The check for one kind of file: bureau, catalogue, site or schools. */
    static SchemaCheck of(String kind) {
        var name = "/schema/" + kind + ".json";
        try (var in = Objects.requireNonNull(SchemaCheck.class.getResourceAsStream(name), name)) {
            return new SchemaCheck(new ObjectMapper().readTree(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Fault> faults(YamlFile file) {
        return faults(file.content(), file::fault);
    }

    /** Checks what comes from elsewhere than a file; the caller says where a field stands. */
    List<Fault> faults(JsonNode content, BiFunction<String, Message, Fault> at) {
        return schema.validate(content).stream()
                .map(message -> at.apply(field(message), expected(message)))
                .toList();
    }

    private static String field(ValidationMessage message) {
        var path = message.getInstanceLocation().toString().replaceFirst("^\\$\\.?", "");
        var property = message.getProperty();
        return property == null ? path : path.isEmpty() ? property : path + "." + property;
    }

    /** A sentence for each keyword that stands in a schema; nothing of what the validator says itself. */
    private Message expected(ValidationMessage message) {
        var rule = message.getSchemaNode();
        var limit = rule.asText();
        var found = found(message.getInstanceNode());
        return switch (message.getType()) {
            case "required" -> words.missing(around(message), message.getProperty());
            case "additionalProperties" -> words.unknown(around(message), message.getProperty());
            case "dependentRequired" ->
                SchemaWords.beside(message.getProperty(), rule.path(message.getProperty()), message.getInstanceNode());
            case "enum" -> SchemaWords.oneOf(rule, message.getInstanceNode(), found);
            case "type" -> Message.of("declared.expected", SchemaWords.type(limit), found);
            case "format" -> Message.of("declared.expected", Message.of("declared.what.date"), found);
            case "pattern" -> Message.of("declared.expected", SchemaWords.pattern(around(message)), found);
            case "minLength" -> Message.of("declared.minLength");
            case "minItems", "maxItems", "uniqueItems", "maxLength", "minProperties", "maxProperties" ->
                Message.of("declared." + message.getType(), limit);
            case "minimum", "maximum" -> Message.of("declared." + message.getType(), limit, found);
            default -> Message.of("declared.other", message.getType());
        };
    }

    private static Object found(JsonNode node) {
        if (node.isContainerNode()) {
            return Message.of(node.isArray() ? "declared.what.list" : "declared.found.object");
        }
        if (node.isNull()) {
            return Message.of("declared.found.nothing");
        }
        var text = node.asText();
        return node.isTextual()
                ? Message.of("declared.found.text", text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text)
                : text;
    }

    /** The part of the schema in which the broken rule stands. */
    private JsonNode around(ValidationMessage message) {
        var rule = message.getSchemaLocation().getFragment().toString();
        return source.at(rule.substring(0, rule.lastIndexOf('/')));
    }
}
