package sunlight.language;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** Messages as they are stored: not yet in a language. Dates and enum constants come back as what they are said as. */
public final class MessageJson {

    private MessageJson() {}

    public static String write(Message message) {
        return object(message).toString();
    }

    public static Message read(String json) {
        try (var reader = JsonText.reader(json)) {
            return message(reader.readObject());
        }
    }

    private static JsonObject object(Message message) {
        var args = Json.createArrayBuilder();
        message.args().forEach(arg -> add(args, arg));
        return Json.createObjectBuilder()
                .add("key", message.key())
                .add("args", args)
                .build();
    }

    private static void add(JsonArrayBuilder args, Object arg) {
        if (arg instanceof Message inner) {
            args.add(object(inner));
        } else if (arg instanceof Text text) {
            args.add(Json.createObjectBuilder().add("zh", text.zh()).add("en", text.en()));
        } else if (arg instanceof Enum<?> constant) {
            args.add(object(Message.of(constant.getDeclaringClass().getSimpleName() + "." + constant.name())));
        } else if (arg instanceof Number number) {
            args.add(number.longValue());
        } else {
            args.add(arg.toString());
        }
    }

    private static Message message(JsonObject json) {
        return new Message(
                json.getString("key"),
                json.getJsonArray("args").stream().map(MessageJson::arg).toList());
    }

    private static Object arg(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonNumber number) {
            return number.longValue();
        }
        var object = value.asJsonObject();
        return object.containsKey("zh") ? new Text(object.getString("zh"), object.getString("en")) : message(object);
    }
}
