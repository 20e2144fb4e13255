package sunlight.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;

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

    /**
     * A browser takes what lies behind a bar for seen, and what scrolls within itself, as a text area does, keeps the margins of
     * the style sheet for itself. Who points at something has seen it, and must not have it drawn away.
     */
    private static final String KEEP_CLEAR = """
            const bar = this, end = new AbortController(), {signal} = end;
            // How high it is depends on the width of the window; the style sheet scrolls clear of it.
            const height = () => document.documentElement.style.setProperty('--foot', bar.offsetHeight + 'px');
            new ResizeObserver(height).observe(bar);
            const scroller = () => {
              let at = bar;
              while (at && !(getComputedStyle(at).overflowY === 'auto' && at.scrollHeight > at.clientHeight)) {
                at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host;
              }
              return at ?? document.scrollingElement;
            };
            let byKey = false;
            addEventListener('keydown', () => byKey = true, {capture: true, signal});
            addEventListener('pointerdown', () => byKey = false, {capture: true, signal});
            const clear = part => {
              const at = part.getBoundingClientRect();
              const hidden = Math.min(at.bottom + 16 - bar.getBoundingClientRect().top, at.top - 80);
              if (hidden > 0 && !bar.contains(part)) scroller().scrollBy(0, hidden);
            };
            addEventListener('focusin', event => {
              if (!bar.isConnected) return end.abort();
              // The browser itself scrolls when all have heard of it.
              const part = event.composedPath()[0];
              if (byKey) setTimeout(() => clear(part));
            }, {signal});""";

    /**
     * A browser shows no more of what it gives the focus to than the part that is typed in; what is said below that grows into
     * its place, and what arrives above it pushes it away. So it is shown until somebody goes on, or all has arrived long ago. The
     * focus is given in a task of its own.
     */
    private static final String SHOW = """
            const part = this, goingOn = new AbortController(), {signal} = goingOn;
            const shown = new ResizeObserver(() => part.scrollIntoView({block: 'nearest'}));
            signal.addEventListener('abort', () => shown.disconnect());
            ['keydown', 'pointerdown', 'wheel', 'touchstart'].forEach(
              deed => addEventListener(deed, () => goingOn.abort(), {capture: true, passive: true, signal}));
            setTimeout(() => goingOn.abort(), 5000);
            setTimeout(() => {
              for (let at = part; at && !signal.aborted; at = at.parentElement) shown.observe(at);
            });""";

    private Focus() {}

    /** Goes on at a heading, or whatever says best where one is now. */
    public static void goOnAt(Component place) {
        place.getElement().executeJs(GO_ON);
    }

    /** Goes to a field that is refused, and shows it with its label and with all that is said below it. */
    public static void refuse(Component field) {
        if (field instanceof Focusable<?> gone) {
            gone.focus();
        }
        show(field);
    }

    /** Shows all of it between the bars at the head and the foot of the window, after whatever is given the focus now. */
    public static void show(Component part) {
        part.getElement().executeJs(SHOW);
    }

    /** What is gone to by the keyboard never stands behind a bar at the foot of the window. */
    public static void keepClearOf(Component bar) {
        bar.getElement().executeJs(KEEP_CLEAR);
    }
}
