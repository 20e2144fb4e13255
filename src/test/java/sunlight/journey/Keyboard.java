package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.function.Predicate;

/** Walks a page by the keyboard alone and looks at each stop whether it can be seen where one is. */
final class Keyboard {

    private static final int FAR = 160;

    /** What has the focus, as it is called, once the page has come to rest; and after a bar, what is wrong with the way it shows. */
    private static final String STOP = """
            async () => {
              await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              if (!at || at === document.body) return '(nothing)';
              const said = at.getAttribute('aria-label') || at.labels?.[0]?.textContent
                || document.getElementById(at.getAttribute('aria-labelledby'))?.textContent || at.textContent || at.id;
              const seen = part => {
                const style = part && getComputedStyle(part);
                return style && (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                  || style.boxShadow !== 'none');
              };
              const shows = seen(at) || seen(at.closest('.se-frame')) || at.closest('[focus-ring]');
              const box = at.getBoundingClientRect();
              const inside = box.bottom > 0 && box.top < innerHeight && box.width > 0;
              return said.trim() + (shows ? '' : '|no sign of the focus') + (inside ? '' : '|out of sight');
            }""";

    /** Whether something stands before the middle of what has the focus. */
    private static final String IS_COVERED = """
            () => {
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              const box = at.getBoundingClientRect();
              let host = at;
              while (host.getRootNode() instanceof ShadowRoot) host = host.getRootNode().host;
              const top = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
              return !!top && !host.contains(top) && !top.contains(host);
            }""";

    private final Page page;

    Keyboard(Visitor visitor) {
        page = visitor.page();
    }

    /** What has the focus. */
    String at() {
        return ((String) page.evaluate(STOP)).split("\\|")[0];
    }

    /** Goes on by Tab until the focus is on what is called like this; it must be seen at every stop. */
    Keyboard to(String name) {
        return to(name::equals, name, "Tab");
    }

    /** The same, of the first whose name begins like this. */
    Keyboard toFirst(String beginning) {
        return to(name -> name.startsWith(beginning), beginning, "Tab");
    }

    Keyboard backTo(String name) {
        return to(name::equals, name, "Shift+Tab");
    }

    private Keyboard to(Predicate<String> there, String name, String key) {
        var way = new ArrayList<String>();
        while (way.size() < FAR) {
            page.keyboard().press(key);
            var stop = (String) page.evaluate(STOP);
            assertThat(stop).as("after %s", way).doesNotContain("|");
            if (there.test(stop)) {
                return this;
            }
            way.add(stop);
        }
        throw new AssertionError("no way to " + name + ": " + way);
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().insertText(text);
        return this;
    }

    /** Nothing stands before what has the focus. */
    Keyboard seen() {
        assertThat((Boolean) page.evaluate(IS_COVERED)).as("covered: %s", at()).isFalse();
        return this;
    }

    /** Waits until the focus is there without anybody going there. */
    void isBroughtTo(String name) {
        page.waitForCondition(() -> at().equals(name));
    }

    /** The same, where its name begins like this. */
    void isBroughtToFirst(String beginning) {
        page.waitForCondition(() -> at().startsWith(beginning));
    }
}
