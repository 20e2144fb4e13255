package sunlight.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.sheet.NewSheet;
import sunlight.sheet.WorkbookWriting;

/** Sites under the indicators as a workbook: a line for each indicator of each site, and what was not looked at. */
public record SitesWorkbook(List<SiteStanding> sites, Language language) {

    private static final List<String> HEADS =
            List.of("site", "kind", "district", "day", "indicator", "state", "from", "reason", "columns", "ground");
    private static final List<Integer> WIDTHS = List.of(30, 10, 14, 12, 16, 12, 12, 80, 40, 60);

    public byte[] bytes() {
        var rows = sites.stream()
                .flatMap(site -> site.verdicts().stream().map(verdict -> row(site, verdict)))
                .toList();
        var heads = HEADS.stream().map(head -> say("indicators.sheet." + head)).toList();
        var unseen = Stream.of(NotLookedAt.values())
                .map(each -> List.<Object>of(said(Message.of("indicators.said", each))))
                .toList();
        return WorkbookWriting.of(List.of(
                new NewSheet(say("indicators.sheet.name"), heads, rows, WIDTHS, Map.of()),
                new NewSheet(
                        say("indicators.sheet.unseen"),
                        List.of(say("indicators.notLookedAt")),
                        unseen,
                        List.of(60),
                        Map.of())));
    }

    private List<Object> row(SiteStanding site, IndicatorVerdict verdict) {
        var row = new ArrayList<Object>();
        row.add(site.name().in(language));
        row.add(say("indicators.kind." + site.kind().name()));
        row.add(Objects.requireNonNullElse(site.district(), ""));
        row.add(site.day());
        row.add(said(Message.of("indicators.said", verdict.indicator())));
        row.add(said(Message.of("indicators.said", verdict.state())));
        row.add(verdict.from() == null ? "" : Objects.requireNonNull(verdict.from()));
        row.add(said(verdict.reason()));
        row.add(verdict.counted().stream()
                .map(each -> each.title().in(language))
                .distinct()
                .collect(language.listing()));
        row.add(said(verdict.ground()));
        return List.copyOf(row);
    }

    private String say(String key) {
        return Messages.say(language, key);
    }

    private String said(Message message) {
        return Messages.say(language, message);
    }
}
