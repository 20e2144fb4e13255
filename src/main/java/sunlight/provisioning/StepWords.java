package sunlight.provisioning;

import java.util.Arrays;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;

/** What a list changes, in words. */
public record StepWords(Language language) {

    public String kind(SchoolStep.Kind kind) {
        return say("schools.kind." + kind);
    }

    public String field(SchoolStep.Field field) {
        return say("schools.field." + field.name());
    }

    /** A value of a field, before or after. */
    public String value(SchoolStep.Field field, String value) {
        if (value.isEmpty()) {
            return say("schools.none");
        }
        return switch (field.name()) {
            case "kinds" -> words("SchoolKind.", value);
            case "flags" -> words("SchoolColumn.", value);
            default -> value;
        };
    }

    private String words(String prefix, String constants) {
        return Arrays.stream(constants.split(" "))
                .map(each -> say(prefix + each))
                .collect(language.listing());
    }

    private String say(String key) {
        return Messages.say(language, Message.of(key));
    }
}
