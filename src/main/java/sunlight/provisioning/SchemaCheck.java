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

/** Checks a file against its JSON Schema and says in plain words what is expected where. */
final class SchemaCheck {

    private static final SchemaValidatorsConfig SETTINGS = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .errorMessageKeyword("errorMessage")
            .locale(Locale.ENGLISH)
            .pathType(PathType.LEGACY)
            .build();

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
    List<Fault> faults(JsonNode content, BiFunction<String, String, Fault> at) {
        return schema.validate(content).stream()
                .map(message -> at.apply(field(message), expected(message)))
                .toList();
    }

    private static String field(ValidationMessage message) {
        var path = message.getInstanceLocation().toString().replaceFirst("^\\$\\.?", "");
        var property = message.getProperty();
        return property == null ? path : path.isEmpty() ? property : path + "." + property;
    }

    private String expected(ValidationMessage message) {
        var rule = message.getSchemaNode();
        return switch (message.getType()) {
            case "required" -> words.missing(around(message), message.getProperty());
            case "additionalProperties" -> words.unknown(around(message), message.getProperty());
            case "enum" -> "expected one of " + SchemaWords.words(rule) + ", found " + found(message);
            case "type" -> "expected " + SchemaWords.type(rule.asText()) + ", found " + found(message);
            case "format" -> "expected a date such as 2026-09-01, found " + found(message);
            case "pattern" ->
                "expected " + message.getMessage().replaceFirst("^\\$[^:]*: ", "") + ", found " + found(message);
            case "minItems" -> "expected at least " + rule.asText() + " in the list";
            case "uniqueItems" -> "expected no value twice";
            case "minLength" -> "must not be empty";
            case "maxLength" -> "expected at most " + rule.asText() + " characters";
            case "minimum" -> "expected at least " + rule.asText() + ", found " + found(message);
            case "maximum" -> "expected at most " + rule.asText() + ", found " + found(message);
            default -> message.getError();
        };
    }

    private static String found(ValidationMessage message) {
        var node = message.getInstanceNode();
        if (node.isContainerNode()) {
            return node.isArray() ? "a list" : "an object";
        }
        return node.isNull() ? "nothing" : node.isTextual() ? "\"" + node.asText() + "\"" : node.asText();
    }

    /** The part of the schema in which the broken rule stands. */
    private JsonNode around(ValidationMessage message) {
        var rule = message.getSchemaLocation().getFragment().toString();
        return source.at(rule.substring(0, rule.lastIndexOf('/')));
    }
}
