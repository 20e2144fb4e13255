package sunlight.language;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says a message in a language. A missing key shows as the key in angle quotes, never as an error. */
public final class Messages {

    private static final Object[] NOTHING = {};

    /** Letters that nobody writes; one for each value. */
    private static final String PLACES = "\uE000\uE001\uE002\uE003\uE004\uE005\uE006\uE007";

    private static final int LARGE = 1000;
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** Reading a pattern takes longer than filling it in, and a page says a hundred of them. */
    private static final Map<Language, Map<String, Pattern>> PATTERNS = new EnumMap<>(Map.of(
            Language.ZH, new ConcurrentHashMap<>(),
            Language.EN, new ConcurrentHashMap<>()));

    private Messages() {}

    /**
     * A pattern; one thread at a time may fill it in, so each takes a copy.
     *
     * @param places the sentence with a letter of {@link #PLACES} where a value stands, if they are said as they are
     */
    private record Pattern(
            String plain, int values, @Nullable String places, MessageFormat format) {

        static Pattern of(String text, Language language) {
            var format = new MessageFormat(text, language.locale());
            var values = format.getFormatsByArgumentIndex().length;
            var isPlain = Stream.of(format.getFormats()).allMatch(Objects::isNull) && values <= PLACES.length();
            return new Pattern(
                    format.format(NOTHING),
                    values,
                    isPlain ? format.format(PLACES.substring(0, values).split("")) : null,
                    format);
        }

        String say(Object[] said) {
            if (values == 0) {
                return plain;
            }
            return places != null && said.length >= values && Stream.of(said).allMatch(Pattern::isSaidAsItIs)
                    ? filledIn(places, said)
                    : ((MessageFormat) format.clone()).format(said);
        }

        /** Larger numbers have commas in them. */
        private static boolean isSaidAsItIs(Object value) {
            return value instanceof String || (value instanceof Integer number && number >= 0 && number < LARGE);
        }

        private static String filledIn(String places, Object[] said) {
            var sentence = new StringBuilder(places.length() + 16 * said.length);
            for (var at = 0; at < places.length(); at++) {
                var letter = places.charAt(at);
                var place = letter - PLACES.charAt(0);
                if (place >= 0 && place < PLACES.length()) {
                    sentence.append(said[place]);
                } else {
                    sentence.append(letter);
                }
            }
            return sentence.toString();
        }
    }

    public static String say(Language language, Message message) {
        return say(language, message.key(), message.args().toArray());
    }

    public static String say(Language language, String key, Object... args) {
        var said = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            said[i] = said(language, args[i]);
        }
        return pattern(language, key).map(pattern -> pattern.say(said)).orElse("‹" + key + "›");
    }

    private static Object said(Language language, Object arg) {
        if (arg instanceof Message inner) {
            return say(language, inner);
        }
        if (arg instanceof Text text) {
            return text.in(language);
        }
        if (arg instanceof Enum<?> constant) {
            return say(language, constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        return arg instanceof Number || arg instanceof String ? arg : arg.toString();
    }

    /** Keys that do not exist are not kept: some are made of what somebody has typed. */
    private static Optional<Pattern> pattern(Language language, String key) {
        var known = Objects.requireNonNull(PATTERNS.get(language));
        var pattern = known.get(key);
        if (pattern != null) {
            return Optional.of(pattern);
        }
        var read = text(language, key).map(text -> Pattern.of(text, language));
        read.ifPresent(there -> known.put(key, there));
        return read;
    }

    private static Optional<String> text(Language language, String key) {
        try {
            return Optional.of(ResourceBundle.getBundle("messages", language.locale(), NO_FALLBACK)
                    .getString(key));
        } catch (MissingResourceException missing) {
            return Optional.empty();
        }
    }
}
