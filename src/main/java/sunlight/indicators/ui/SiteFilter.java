package sunlight.indicators.ui;

import static sunlight.console.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import sunlight.console.Choice;
import sunlight.console.DateField;
import sunlight.indicators.Indicator;
import sunlight.indicators.IndicatorState;
import sunlight.indicators.SiteStanding;

/** Which sites the list shows, of which day and in which order. */
class SiteFilter extends Div {

    private static final long serialVersionUID = 1L;

    /** What comes first. */
    private enum Order {
        NAME,
        DISTRICT
    }

    private final DateField day = new DateField(say("indicators.day"));
    private final TextField words = new TextField(say("indicators.filter.words"));
    private final Choice<IndicatorState> state;
    private final Choice<Indicator> indicator;
    private final Choice<Order> order;

    /** @param read told when another day was chosen, {@code changed} when only others or another order are shown */
    SiteFilter(LocalDate today, Runnable read, Runnable changed) {
        addClassName("filter");
        day.setValue(today);
        day.setMax(today);
        day.addValueChangeListener(change -> read.run());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(250);
        words.addValueChangeListener(change -> changed.run());
        state = new Choice<>(
                say("indicators.filter.state"), say("indicators.filter.all"), VerdictMarkup::said, changed);
        state.offer(List.of(IndicatorState.VETO, IndicatorState.SOON));
        indicator = new Choice<>(
                say("indicators.filter.indicator"), say("indicators.filter.any"), VerdictMarkup::said, changed);
        indicator.offer(List.of(Indicator.values()));
        order = new Choice<>(
                say("indicators.order"),
                say("indicators.order.VETOES"),
                each -> say("indicators.order." + each.name()),
                changed);
        order.offer(List.of(Order.values()));
        add(words, day, state, indicator, order);
    }

    /** Nothing typed means today; what is no day stays as it is typed. */
    LocalDate day(LocalDate today) {
        return Objects.requireNonNullElse(day.getValue(), today);
    }

    boolean isDay() {
        return !day.isInvalid();
    }

    List<SiteStanding> of(List<SiteStanding> sites) {
        return sites.stream().filter(this::lets).sorted(order()).toList();
    }

    private boolean lets(SiteStanding site) {
        var text = String.join(
                        " ",
                        site.name().zh(),
                        site.name().en(),
                        site.slug(),
                        Objects.requireNonNullElse(site.district(), ""))
                .toLowerCase(Locale.ROOT);
        return text.contains(words.getValue().strip().toLowerCase(Locale.ROOT))
                && site.verdicts().stream()
                        .anyMatch(verdict ->
                                state.chosen().map(verdict.state()::equals).orElse(true)
                                        && indicator
                                                .chosen()
                                                .map(verdict.indicator()::equals)
                                                .orElse(true));
    }

    /** Sites of one rank stay in the order of their names. */
    private Comparator<SiteStanding> order() {
        return order.chosen()
                .map(chosen -> chosen == Order.NAME
                        ? Comparator.<SiteStanding, Integer>comparing(site -> 0)
                        : Comparator.<SiteStanding, String>comparing(
                                site -> Objects.requireNonNullElse(site.district(), "")))
                .orElseGet(() -> Comparator.<SiteStanding, Long>comparing(site -> -site.count(IndicatorState.VETO))
                        .thenComparing(site -> -site.count(IndicatorState.SOON)));
    }
}
