package sunlight.supervision.ui;

import static sunlight.console.Say.say;

import java.util.EnumSet;
import java.util.Set;
import sunlight.console.Badge;
import sunlight.console.Markup;
import sunlight.console.Window;
import sunlight.supervision.NoticeLine;
import sunlight.supervision.NoticeStage;
import sunlight.supervision.Waiting;
import sunlight.tenancy.Tenant;

/** Words and signs that several views of notices share. */
final class Words {

    private Words() {}

    /** Where a bureau that a notice came to has other things to do than a school. */
    private static final Set<NoticeStage> FROM_ABOVE = EnumSet.of(
            NoticeStage.ACKNOWLEDGED,
            NoticeStage.EXTENSION_ASKED,
            NoticeStage.ANSWERED,
            NoticeStage.RETURNED,
            NoticeStage.ESCALATED);

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
        return next(line, Window.requireTenant());
    }

    static String next(NoticeLine line, Tenant who) {
        var side = line.bureau().equals(who.id()) ? "bureau" : "addressee";
        var isPassed = side.equals("addressee") && who.isBureau() && FROM_ABOVE.contains(line.stage());
        return say("notice.next." + (isPassed ? "county" : side) + "."
                + line.stage().name());
    }
}
