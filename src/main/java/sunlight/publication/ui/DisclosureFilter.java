package sunlight.publication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import sunlight.console.Choice;
import sunlight.publication.DraftLine;
import sunlight.publication.Stage;

/** Finds disclosures by title, item and stage. */
class DisclosureFilter extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField words = new TextField();
    private final Choice<Stage> stage;

    DisclosureFilter(Runnable changed) {
        addClassName("filter");
        words.setLabel(getTranslation("list.filter.words"));
        words.setPlaceholder(getTranslation("list.filter.example"));
        words.setClearButtonVisible(true);
        words.setMaxLength(100);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(250);
        words.addValueChangeListener(change -> changed.run());
        stage = new Choice<>(
                getTranslation("list.filter.stage"),
                getTranslation("list.filter.all"),
                each -> getTranslation("Stage." + each.name()),
                changed);
        add(words, stage);
    }

    /** Only stages that occur are offered. */
    void offer(List<DraftLine> lines) {
        stage.offer(lines.stream().map(DraftLine::stage).distinct().sorted().toList());
        setVisible(!lines.isEmpty());
    }

    Wanted wanted() {
        return new Wanted(words.getValue(), stage.chosen().orElse(null));
    }
}
