package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Checks a file against its JSON Schema and says in plain words what is expected where. */
final class SchemaCheck {

    private static final SchemaValidatorsConfig SETTINGS = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .errorMessageKeyword("errorMessage")
            .locale(Locale.ENGLISH)
            .pathType(PathType.LEGACY)
            .build();

    private final JsonSchema schema;

    private SchemaCheck(JsonSchema schema) {
        this.schema = schema;
    }

    /** The check for one kind of file: bureau, catalogue, site or schools. */
    static SchemaCheck of(String kind) {
        var name = "/schema/" + kind + ".json";
        try (var in = Objects.requireNonNull(SchemaCheck.class.getResourceAsStream(name), name)) {
            return new SchemaCheck(
                    JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in, SETTINGS));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Fault> faults(YamlFile file) {
        return schema.validate(file.content()).stream()
                .map(message -> file.fault(field(message), expected(message)))
                .toList();
    }

    private static String field(ValidationMessage message) {
        var path = message.getInstanceLocation().toString().replaceFirst("^\\$\\.?", "");
        var property = message.getProperty();
        return property == null ? path : path.isEmpty() ? property : path + "." + property;
    }

    private static String expected(ValidationMessage message) {
        var rule = message.getSchemaNode();
        return switch (message.getType()) {
            case "required" -> "is missing";
            case "additionalProperties" -> "is not a known field here";
            case "enum" -> "expected one of " + words(rule) + ", found " + found(message);
            case "type" -> "expected " + type(rule.asText()) + ", found " + found(message);
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

    private static String words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }

    private static String type(String type) {
        return switch (type) {
            case "string" -> "a text (in quotes, if it looks like a number)";
            case "array" -> "a list";
            case "object" -> "an object with fields";
            case "boolean" -> "true or false";
            default -> "a whole number";
        };
    }
}
