package sunlight.console;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Time;

/** What a window says, in the language of its person. */
public final class Say {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Time.ZONE);

    private Say() {}

    public static String say(String key, Object... args) {
        return Messages.say(Window.language(), key, args);
    }

    public static String say(Message message) {
        return Messages.say(Window.language(), message);
    }

    /** To the minute, in the time of Shanghai. */
    public static String at(Instant moment) {
        return MOMENT.format(moment);
    }

    /** Nothing for a tenant that is not known. */
    public static String name(Directory directory, UUID tenant) {
        return directory
                .byId(tenant)
                .map(each -> each.name().in(Window.language()))
                .orElse("");
    }
}
