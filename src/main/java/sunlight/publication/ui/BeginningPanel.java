package sunlight.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import sunlight.publication.PublishedSummary;
import sunlight.tenancy.Time;

/** How to begin, where nothing is written yet: with what was published before, or with headings and prompts. */
class BeginningPanel extends Div {

    private static final long serialVersionUID = 1L;

    BeginningPanel(List<PublishedSummary> earlier, Consumer<UUID> copy, Runnable template) {
        addClassNames("card", "beginning");
        var choices = new Div();
        choices.addClassName("choices");
        earlier.forEach(each -> choices.add(new Button(label(each), press -> copy.accept(each.disclosure()))));
        choices.add(new Button(getTranslation("beginning.template"), press -> template.run()));
        add(
                new H2(getTranslation("beginning")),
                new Paragraph(getTranslation(earlier.isEmpty() ? "beginning.what" : "beginning.what.earlier")),
                choices);
    }

    private String label(PublishedSummary earlier) {
        var day = earlier.publishedAt().atZone(Time.ZONE).toLocalDate();
        return getTranslation("beginning.copy", earlier.title(), day.toString());
    }
}
