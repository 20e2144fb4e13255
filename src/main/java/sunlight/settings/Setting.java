package sunlight.settings;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import sunlight.language.JsonText;
import sunlight.language.Message;
import sunlight.tenancy.TenantKind;

/** Setting 设置: something that a tenant chooses for itself, by the files or in the console. Its value is what a form holds. */
public enum Setting {
    OVERDUE_SHOWN("overdue_shown", Form.WORD, Reach.BELOW, "neutral", "open"),
    COMPARISON_SHOWN("comparison_shown", Form.BARE, Reach.BELOW, "false", "true"),
    INDICATORS_FOR_SCHOOLS("indicators_for_schools", Form.BARE, Reach.BELOW, "false", "true"),
    REQUEST_MODE("request_mode", Form.WORD, Reach.OWN, "application", "advice_window"),
    REVIEWS("reviews", Form.BARE, Reach.OWN, "1", "2", "3"),
    LETTER_MARK("letter_mark", Form.WORD, Reach.BUREAU),
    PHONE("contact.phone", Form.WORD, Reach.BUREAU),
    FAX("contact.fax", Form.WORD, Reach.BUREAU),
    EMAIL("contact.email", Form.WORD, Reach.BUREAU),
    ADDRESS("contact.address", Form.BOTH_LANGUAGES, Reach.BUREAU),
    HOURS("contact.hours", Form.BOTH_LANGUAGES, Reach.BUREAU),
    OFFICE("contact.office", Form.BOTH_LANGUAGES, Reach.BUREAU),
    COLOUR("look.colour", Form.WORD, Reach.SITE),
    ORGANISER("footer.organiser", Form.BOTH_LANGUAGES, Reach.SITE),
    SITE_CODE("footer.site_code", Form.WORD, Reach.SITE),
    ICP("footer.icp", Form.WORD, Reach.SITE),
    PUBLIC_SECURITY("footer.public_security", Form.WORD, Reach.SITE);

    /** How a value is written in a file. */
    private enum Form {
        WORD,
        /** A number, or true and false. */
        BARE,
        BOTH_LANGUAGES
    }

    /** For whom it counts. */
    enum Reach {
        /** For the tenant and, where they say nothing themselves, all below it. */
        BELOW,
        OWN,
        /** The same, of bureaus only; of its schools the bureau's list says it. */
        BUREAU,
        /** For the pages of the tenant's own site; schools choose that, too. */
        SITE
    }

    private static final List<String> LANGUAGES = List.of("zh", "en");

    private final String key;
    private final Form form;
    private final Reach reach;
    private final List<String> options;

    Setting(String key, Form form, Reach reach, String... options) {
        this.key = key;
        this.form = form;
        this.reach = reach;
        this.options = List.of(options);
    }

    /** Its name in files; a dot leads into what it is part of. */
    public String key() {
        return key;
    }

    /** What there is to choose from, the usual first; nothing where words are typed. */
    public List<String> options() {
        return options;
    }

    public boolean isInBothLanguages() {
        return form == Form.BOTH_LANGUAGES;
    }

    boolean reachesBelow() {
        return reach == Reach.BELOW;
    }

    /** Whether it says anything about a tenant of this kind; units follow their bureau. */
    boolean concerns(TenantKind kind) {
        return kind == TenantKind.BUREAU || kind == TenantKind.SCHOOL && reach != Reach.BUREAU;
    }

    /** Whether a tenant of this kind changes it in the console; of the rest of a school its bureau decides. */
    boolean isChosenBy(TenantKind kind) {
        return kind == TenantKind.BUREAU || kind == TenantKind.SCHOOL && reach == Reach.SITE;
    }

    /** What holds where nobody has said anything; nothing where there is none. */
    List<String> usual(TenantKind kind) {
        if (this == REQUEST_MODE && kind == TenantKind.SCHOOL) {
            return List.of("advice_window");
        }
        return options.isEmpty() ? List.of() : options.subList(0, 1);
    }

    /** A value as it stands in a file; nothing without one. */
    Optional<String> json(List<String> value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (form) {
                    case BARE -> value.get(0);
                    case WORD ->
                        JsonText.array().add(value.get(0)).build().get(0).toString();
                    case BOTH_LANGUAGES ->
                        JsonText.object()
                                .add(LANGUAGES.get(0), value.get(0))
                                .add(LANGUAGES.get(1), value.get(1))
                                .build()
                                .toString();
                });
    }

    /** The value among a tenant's settings; nothing where it says nothing. */
    List<String> in(JsonValue settings) {
        var at = settings;
        for (String step : key.split("\\.")) {
            at = at.getValueType() == JsonValue.ValueType.OBJECT
                    ? at.asJsonObject().getOrDefault(step, JsonValue.NULL)
                    : JsonValue.NULL;
        }
        var found = at;
        return switch (found.getValueType()) {
            case NULL -> List.of();
            case OBJECT ->
                LANGUAGES.stream()
                        .map(each -> found.asJsonObject().getString(each, ""))
                        .toList();
            default -> List.of(found instanceof JsonString text ? text.getString() : found.toString());
        };
    }

    /** A value in words. */
    public Message said(List<String> value) {
        return options.isEmpty()
                ? Message.of("settings.value", String.join(" / ", value))
                : Message.of("Setting." + name() + "." + value.get(0));
    }
}
