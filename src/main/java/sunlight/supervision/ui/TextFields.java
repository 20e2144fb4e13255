package sunlight.supervision.ui;

import static sunlight.console.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import sunlight.supervision.NoticeText;

/** The words of a notice as fields. */
class TextFields {

    private final TextField title = new TextField(say("notice.title"));
    private final TextArea demand = NoticeActs.area(say("notice.demand"), 4000);
    private final IntegerField days = new IntegerField(say("notice.days"));

    TextFields(NoticeText text) {
        title.setWidthFull();
        title.setMaxLength(200);
        title.setRequiredIndicatorVisible(true);
        days.setMin(1);
        days.setMax(120);
        days.setStepButtonsVisible(true);
        days.setHelperText(say("notice.days.help"));
        show(text);
    }

    final void show(NoticeText text) {
        title.setValue(text.title());
        demand.setValue(text.demand());
        days.setValue(text.days());
    }

    Component[] all() {
        return new Component[] {title, demand, days};
    }

    NoticeText text() {
        @Nullable Integer given = days.getValue();
        return new NoticeText(title.getValue(), demand.getValue(), given == null ? 0 : given);
    }
}
