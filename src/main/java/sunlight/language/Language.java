package sunlight.language;

import java.util.Locale;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** A language of the interface. Chinese comes first everywhere. */
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE, "、"),
    EN(Locale.ENGLISH, ", ");

    private final Locale locale;
    private final String between;

    /** @param between stands between the words of a list */
    Language(Locale locale, String between) {
        this.locale = locale;
        this.between = between;
    }

    public Locale locale() {
        return locale;
    }

    /** Lists words in a sentence. */
    public Collector<CharSequence, ?, String> listing() {
        return Collectors.joining(between);
    }

    public static Language of(Locale locale) {
        return "en".equals(locale.getLanguage()) ? EN : ZH;
    }
}
