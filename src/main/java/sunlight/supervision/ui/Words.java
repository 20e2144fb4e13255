package sunlight.supervision.ui;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import sunlight.console.Markup;
import sunlight.console.Window;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.supervision.NoticeLine;
import sunlight.supervision.Waiting;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Time;

/** Words and signs that several views of notices share. */
final class Words {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Time.ZONE);

    private Words() {}

    static String say(String key, Object... args) {
        return Messages.say(Window.language(), key, args);
    }

    static String say(Message message) {
        return Messages.say(Window.language(), message);
    }

    static String at(Instant moment) {
        return MOMENT.format(moment);
    }

    static String name(Directory directory, UUID tenant) {
        return directory
                .byId(tenant)
                .map(each -> each.name().in(Window.language()))
                .orElse("");
    }

    /** For whom it waits, as colour, sign and word together. */
    static Markup badge(Waiting waiting) {
        return switch (waiting) {
            case OVERDUE -> badge("red", "!", waiting);
            case ON_BUREAU -> badge("blue", "▸", waiting);
            case EXTENDED -> badge("amber", "+", waiting);
            case ON_ADDRESSEE -> badge("grey", "…", waiting);
            case OVER -> badge("green", "✓", waiting);
        };
    }

    private static Markup badge(String colour, String sign, Waiting waiting) {
        return Markup.of(
                "<span class=\"badge {}\"><span class=\"sign\" aria-hidden=\"true\">{}</span>{}</span>",
                colour,
                sign,
                say("Waiting." + waiting.name()));
    }

    /** What comes next, for the one who looks. */
    static String next(NoticeLine line) {
        var side = line.bureau().equals(Window.requireTenant().id()) ? "bureau" : "addressee";
        return say("notice.next." + side + "." + line.stage().name());
    }
}
