package sunlight.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.calendar.Span;
import sunlight.language.Text;
import sunlight.site.Column;

/** A site for examples: an old bureau whose home page was updated on the day that is looked at, unless said otherwise. */
final class ExampleSite {

    static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private boolean school;
    private LocalDate openedOn = LocalDate.of(2020, 1, 1);
    private @Nullable LocalDate home = DAY;
    private final List<ColumnRecord> columns = new ArrayList<>();
    private final List<SentIn> sent = new ArrayList<>();
    private List<Span> terms = List.of();

    ExampleSite school(Span... known) {
        school = true;
        terms = List.of(known);
        return this;
    }

    ExampleSite openedOn(LocalDate day) {
        openedOn = day;
        return this;
    }

    ExampleSite home(@Nullable LocalDate day) {
        home = day;
        return this;
    }

    ExampleSite columns(int count, @Nullable Integer rule, @Nullable LocalDate latest) {
        for (int i = 0; i < count; i++) {
            var key = "c" + columns.size();
            columns.add(new ColumnRecord(
                    new Column(key, new Text("栏目" + columns.size(), key), rule, true, List.of()), latest));
        }
        return this;
    }

    ExampleSite sent(SentIn.Kind kind, LocalDate receivedOn) {
        sent.add(new SentIn(kind, receivedOn));
        return this;
    }

    IndicatorVerdict on(Indicator indicator, LocalDate day) {
        return SiteInspection.of(new SiteRecord(school, openedOn, home, columns, sent, terms), day).stream()
                .filter(verdict -> verdict.indicator() == indicator)
                .findFirst()
                .orElseThrow();
    }

    IndicatorState state(Indicator indicator, LocalDate day) {
        return on(indicator, day).state();
    }
}
