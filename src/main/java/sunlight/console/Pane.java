package sunlight.console;

import com.vaadin.flow.component.html.Div;
import java.util.function.BiConsumer;

/**
 * Shows markup and tells which of its buttons was pressed: {@code <button data-do="open" data-key="...">}. The caller
 * treats both as what a stranger typed.
 */
public class Pane extends Div {

    private static final long serialVersionUID = 1L;
    private static final String BUTTON = "event.target.closest('button[data-do]')";

    public Pane(String className) {
        addClassName(className);
    }

    public void show(Markup markup) {
        getElement().setProperty("innerHTML", markup.html());
    }

    public void onPress(BiConsumer<String, String> then) {
        getElement()
                .addEventListener(
                        "click",
                        click -> then.accept(
                                click.getEventData().getString(BUTTON + ".dataset.do"),
                                click.getEventData().getString(BUTTON + ".dataset.key")))
                .setFilter("!!" + BUTTON)
                .addEventData(BUTTON + ".dataset.do")
                .addEventData(BUTTON + ".dataset.key");
    }

    /** A button for a pane. */
    public static Markup button(String deed, Object key, String label, boolean primary) {
        return Markup.of(
                "<button type=\"button\" class=\"act{}\" data-do=\"{}\" data-key=\"{}\">{}</button>",
                primary ? " primary" : "",
                deed,
                key,
                label);
    }
}
