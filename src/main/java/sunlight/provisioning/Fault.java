package sunlight.provisioning;

import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;

/**
 * One thing that is wrong in a declared file.
 *
 * @param line counted from 1
 * @param field path of the field, such as {@code schools[3].kinds}
 * @param expected what is expected there, in no language yet
 */
public record Fault(String file, int line, String field, Message expected) {

    /** About a file as a whole. */
    static Fault of(String file, String key, Object... args) {
        return new Fault(file, 1, "", Message.of(key, args));
    }

    /** As the command says it. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + (field.isEmpty() ? "" : field + ": ") + Messages.say(Language.EN, expected);
    }
}
