package sunlight.compliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sunlight.compliance.Waiver;
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
    private final Select<Waiver.@Nullable Kind> kind;
    private final Select<@Nullable State> state;

    WaiverFilter(Runnable changed) {
        addClassName("filter");
        words.setLabel(getTranslation("waiver.filter.words"));
        words.setPlaceholder(getTranslation("waiver.filter.example"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(250);
        words.addValueChangeListener(change -> changed.run());
        kind = select("kind", Waiver.Kind.values(), each -> "Waiver.Kind." + each.name(), changed);
        state = select(
                "state", State.values(), each -> "waiver.state." + each.name().toLowerCase(Locale.ROOT), changed);
        add(words, kind, state);
    }

    private <T> Select<@Nullable T> select(String name, T[] values, Function<T, String> key, Runnable changed) {
        var every = getTranslation("waiver.filter.all");
        var select = new Select<@Nullable T>();
        select.setLabel(getTranslation("waiver.filter." + name));
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(every);
        select.setItemLabelGenerator(each -> each == null ? every : getTranslation(key.apply(each)));
        select.addValueChangeListener(change -> changed.run());
        return select;
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
                && (kind.getValue() == null || kind.getValue() == waiver.kind())
                && (state.getValue() == null || (state.getValue() == State.RUNNING) == waiver.runsOn(today));
    }
}
