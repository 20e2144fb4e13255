package sunlight.indicators.ui;

import static sunlight.console.Say.say;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import sunlight.console.Badge;
import sunlight.console.Markup;
import sunlight.console.Window;
import sunlight.indicators.IndicatorState;
import sunlight.indicators.IndicatorVerdict;
import sunlight.indicators.NotLookedAt;
import sunlight.language.Message;

/** What the indicators say of a site, as markup: each with its reason, the ground once, and what nobody looked at. */
final class VerdictMarkup {

    private static final String ROW = "<li data-indicator=\"{}\">{}<b>{}</b><p class=\"reason\">{}</p>{}</li>";

    private VerdictMarkup() {}

    /** @param acts what somebody can do about a verdict */
    static Markup of(List<IndicatorVerdict> verdicts, Function<IndicatorVerdict, Markup> acts) {
        var rows = verdicts.stream()
                .map(verdict -> Markup.of(
                        ROW,
                        verdict.indicator(),
                        badge(verdict.state(), said(verdict.state())),
                        said(verdict.indicator()),
                        say(verdict.reason()),
                        acts.apply(verdict)))
                .toList();
        var grounds = verdicts.stream()
                .map(verdict -> say(verdict.ground()))
                .distinct()
                .map(ground -> Markup.of("<p class=\"ground\">{}</p>", ground))
                .toList();
        return Markup.of(
                "<ul class=\"verdicts\">{}</ul>{}<p class=\"ground\">{}</p>",
                Markup.all(rows),
                Markup.all(grounds),
                unseen());
    }

    static Markup badge(IndicatorState state, String words) {
        return Markup.of("{} ", Badge.of(colour(state), sign(state), words));
    }

    static String said(Enum<?> constant) {
        return say(Message.of("indicators.said", constant));
    }

    private static String unseen() {
        return say(
                "indicators.unseen",
                Stream.of(NotLookedAt.values())
                        .map(VerdictMarkup::said)
                        .collect(Window.language().listing()));
    }

    private static String colour(IndicatorState state) {
        return switch (state) {
            case VETO -> "red";
            case SOON -> "amber";
            case NEW -> "grey";
            case MET -> "green";
        };
    }

    private static String sign(IndicatorState state) {
        return switch (state) {
            case VETO -> "!";
            case SOON -> "◷";
            case NEW -> "–";
            case MET -> "✓";
        };
    }
}
