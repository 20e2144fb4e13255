package sunlight.indicators.ui;

import static sunlight.console.Say.say;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.indicators.IndicatorState;
import sunlight.indicators.IndicatorVerdict;
import sunlight.indicators.SiteStanding;

/** Sites as a list, each opening its explanation. */
final class SiteMarkup {

    static final int AT_ONCE = 100;

    private static final String SITE = """
            <li data-site="{}"><details><summary><span class="site-name">{}</span> <small>{}</small> <span class="site-state">{}</span>\
            </summary>{}<p><a href="/{}" target="_blank" rel="noopener" router-ignore>{}</a></p></details></li>""";

    private SiteMarkup() {}

    static Markup of(List<SiteStanding> sites, int shown) {
        if (sites.isEmpty()) {
            return Markup.of("<p class=\"empty\">{}</p>", say("indicators.none"));
        }
        var left = sites.size() - shown;
        return Markup.of(
                "<ul class=\"sites\">{}</ul>{}",
                Markup.all(sites.stream().limit(shown).map(SiteMarkup::site).toList()),
                left > 0
                        ? Pane.button("MORE", shown, say("indicators.more", Math.min(left, AT_ONCE)), false)
                        : Markup.NONE);
    }

    private static Markup site(SiteStanding site) {
        return Markup.of(
                SITE,
                site.slug(),
                site.name().in(Window.language()),
                Objects.requireNonNullElse(site.district(), ""),
                badges(site.verdicts()),
                VerdictMarkup.of(site.verdicts(), verdict -> Markup.NONE),
                site.slug(),
                say("indicators.site"));
    }

    /** What must be done by name, or that nothing must. */
    private static Markup badges(List<IndicatorVerdict> verdicts) {
        var pressing = Stream.of(IndicatorState.VETO, IndicatorState.SOON)
                .flatMap(state -> verdicts.stream()
                        .filter(verdict -> verdict.state() == state)
                        .map(verdict -> VerdictMarkup.badge(state, words(verdict))))
                .toList();
        if (!pressing.isEmpty()) {
            return Markup.all(pressing);
        }
        var calm = verdicts.stream().anyMatch(verdict -> verdict.state() == IndicatorState.NEW)
                ? IndicatorState.NEW
                : IndicatorState.MET;
        return VerdictMarkup.badge(calm, VerdictMarkup.said(calm));
    }

    private static String words(IndicatorVerdict verdict) {
        return verdict.from() == null
                ? VerdictMarkup.said(verdict.indicator())
                : say(
                        "indicators.from",
                        VerdictMarkup.said(verdict.indicator()),
                        Objects.requireNonNull(verdict.from()).toString());
    }
}
