package sunlight.console;

import java.util.UUID;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.problem.Issue;
import sunlight.tenancy.Directory;

/** What a window says, in the language of its person. */
public final class Say {

    private Say() {}

    public static String say(String key, Object... args) {
        return Messages.say(Window.language(), key, args);
    }

    public static String say(Message message) {
        return Messages.say(Window.language(), message);
    }

    public static String say(Issue issue) {
        return say(issue.key(), issue.args().toArray());
    }

    /** Nothing for a tenant that is not known. */
    public static String name(Directory directory, UUID tenant) {
        return directory
                .byId(tenant)
                .map(each -> each.name().in(Window.language()))
                .orElse("");
    }
}
