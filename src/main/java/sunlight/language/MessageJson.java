package sunlight.language;

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

    /** As it would come back from {@link #write}, to compare it with what is stored. */
    public static Message asStored(Message message) {
        return new Message(
                message.key(),
                message.args().stream().map(MessageJson::storedArg).toList());
    }

    private static Object storedArg(Object arg) {
        if (arg instanceof Message inner) {
            return asStored(inner);
        }
        if (arg instanceof Enum<?> constant) {
            return named(constant);
        }
        if (arg instanceof Number number) {
            return number.longValue();
        }
        return arg instanceof Text ? arg : arg.toString();
    }

    private static Message named(Enum<?> constant) {
        return Message.of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private static JsonObject object(Message message) {
        var args = JsonText.array();
        message.args().forEach(arg -> add(args, arg));
        return JsonText.object().add("key", message.key()).add("args", args).build();
    }

    private static void add(JsonArrayBuilder args, Object arg) {
        if (arg instanceof Message inner) {
            args.add(object(inner));
        } else if (arg instanceof Text text) {
            args.add(JsonText.object().add("zh", text.zh()).add("en", text.en()));
        } else if (arg instanceof Enum<?> constant) {
            args.add(object(named(constant)));
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
