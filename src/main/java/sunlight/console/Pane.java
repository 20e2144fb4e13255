package sunlight.console;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiConsumer;

/**
 * Shows markup and tells which of its buttons was pressed: {@code <button data-do="open" data-key="...">}. The caller
 * treats both as what a stranger typed.
 */
public class Pane extends Div {

    private static final long serialVersionUID = 1L;
    /** Which button has the focus. A link leads away, and what comes then has a heading. */
    private static final String WATCH = """
            this.addEventListener('focusin', event => {
              const spot = event.target.closest('button[data-do]');
              this.spot = spot && {deed: spot.dataset.do, key: spot.dataset.key,
                at: [...this.querySelectorAll('button[data-do]')].indexOf(spot)};
            });""";

    /** The same button again, or the one that stands in its place; after a dialog, once that has gone. */
    private static final String GO_ON = """
            const seek = left => {
              const at = document.activeElement;
              const lost = !at || at === document.body;
              const asked = document.querySelector('vaadin-dialog-overlay');
              if (asked && left > 0) {
                setTimeout(() => seek(left - 1), 100);
              } else if (lost && !asked && this.spot) {
                const all = [...this.querySelectorAll('button[data-do]')];
                const same = all.find(one => one.dataset.do === this.spot.deed && one.dataset.key === this.spot.key);
                const next = same ?? all[Math.min(this.spot.at, all.length - 1)] ?? this;
                next === this && this.setAttribute('tabindex', '-1');
                next.focus({preventScroll: true});
              }
            };
            this.spot && seek(30);""";

    private static final String BUTTON = "event.target.closest('button[data-do]')";

    public Pane(String className) {
        addClassName(className);
    }

    public void show(Markup markup) {
        getElement().setProperty("innerHTML", Shared.text(markup.html()));
        if (isAttached()) {
            getElement().executeJs(GO_ON);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs(WATCH);
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

    /** A button of which there is one in every row: who does not see the row is told what it is about. */
    public static Markup button(String deed, Object key, String label, String named) {
        return Markup.of(
                "<button type=\"button\" class=\"act\" data-do=\"{}\" data-key=\"{}\" aria-label=\"{}\">{}</button>",
                deed,
                key,
                named,
                label);
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
