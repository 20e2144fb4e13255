package sunlight.console;

import com.vaadin.flow.component.Component;

/**
 * What stood in the fields of a window when its session ended. The browser keeps it for as long as the tab is open, and shows it to
 * the same person after the next login, to be copied to where it belongs. Drafts have a copy of their own, which goes back by itself.
 */
final class UnsentWords {

    /** Only when the session is gone: else who has sent something would be offered it again. */
    private static final String WATCH = """
            const [who, title, what, copy, away] = [$0, $1, $2, $3, $4];
            if (window.sunlightUnsent) return;
            window.sunlightUnsent = true;
            const store = 'sunlight.unsent', typed = new Set();
            addEventListener('input', event => {
              const field = event.composedPath().find(part => part.localName === 'vaadin-text-area');
              if (field && !field.closest('[data-keep]')) typed.add(field);
            }, true);
            addEventListener('pagehide', () => {
              const words = [...typed].filter(field => field.isConnected && field.value.trim())
                .map(field => ({label: field.label || '', text: field.value}));
              if (words.length && document.querySelector('.v-system-error'))
                sessionStorage.setItem(store, JSON.stringify({who, words}));
            });
            const kept = JSON.parse(sessionStorage.getItem(store) || 'null');
            if (!kept) return;
            const gone = () => sessionStorage.removeItem(store);
            if (kept.who !== who) return gone();
            const make = (name, text) => Object.assign(document.createElement(name), {textContent: text});
            const shown = make('section', '');
            shown.className = 'unsent';
            shown.setAttribute('aria-label', title);
            shown.append(make('h2', title), make('p', what));
            kept.words.forEach(({label, text}) => {
              const line = make('label', label), field = make('textarea', text), button = make('button', copy);
              field.readOnly = true;
              line.append(field);
              button.onclick = () => { field.select(); document.execCommand('copy'); };
              shown.append(line, button);
            });
            const end = make('button', away);
            end.className = 'away';
            end.onclick = () => { gone(); shown.remove(); };
            shown.append(end);
            document.body.append(shown);
            """;

    private UnsentWords() {}

    /** Watches the window of this part from now on. */
    static void watch(Component part) {
        part.getElement()
                .executeJs(
                        WATCH,
                        Window.requireActor().subject(),
                        part.getTranslation("console.unsent"),
                        part.getTranslation("console.unsent.what"),
                        part.getTranslation("console.unsent.copy"),
                        part.getTranslation("console.unsent.away"));
    }
}
