package sunlight.publication.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jakarta.json.JsonString;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import sunlight.language.JsonText;

/**
 * Says whether everything typed is saved. Between typing and saving the text lies in the browser's own store, so that
 * neither a lost connection nor an ended session loses it.
 */
class SaveState extends Div {

    private static final long serialVersionUID = 1L;

    /** What the server has saved may be less than what stands in the form by now: only that much is forgotten. */
    static final String WATCH = """
            const state = this, form = $0, key = $1;
            const link = window.Vaadin && window.Vaadin.connectionState;
            const online = () => !link || link.state === 'connected' || link.state === 'loading';
            const fields = () => [...form.querySelectorAll('[data-keep]')];
            const value = f => f.localName === 'vaadin-checkbox' ? String(f.checked)
              : f.localName === 'vaadin-select' ? f.querySelector('vaadin-select-value-button').textContent.trim()
              : f.value;
            const text = f => value(f) || '';
            // What did not go through is said until somebody writes on, however often the window asks the server for other things.
            const mark = () => { if (!online()) state.dataset.save = 'offline';
              else if (state.dirty && !['failed', 'joined'].includes(state.dataset.save)) state.dataset.save = 'writing'; };
            const kept = localStorage.getItem(key);
            let offered = !!kept;
            const keep = () => {
              if (offered || !state.dirty) return;
              const typed = Object.fromEntries(fields().map(f => [f.dataset.keep, text(f)]));
              try { localStorage.setItem(key, JSON.stringify(typed)); } catch (full) { /* the server still saves */ }
            };
            const texts = () => fields().map(text).join('\\n');
            state.failed = () => { state.dataset.save = 'failed'; state.stuck = texts(); };
            const typed = () => { state.dirty = true;
              if (texts() !== state.stuck) state.dataset.save = '';
              mark(); keep(); };
            state.saved = values => {
              // Fields just made are still empty here; if nobody typed there is nothing to compare.
              state.dirty = state.dirty
                && fields().some(f => f.dataset.keep in values && text(f) !== values[f.dataset.keep]);
              if (state.dirty) { mark(); keep(); return; }
              state.dataset.save = 'saved';
              if (!offered) localStorage.removeItem(key);
            };
            state.answered = () => { offered = false; localStorage.removeItem(key); keep(); };
            form.addEventListener('input', typed);
            form.addEventListener('change', typed);
            if (link) link.addStateChangeListener(mark);
            if (kept) state.$server.found(kept);
            """;

    private final Span words = new Span();
    private transient Consumer<Map<String, String>> found = kept -> {};

    SaveState() {
        addClassName("save-state");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("data-writing", getTranslation("editor.saving"));
        getElement().setAttribute("data-offline", getTranslation("editor.unsaved"));
        add(words);
    }

    /** Watches a form from now on; what an earlier window could not save is handed to {@code offer}. */
    void watch(Component form, String key, Consumer<Map<String, String>> offer) {
        found = offer;
        getElement().executeJs(WATCH, form.getElement(), key);
    }

    /** @param values what was saved, by the key under which the browser keeps it */
    void saved(String at, Map<String, String> values) {
        words.setText(getTranslation("editor.saved", at));
        var saved = elemental.json.Json.createObject();
        values.forEach(saved::put);
        getElement().executeJs("if (this.saved) this.saved($0); else this.dataset.save = 'saved'", saved);
    }

    void failed(String why) {
        words.setText(why);
        getElement().executeJs("if (this.failed) this.failed(); else this.dataset.save = 'failed'");
    }

    /** Somebody else saved first. @param isJoined whether both texts are joined and only to be read */
    void heldUp(boolean isJoined) {
        failed(getTranslation(isJoined ? "editor.joined" : "editor.conflict"));
        if (isJoined) {
            settle("joined");
        }
    }

    /** The offered copy was taken or is not wanted. */
    void answered() {
        getElement().executeJs("this.answered()");
    }

    void readOnly() {
        words.setText(getTranslation("editor.readOnly"));
        settle("saved");
    }

    private void settle(String state) {
        getElement().executeJs("this.dataset.save = $0", state);
    }

    @ClientCallable
    void found(String json) {
        var kept = new LinkedHashMap<String, String>();
        try (var reader = JsonText.reader(json)) {
            reader.readObject().forEach((field, value) -> {
                if (value instanceof JsonString text) {
                    kept.put(field, text.getString());
                }
            });
        }
        found.accept(kept);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        settle("saved");
    }
}
