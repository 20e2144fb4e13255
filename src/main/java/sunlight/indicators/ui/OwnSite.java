package sunlight.indicators.ui;

import static sunlight.console.Say.say;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import sunlight.compliance.ui.DueSection;
import sunlight.console.Markup;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.indicators.Counted;
import sunlight.indicators.IndicatorState;
import sunlight.indicators.IndicatorVerdict;
import sunlight.indicators.InspectingSites;
import sunlight.indicators.SiteStanding;

/** What would fail the own site today and what will soon, beside what is due. */
@ApplicationScoped
class OwnSite implements DueSection {

    private static final String SECTION = """
            <details class="own-site"{}><summary><h2>{}</h2> <span>{}</span></summary>{}</details>""";
    private static final String LINK = "<a href=\"{}\">{}</a>";

    @Inject
    InspectingSites inspecting;

    @Override
    public Markup markup() {
        return inspecting.own().map(OwnSite::section).orElse(Markup.NONE);
    }

    private static Markup section(SiteStanding site) {
        var vetoes = site.count(IndicatorState.VETO);
        var soon = site.count(IndicatorState.SOON);
        return Markup.of(
                SECTION,
                vetoes + soon > 0 ? Markup.of(" open") : Markup.NONE,
                say("indicators.title"),
                say(summary(vetoes, soon), vetoes, soon),
                VerdictMarkup.of(site.verdicts(), verdict -> acts(site, verdict)));
    }

    private static String summary(long vetoes, long soon) {
        if (vetoes + soon == 0) {
            return "indicators.own.calm";
        }
        return "indicators.own." + (soon == 0 ? "vetoes" : vetoes == 0 ? "soon" : "both");
    }

    private static Markup acts(SiteStanding site, IndicatorVerdict verdict) {
        if (verdict.state() == IndicatorState.MET) {
            return Markup.NONE;
        }
        var links = switch (verdict.indicator()) {
            case HOME_PAGE -> Stream.of(link(site, "published", say("indicators.do.home")));
            case COLUMNS ->
                verdict.counted().stream()
                        .filter(each -> !each.items().isEmpty())
                        .map(each -> link(site, "due?item=" + each.items().get(0), write(each)))
                        .distinct();
            case REPLIES ->
                Stream.concat(
                        Stream.of(link(site, "requests", say("indicators.do.requests"))),
                        Window.may(Permission.KEEP_REGISTERS)
                                ? Stream.of(link(site, "registers", say("indicators.do.complaints")))
                                : Stream.empty());
        };
        return Markup.of("<p class=\"acts\">{}</p>", Markup.all(links.toList()));
    }

    private static String write(Counted column) {
        return say("indicators.do.column", column.title());
    }

    private static Markup link(SiteStanding site, String address, String words) {
        return Markup.of(LINK, site.slug() + "/" + address, words);
    }
}
