package sunlight.compliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import sunlight.compliance.Waiver;
import sunlight.console.Choice;
import sunlight.tenancy.Tenant;

/** Which waivers the list shows. */
class WaiverFilter extends Div {

    private static final long serialVersionUID = 1L;

    /** Whether it still excuses something. */
    private enum State {
        RUNNING,
        ENDED
    }

    private final TextField words = new TextField();
    private final Choice<Waiver.Kind> kind;
    private final Choice<State> state;

    WaiverFilter(Runnable changed) {
        addClassName("filter");
        words.setLabel(getTranslation("waiver.filter.words"));
        words.setPlaceholder(getTranslation("waiver.filter.example"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(250);
        words.addValueChangeListener(change -> changed.run());
        kind = choice("kind", Waiver.Kind.values(), each -> "Waiver.Kind." + each.name(), changed);
        state = choice(
                "state", State.values(), each -> "waiver.state." + each.name().toLowerCase(Locale.ROOT), changed);
        add(words, kind, state);
    }

    private <T> Choice<T> choice(String name, T[] values, Function<T, String> key, Runnable changed) {
        var choice = new Choice<T>(
                getTranslation("waiver.filter." + name),
                getTranslation("waiver.filter.all"),
                each -> getTranslation(key.apply(each)),
                changed);
        choice.offer(List.of(values));
        return choice;
    }

    boolean lets(Waiver waiver, Tenant tenant, LocalDate today) {
        var text = String.join(
                        " ",
                        tenant.name().zh(),
                        tenant.name().en(),
                        tenant.district() == null ? "" : tenant.district(),
                        waiver.items().toString(),
                        waiver.ground())
                .toLowerCase(Locale.ROOT);
        return text.contains(words.getValue().strip().toLowerCase(Locale.ROOT))
                && kind.chosen().map(waiver.kind()::equals).orElse(true)
                && state.chosen()
                        .map(each -> (each == State.RUNNING) == waiver.runsOn(today))
                        .orElse(true);
    }
}
