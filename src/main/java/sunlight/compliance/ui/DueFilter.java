package sunlight.compliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sunlight.compliance.ComplianceStatus;
import sunlight.console.Window;

/** Finds items by their text and their status. */
class DueFilter extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField words = new TextField();
    private final Select<@Nullable ComplianceStatus> status = new Select<>();

    DueFilter(Runnable changed) {
        addClassName("filter");
        words.setLabel(getTranslation("due.filter.words"));
        words.setPlaceholder(getTranslation("due.filter.example"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(250);
        words.addValueChangeListener(change -> changed.run());
        status.setLabel(getTranslation("due.filter.status"));
        status.setItems(Urgency.shown().toList());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("due.filter.all"));
        status.setItemLabelGenerator(each ->
                each == null ? getTranslation("due.filter.all") : getTranslation("ComplianceStatus." + each.name()));
        status.addValueChangeListener(change -> changed.run());
        add(words, status);
    }

    boolean lets(OwedItem owed) {
        var item = owed.line().item();
        var text = (item.code() + " " + item.title().in(Window.language())).toLowerCase(Locale.ROOT);
        return text.contains(words.getValue().strip().toLowerCase(Locale.ROOT))
                && (status.getValue() == null
                        || status.getValue() == owed.line().status());
    }
}
