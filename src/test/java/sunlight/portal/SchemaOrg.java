package sunlight.portal;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Of schema.org the part that the pages use: which words a thing may have, which it must have, and what stands behind each. */
final class SchemaOrg {

    /** What a value has to be. */
    private enum Kind {
        TEXT,
        /** Absolute, or from the root of the site. */
        ADDRESS,
        DATE,
        MOMENT,
        LANGUAGE,
        TRUTH,
        MEDIA_TYPE,
        SIZE,
        HASH,
        ORGANISATION,
        MEDIA
    }

    /** A word that a thing may have. */
    private record Word(Kind kind, boolean required) {}

    private static final Map<String, Word> ORGANISATION = Map.of(
            "@id", new Word(Kind.ADDRESS, true),
            "url", new Word(Kind.ADDRESS, true),
            "name", new Word(Kind.TEXT, true),
            "alternateName", new Word(Kind.TEXT, false),
            "telephone", new Word(Kind.TEXT, false),
            "email", new Word(Kind.TEXT, false),
            "address", new Word(Kind.TEXT, false),
            "parentOrganization", new Word(Kind.ORGANISATION, false));
    private static final Map<String, Word> DOCUMENT = new TreeMap<>(Map.of(
            "@id", new Word(Kind.ADDRESS, true),
            "url", new Word(Kind.ADDRESS, true),
            "name", new Word(Kind.TEXT, true),
            "identifier", new Word(Kind.TEXT, true),
            "version", new Word(Kind.TEXT, false),
            "inLanguage", new Word(Kind.LANGUAGE, true),
            "isAccessibleForFree", new Word(Kind.TRUTH, true),
            "dateCreated", new Word(Kind.DATE, true),
            "datePublished", new Word(Kind.MOMENT, true),
            "publisher", new Word(Kind.ORGANISATION, true)));
    private static final Map<String, Word> MEDIA = Map.of(
            "name", new Word(Kind.TEXT, true),
            "contentUrl", new Word(Kind.ADDRESS, true),
            "encodingFormat", new Word(Kind.MEDIA_TYPE, true),
            "contentSize", new Word(Kind.SIZE, true),
            "sha256", new Word(Kind.HASH, true));

    static {
        DOCUMENT.putAll(Map.of(
                "about", new Word(Kind.TEXT, false),
                "alternateName", new Word(Kind.TEXT, false),
                "isBasedOn", new Word(Kind.ADDRESS, false),
                "associatedMedia", new Word(Kind.MEDIA, false)));
    }

    private static final Set<String> ORGANISATIONS =
            Set.of("GovernmentOrganization", "School", "Preschool", "ElementarySchool", "MiddleSchool", "HighSchool");

    private SchemaOrg() {}

    /** What is wrong with what a page says; nothing where it is right. */
    static List<String> broken(JsonObject page) {
        var broken = new ArrayList<String>();
        if (!page.getString("@context", "").equals("https://schema.org")) {
            broken.add("@context");
        }
        var type = page.getString("@type", "");
        thing(page, type.equals("DigitalDocument") ? Set.of(type) : ORGANISATIONS, type, broken::add);
        return broken;
    }

    private static void thing(JsonObject thing, Set<String> types, String at, Consumer<String> broken) {
        var type = thing.getString("@type", "");
        if (!types.contains(type)) {
            broken.accept(at + " is a " + type);
            return;
        }
        var words = type.equals("DigitalDocument") ? DOCUMENT : ORGANISATIONS.contains(type) ? ORGANISATION : MEDIA;
        words.forEach((name, word) -> {
            if (word.required() && !thing.containsKey(name)) {
                broken.accept(at + " lacks " + name);
            }
        });
        thing.forEach((name, value) -> {
            if (!name.equals("@type") && !name.equals("@context")) {
                value(words.get(name), value, at + "." + name, broken);
            }
        });
    }

    private static void value(
            @org.jspecify.annotations.Nullable Word word, JsonValue value, String at, Consumer<String> broken) {
        if (word == null) {
            broken.accept(at + " is no word of it");
        } else if (word.kind() == Kind.MEDIA && value instanceof JsonArray all) {
            all.forEach(each -> thing(each.asJsonObject(), Set.of("MediaObject", "ImageObject"), at, broken));
        } else if (word.kind() == Kind.ORGANISATION && value instanceof JsonObject thing) {
            thing(thing, ORGANISATIONS, at, broken);
        } else if (word.kind() == Kind.TRUTH) {
            if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
                broken.accept(at);
            }
        } else if (!(value instanceof JsonString text) || !isRight(word.kind(), text.getString())) {
            broken.accept(at + ": " + value);
        }
    }

    private static boolean isRight(Kind kind, String text) {
        return switch (kind) {
            case TEXT -> !text.isBlank();
            case ADDRESS -> isAddress(text);
            case DATE -> isTime(() -> LocalDate.parse(text));
            case MOMENT -> isTime(() -> OffsetDateTime.parse(text));
            case LANGUAGE -> text.matches("[a-z]{2}(-[A-Z]{2})?");
            case MEDIA_TYPE -> text.matches("[a-z]+/[a-z0-9.+-]+");
            case SIZE -> text.matches("[0-9]+ B");
            case HASH -> text.matches("[0-9a-f]+");
            case TRUTH, ORGANISATION, MEDIA -> false;
        };
    }

    private static boolean isAddress(String text) {
        try {
            return URI.create(text).isAbsolute();
        } catch (IllegalArgumentException odd) {
            return false;
        }
    }

    private static boolean isTime(Runnable parse) {
        try {
            parse.run();
            return true;
        } catch (DateTimeException odd) {
            return false;
        }
    }
}
