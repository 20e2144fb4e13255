package sunlight.publication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.RequiredElement;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.publication.writing.Difference;
import sunlight.publication.writing.Difference.Line;
import sunlight.publication.writing.Difference.Part;
import sunlight.publication.writing.Joining.Keep;

/** One place in which two texts differ, both beside each other, and which of them is to stay. */
class ConflictPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Difference difference;
    private final RadioButtonGroup<Keep> keep = new RadioButtonGroup<>();

    /** @param number which place of the body it is, from 1; 0 for another part or the whole body */
    ConflictPart(Difference difference, List<RequiredElement> elements, int number) {
        this.difference = difference;
        addClassName("conflict-part");
        var label = number == 0 ? label(elements) : getTranslation("conflict.place", number);
        var both = new Pane("scrolls");
        both.show(table(label));
        keep.setAriaLabel(getTranslation("conflict.choose", label));
        keep.setItems(number == 0 ? List.of(Keep.THEIRS, Keep.MINE) : List.of(Keep.values()));
        keep.setItemLabelGenerator(each -> getTranslation("conflict.keep." + each.name()));
        keep.setValue(Keep.THEIRS);
        keep.setVisible(false);
        add(new H3(label), both, keep);
    }

    /** Lets the person choose. */
    ConflictPart asking(Runnable chosen) {
        keep.setVisible(true);
        keep.addValueChangeListener(change -> chosen.run());
        return this;
    }

    Keep kept() {
        return keep.getValue();
    }

    private Markup table(String label) {
        return Markup.of(
                "<table class=\"both\"><caption>{}</caption><thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr>"
                        + "</thead><tbody>{}</tbody></table>",
                label,
                getTranslation("conflict.stored"),
                getTranslation("conflict.own"),
                Markup.all(difference.lines().stream().map(this::row).toList()));
    }

    private Markup row(Line line) {
        return Markup.of(
                "<tr class=\"{}\"><td>{}</td><td>{}</td></tr>",
                line.same() ? "same" : "differs",
                cell(line.theirs()),
                cell(line.mine()));
    }

    private String cell(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "—";
        }
        return difference.part() == Part.ATTRIBUTE ? getTranslation("Attribute." + text) : text;
    }

    private String label(List<RequiredElement> elements) {
        return switch (difference.part()) {
            case TITLE -> getTranslation("editor.title");
            case FORMED_ON -> getTranslation("editor.formedOn");
            case DOCUMENT_NUMBER -> getTranslation("editor.documentNumber");
            case ATTRIBUTE -> getTranslation("editor.attribute");
            case BODY -> getTranslation("editor.body");
            case ELEMENT ->
                elements.stream()
                        .filter(element -> element.key().equals(difference.key()))
                        .findFirst()
                        .map(element -> element.label().in(Window.language()))
                        .orElse(difference.key());
        };
    }
}
