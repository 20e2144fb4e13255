package sunlight.ledgercheck;

import java.util.HashMap;
import java.util.Map;

/** One line of an export: a flat JSON object of strings and numbers. */
record Line(Map<String, String> fields) {

    /** Anything else than a flat object is refused. */
    static Line of(String json) {
        var fields = new HashMap<String, String>(32);
        var at = skip(json, 0, '{');
        while (json.charAt(at) != '}') {
            var key = string(json, at);
            at = skip(json, key.end, ':');
            var value = json.charAt(at) == '"' ? string(json, at) : number(json, at);
            if (fields.put(key.text, value.text) != null) {
                throw new IllegalArgumentException("a field stands twice");
            }
            at = json.charAt(value.end) == ',' ? value.end + 1 : value.end;
        }
        if (at != json.length() - 1) {
            throw new IllegalArgumentException("something stands behind the object");
        }
        return new Line(fields);
    }

    /** The field; a missing one makes the line unreadable. */
    String get(String field) {
        var value = fields.get(field);
        if (value == null) {
            throw new IllegalArgumentException("no field " + field);
        }
        return value;
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    long number(String field) {
        return Long.parseLong(get(field));
    }

    private record Token(String text, int end) {}

    private static int skip(String json, int at, char expected) {
        if (json.charAt(at) != expected) {
            throw new IllegalArgumentException("not a flat JSON object");
        }
        return at + 1;
    }

    private static Token number(String json, int at) {
        var end = at;
        while (json.charAt(end) == '-' || Character.isDigit(json.charAt(end))) {
            end++;
        }
        return new Token(Long.toString(Long.parseLong(json.substring(at, end))), end);
    }

    private static Token string(String json, int at) {
        var from = skip(json, at, '"');
        var end = from;
        while (json.charAt(end) != '"' && json.charAt(end) != '\\') {
            end++;
        }
        return json.charAt(end) == '"' ? new Token(json.substring(from, end), end + 1) : escaped(json, from);
    }

    private static Token escaped(String json, int from) {
        var text = new StringBuilder();
        var at = from;
        while (json.charAt(at) != '"') {
            if (json.charAt(at) != '\\') {
                text.append(json.charAt(at++));
            } else if (json.charAt(at + 1) == 'u') {
                text.append((char) Integer.parseInt(json.substring(at + 2, at + 6), 16));
                at += 6;
            } else {
                text.append(meant(json.charAt(at + 1)));
                at += 2;
            }
        }
        return new Token(text.toString(), at + 1);
    }

    private static char meant(char escape) {
        var place = "\"\\/bfnrt".indexOf(escape);
        if (place < 0) {
            throw new IllegalArgumentException("unknown escape");
        }
        return "\"\\/\b\f\n\r\t".charAt(place);
    }
}
