package sunlight.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import sunlight.console.Ask;
import sunlight.console.Window;
import sunlight.publication.Adopting.Offer;
import sunlight.publication.Source;
import sunlight.tenancy.Time;

/** Lets a person look for a text of a bureau above and choose it. */
class AdoptionDialog extends Ask {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, List<Offer>> find;
    private final transient Consumer<Source> choose;
    private final Div found = new Div();
    private final transient Map<Source, Button> buttons = new HashMap<>();

    AdoptionDialog(Function<String, List<Offer>> find, Consumer<Source> choose) {
        super("", "");
        this.find = find;
        this.choose = choose;
        removeAll();
        setHeaderTitle(getTranslation("adoption.choose"));
        var words = new TextField(getTranslation("adoption.words"));
        words.setWidthFull();
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> show(change.getValue()));
        found.addClassName("choices");
        found.getElement().setAttribute("role", "status");
        with(new Paragraph(getTranslation("adoption.choose.what")), words, found);
        getFooter().add(new Button(getTranslation("console.cancel"), press -> close()));
        show("");
    }

    private void show(String words) {
        var offers = find.apply(words);
        found.removeAll();
        if (offers.isEmpty()) {
            found.add(new Paragraph(getTranslation("adoption.none")));
        }
        // The same button again: it may be pressed while what was typed is still on its way.
        offers.forEach(offer -> found.add(buttons.computeIfAbsent(source(offer), source -> button(offer, source))));
    }

    private static Source source(Offer offer) {
        return new Source(offer.text().tenant(), offer.text().disclosure());
    }

    private Button button(Offer offer, Source source) {
        var text = offer.text();
        var day = text.publishedAt().atZone(Time.ZONE).toLocalDate().toString();
        var publisher = offer.publisher().name().in(Window.language());
        return new Button(getTranslation("adoption.text", publisher, text.title(), text.number(), day), press -> {
            choose.accept(source);
            close();
        });
    }
}
