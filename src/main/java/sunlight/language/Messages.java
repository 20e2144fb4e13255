package sunlight.language;

import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Says a message in a language. A missing key shows as the key in angle quotes, never as an error. */
public final class Messages {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Messages() {}

    public static String say(Language language, Message message) {
        return say(language, message.key(), message.args().toArray());
    }

    public static String say(Language language, String key, Object... args) {
        var said = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            said[i] = said(language, args[i]);
        }
        return pattern(language, key)
                .map(pattern -> new MessageFormat(pattern, language.locale()).format(said))
                .orElse("‹" + key + "›");
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

    private static Optional<String> pattern(Language language, String key) {
        try {
            return Optional.of(ResourceBundle.getBundle("messages", language.locale(), NO_FALLBACK)
                    .getString(key));
        } catch (MissingResourceException missing) {
            return Optional.empty();
        }
    }
}
