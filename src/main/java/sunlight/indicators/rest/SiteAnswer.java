package sunlight.indicators.rest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.indicators.Counted;
import sunlight.indicators.Indicator;
import sunlight.indicators.IndicatorState;
import sunlight.indicators.IndicatorVerdict;
import sunlight.indicators.NotLookedAt;
import sunlight.indicators.SiteStanding;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.language.Text;
import sunlight.tenancy.TenantKind;

/**
 * A site on a day under the inspection indicators.
 *
 * @param notLookedAt indicators that this service cannot know; they are neither met nor missed
 */
public record SiteAnswer(
        String slug, Text name, TenantKind kind, LocalDate day, List<Verdict> verdicts, List<NotLookedAt> notLookedAt) {

    /**
     * What one indicator says.
     *
     * @param from the day from which it will be a veto, where that is soon
     * @param counted columns that count against the site
     */
    public record Verdict(
            Indicator indicator,
            IndicatorState state,
            @Nullable LocalDate from,
            Text reason,
            Text ground,
            List<Column> counted) {

        static Verdict of(IndicatorVerdict verdict) {
            return new Verdict(
                    verdict.indicator(),
                    verdict.state(),
                    verdict.from(),
                    said(verdict.reason()),
                    said(verdict.ground()),
                    verdict.counted().stream().map(Column::of).toList());
        }
    }

    /**
     * A column that counts.
     *
     * @param column its key in addresses
     * @param items codes of what may be written for it
     * @param latest when something last came into it; left out where nothing stands in it
     */
    public record Column(
            String column,
            Text title,
            List<String> items,
            @Nullable LocalDate latest,
            Counted.Why why) {

        static Column of(Counted counted) {
            return new Column(
                    counted.column(),
                    counted.title(),
                    counted.items().stream().map(ItemCode::value).toList(),
                    counted.latest(),
                    counted.why());
        }
    }

    static SiteAnswer of(SiteStanding site) {
        return new SiteAnswer(
                site.slug(),
                site.name(),
                site.kind(),
                site.day(),
                site.verdicts().stream().map(Verdict::of).toList(),
                List.of(NotLookedAt.values()));
    }

    private static Text said(Message message) {
        return new Text(Messages.say(Language.ZH, message), Messages.say(Language.EN, message));
    }
}
