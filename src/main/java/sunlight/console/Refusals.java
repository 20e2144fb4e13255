package sunlight.console;

import static sunlight.console.Say.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/**
 * Which files of those that were chosen together were not taken, and why: it stands below the upload until the next are
 * chosen or somebody closes it. Files come in beside the window's other questions and in no order, so it is the browser,
 * which sees them being chosen, that begins the list anew.
 */
final class Refusals extends Div {

    private static final long serialVersionUID = 1L;

    private static final String WATCH = """
            const box = this, upload = box.parentElement;
            if (box.tell) return;
            const empty = () => box.replaceChildren();
            const begin = () => { box.isTold = false; empty(); };
            upload.shadowRoot.addEventListener('change', begin, true);
            upload.addEventListener('drop', begin, true);
            upload.addEventListener('file-reject', () => box.isTold = true);
            const made = (name, words) => Object.assign(document.createElement(name), {textContent: words});
            const head = made('p', $0), list = made('ul', ''), away = made('button', $1);
            away.type = 'button';
            away.className = 'act';
            away.onclick = () => { empty(); upload.querySelector('[slot=add-button]').focus(); };
            box.tell = words => {
              box.isTold = true;
              if (!box.firstChild) { list.replaceChildren(); box.append(head, list, away); }
              list.append(made('li', words));
              // Who has gone on elsewhere meanwhile stays there.
              const at = document.activeElement;
              if (!at || at === document.body || upload.contains(at)) box.scrollIntoView({block: 'nearest'});
            };""";

    Refusals() {
        addClassName("refusals");
        getElement().setAttribute("role", "alert");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs(WATCH, say("upload.refusals"), say("upload.refusals.close"));
    }

    /** Where the window has moved on from the upload, it is said over all. */
    void tell(String name, List<String> words) {
        var lines = words.stream()
                .map(each -> name.isBlank() ? each : say("upload.refused", name, each))
                .toList();
        if (isAttached()) {
            lines.forEach(line -> getElement().executeJs("this.tell($0)", line));
        } else {
            lines.forEach(ConsoleErrors::show);
        }
    }

    /** Does it where nothing of what was chosen last has been refused, by the browser or here. */
    void ifNone(Runnable then) {
        getElement().executeJs("return !this.isTold").then(Boolean.class, none -> {
            if (none) {
                then.run();
            }
        });
    }
}
