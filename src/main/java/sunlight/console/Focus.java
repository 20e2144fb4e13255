package sunlight.console;

import com.vaadin.flow.component.Component;

/** Where the keyboard goes on when what it stood on has gone: else the next Tab would begin at the top of the page. */
public final class Focus {

    /** A dialog gives the focus back first; whoever has moved on meanwhile is left alone. */
    private static final String GO_ON = """
            const seek = left => {
              const at = document.activeElement;
              const asked = document.querySelector('vaadin-dialog-overlay');
              if (asked && left > 0) {
                setTimeout(() => seek(left - 1), 100);
              } else if (!asked && (!at || at === document.body)) {
                this.setAttribute('tabindex', '-1');
                this.focus({preventScroll: true});
              }
            };
            seek(30);""";

    private Focus() {}

    /** Goes on at a heading, or whatever says best where one is now. */
    public static void goOnAt(Component place) {
        place.getElement().executeJs(GO_ON);
    }
}
