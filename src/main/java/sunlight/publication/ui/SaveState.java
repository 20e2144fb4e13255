package sunlight.publication.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Says whether everything typed is saved. Between typing and saving the text lies in the browser's own store, so that
 * neither a lost connection nor an ended session loses it.
 */
class SaveState extends Div {

    private static final long serialVersionUID = 1L;

    private static final String WATCH = """
            const state = this, form = $0, key = $1;
            const link = window.Vaadin.connectionState;
            const online = () => !link || link.state === 'connected' || link.state === 'loading';
            const text = f => f.value === undefined
                ? (f.querySelector('[contenteditable]') || f).innerHTML : f.value;
            const mark = () => { if (state.dirty || !online()) state.dataset.save = online() ? 'writing' : 'offline'; };
            let pause;
            const keep = () => {
              const fields = {};
              form.querySelectorAll('[data-keep]').forEach(f => { fields[f.dataset.keep] = text(f) || ''; });
              try { localStorage.setItem(key, JSON.stringify(fields)); } catch (full) { /* the server still saves */ }
            };
            const typed = () => { state.dirty = true; mark(); clearTimeout(pause); pause = setTimeout(keep, 300); };
            state.saved = () => { state.dirty = false; clearTimeout(pause); localStorage.removeItem(key); };
            form.addEventListener('input', typed);
            if (link) link.addStateChangeListener(mark);
            const kept = localStorage.getItem(key);
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

    void saved(String at) {
        words.setText(getTranslation("editor.saved", at));
        settle("saved");
        forget();
    }

    void failed(String why) {
        words.setText(why);
        settle("failed");
    }

    void forget() {
        getElement().executeJs("if (this.saved) this.saved()");
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
        try (var reader = Json.createReader(new StringReader(json))) {
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
