package sunlight.compliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import sunlight.compliance.ComplianceStatus;
import sunlight.console.Choice;
import sunlight.console.Window;

/** Finds items by their text and their status. */
class DueFilter extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField words = new TextField();
    private final Choice<ComplianceStatus> status;

    DueFilter(Runnable changed) {
        addClassName("filter");
        words.setLabel(getTranslation("due.filter.words"));
        words.setPlaceholder(getTranslation("due.filter.example"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(250);
        words.addValueChangeListener(change -> changed.run());
        status = new Choice<>(
                getTranslation("due.filter.status"),
                getTranslation("due.filter.all"),
                each -> getTranslation("ComplianceStatus." + each.name()),
                changed);
        status.offer(Urgency.shown().toList());
        add(words, status);
    }

    /** As it is asked for by an address. */
    void find(String asked) {
        words.setValue(asked);
    }

    boolean lets(OwedItem owed) {
        var item = owed.line().item();
        var text = (item.code() + " " + item.title().in(Window.language())).toLowerCase(Locale.ROOT);
        return text.contains(words.getValue().strip().toLowerCase(Locale.ROOT))
                && status.chosen().map(owed.line().status()::equals).orElse(true);
    }
}
