package sunlight.supervision.ui;

import static sunlight.console.Say.say;

import sunlight.console.Badge;
import sunlight.console.Markup;
import sunlight.console.Window;
import sunlight.supervision.NoticeLine;
import sunlight.supervision.Waiting;

/** Words and signs that several views of notices share. */
final class Words {

    private Words() {}

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
        return Badge.of(colour, sign, say("Waiting." + waiting.name()));
    }

    /** What comes next, for the one who looks. */
    static String next(NoticeLine line) {
        var side = line.bureau().equals(Window.requireTenant().id()) ? "bureau" : "addressee";
        return say("notice.next." + side + "." + line.stage().name());
    }
}
