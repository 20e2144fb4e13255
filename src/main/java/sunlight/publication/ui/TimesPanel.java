package sunlight.publication.ui;

import static sunlight.console.Say.say;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.publication.writing.DatedPlaces;
import sunlight.publication.writing.TimeWord;

/** The times in a text of an earlier year that are over, each with the words around it. They are never published. */
class TimesPanel extends Section {

    private static final long serialVersionUID = 1L;
    private static final int AROUND = 10;

    private final Paragraph count = new Paragraph();
    private final Pane list = new Pane("times");

    TimesPanel() {
        addClassNames("card", "times-card");
        count.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("times")), count, list);
    }

    void show(List<DatedPlaces> places) {
        var number = number(places);
        count.setText(number == 0 ? getTranslation("times.none") : getTranslation("times.count", number));
        list.show(list(places));
    }

    static int number(List<DatedPlaces> places) {
        return places.stream().mapToInt(place -> place.words().size()).sum();
    }

    /** As a list to be read, wherever it is shown. */
    static Markup list(List<DatedPlaces> places) {
        return Markup.all(places.stream().map(TimesPanel::place).toList());
    }

    private static Markup place(DatedPlaces place) {
        return Markup.of(
                "<h3>{}</h3><ul>{}</ul>",
                heading(place),
                Markup.all(place.words().stream()
                        .map(word -> line(place.plain(), word))
                        .toList()));
    }

    private static Markup line(String plain, TimeWord word) {
        return Markup.of(
                "<li>{}<mark>{}</mark>{}</li>",
                plain.substring(Math.max(0, word.start() - AROUND), word.start()),
                plain.substring(word.start(), word.end()),
                plain.substring(word.end(), Math.min(plain.length(), word.end() + AROUND)));
    }

    private static String heading(DatedPlaces place) {
        return switch (place.field()) {
            case DatedPlaces.TITLE -> say("editor.title");
            case DatedPlaces.BODY -> say("editor.body");
            default -> place.label();
        };
    }
}
