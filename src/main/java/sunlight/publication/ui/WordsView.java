package sunlight.publication.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import sunlight.console.Ask;
import sunlight.console.ConsoleLayout;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.privacy.Phrase;
import sunlight.publication.gate.KeepingWords;

/** The words that a bureau does not want to read; many are added at once, as they come from a circular. */
@Route(value = "words", layout = ConsoleLayout.class)
@CdiComponent
class WordsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String REMOVE = "REMOVE";
    private static final String ROW =
            "<li class=\"row\"><div class=\"row-head\"><span class=\"badge {}\">{}</span></div>"
                    + "<div class=\"row-body\"><h3>{}</h3><p class=\"ground\">{}</p></div><div class=\"row-acts\">{}</div></li>";

    private final transient KeepingWords keeping;
    private final Paragraph none = new Paragraph(getTranslation("words.empty"));
    private final Pane list = new Pane("words");

    @Inject
    WordsView(KeepingWords keeping) {
        this.keeping = keeping;
        addClassName("list");
        list.onPress((deed, word) -> {
            if (deed.equals(REMOVE)) {
                remove(word);
            }
        });
        var add = new Button(getTranslation("words.add"), press -> ask());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H1(getTranslation("words.title")), new Paragraph(getTranslation("words.what")), add, none, list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("words.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        read();
    }

    private void read() {
        var kept = keeping.kept();
        none.setVisible(kept.isEmpty());
        list.show(Markup.of(
                "<ul class=\"rows\">{}</ul>",
                Markup.all(kept.stream().map(this::row).toList())));
    }

    private Markup row(Phrase phrase) {
        return Markup.of(
                ROW,
                phrase.forbidden() ? "red" : "amber",
                getTranslation(kind(phrase.forbidden())),
                phrase.word(),
                phrase.instead().isEmpty() ? "" : getTranslation("words.instead", phrase.instead()),
                Pane.button(REMOVE, phrase.word(), getTranslation("words.remove"), false));
    }

    private static String kind(boolean forbidden) {
        return forbidden ? "words.forbidden" : "words.wrong";
    }

    private void ask() {
        var lines = new TextArea(getTranslation("words.lines"));
        lines.setHelperText(getTranslation("words.lines.what"));
        lines.setWidthFull();
        lines.setMinRows(5);
        lines.setMaxLength(50_000);
        lines.setValueChangeMode(ValueChangeMode.ON_BLUR);
        lines.setAutofocus(true);
        var forbidden = new RadioButtonGroup<Boolean>(getTranslation("words.kind"));
        forbidden.setItems(false, true);
        forbidden.setItemLabelGenerator(each -> getTranslation(kind(each) + ".what"));
        forbidden.setValue(false);
        new Ask(getTranslation("words.add"), getTranslation("words.add.what"))
                .with(lines, forbidden)
                .answer(getTranslation("words.keep"), () -> {
                    keeping.add(lines.getValue(), Boolean.TRUE.equals(forbidden.getValue()));
                    read();
                });
    }

    private void remove(String word) {
        new Ask(getTranslation("words.remove"), getTranslation("words.remove.what", word))
                .answer(getTranslation("words.remove"), () -> {
                    keeping.remove(word);
                    read();
                });
    }
}
