package sunlight.console;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;

/**
 * Field for a formatted text. What it yields is what a browser sent: it has to pass the sanitiser before anything else
 * happens to it. The browser keeps a copy of what was typed until {@link #acknowledge()}.
 */
@Tag("sunlight-editor")
public class RichTextField extends Component implements HasStyle {

    private static final long serialVersionUID = 1L;

    private static final String VALUE = "value";
    private static final String CHANGED = "value-changed";

    public RichTextField() {
        getElement().addPropertyChangeListener(VALUE, CHANGED, change -> {});
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().setAttribute("lang", Window.language().locale().toLanguageTag());
        attached.getUI().getPage().addJsModule(Bundle.EDITOR.module());
    }

    public String getValue() {
        return getElement().getProperty(VALUE, "");
    }

    public void setValue(String html) {
        getElement().setProperty(VALUE, html);
    }

    /** Tells what was typed, at a pause in typing and when the field is left; not what the program sets. */
    public Registration addValueChangeListener(Consumer<String> listener) {
        return getElement().addPropertyChangeListener(VALUE, CHANGED, change -> {
            if (change.isUserOriginated()) {
                listener.accept(getValue());
            }
        });
    }

    /** Somebody wants a picture: let them choose one, then {@link #insertPicture}. */
    public Registration addPickPictureListener(Runnable listener) {
        return getElement().addEventListener("pick-picture", picked -> listener.run());
    }

    /** Puts a stored picture where the cursor was. Without an alternative text the editor asks for it first. */
    public void insertPicture(String src, String alt) {
        call("this.insertPicture($0, $1)", src, alt);
    }

    /** Nothing that a browser sends changes a read-only field, whatever the page looks like. */
    public void setReadOnly(boolean readOnly) {
        getElement().setProperty("readonly", readOnly);
        getElement().setEnabled(!readOnly);
    }

    public void setLabel(String label) {
        getElement().setProperty("label", label);
    }

    /** Address under which pictures of the text are shown: {@code files/<id>} becomes the base followed by the id. */
    public void setFilesBase(String base) {
        getElement().setProperty("filesBase", base);
    }

    /** Names the browser's copy: one for each person and text, since people share computers. */
    public void setDraftKey(String key) {
        getElement().setProperty("draftKey", key);
    }

    /** Words that want a look are drawn as such wherever they stand in the text; they do not change it. */
    public void setMarks(List<String> words) {
        getElement().setPropertyList("marks", words);
    }

    /** A few words beside the toolbar, such as when the text was stored. */
    public void setSaveState(String text) {
        getElement().setProperty("saveState", text);
    }

    /** The value is stored: the browser may forget its copy, unless more was typed since. */
    public void acknowledge() {
        call("this.saved($0)", getValue());
    }

    public void focus() {
        call("this.focus()");
    }

    private void call(String what, Serializable... values) {
        getElement().executeJs("customElements.whenDefined('sunlight-editor').then(() => " + what + ")", values);
    }
}
