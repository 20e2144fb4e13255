package sunlight.publication.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.UUID;
import sunlight.console.Ask;
import sunlight.console.FileUpload;
import sunlight.console.Focus;
import sunlight.console.RichTextField;
import sunlight.console.Window;
import sunlight.publication.Draft;

/** The text itself, with its pictures. Its field keeps a copy in the browser until the text is saved. */
class BodyField extends Section {

    private static final long serialVersionUID = 1L;

    private final RichTextField text = new RichTextField();
    private final Paragraph wrong = new Paragraph();

    BodyField(DraftFiles files, UUID disclosure, Runnable changed) {
        addClassName("card");
        text.setLabel(getTranslation("editor.body"));
        text.addValueChangeListener(html -> {
            say("");
            changed.run();
        });
        text.addPickPictureListener(() -> pick(files, disclosure));
        wrong.addClassName("wrong");
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        add(new H2(getTranslation("editor.body")), wrong, text);
    }

    private void pick(DraftFiles files, UUID disclosure) {
        var ask = new Ask(getTranslation("editor.picture"), getTranslation("editor.picture.what"));
        var upload = new FileUpload(getTranslation("editor.picture.choose"), DraftFiles.PICTURES, 30, (name, file) -> {
            var picture = files.addPicture(disclosure, name, file);
            text.insertPicture("files/" + picture, "");
        });
        upload.whenTaken(ask::close);
        ask.with(upload);
        ask.open();
        upload.takeFrom(text);
    }

    String value() {
        return text.getValue();
    }

    void show(Draft draft) {
        text.setFilesBase("/console/files/" + Window.requireTenant().slug() + "/");
        text.setDraftKey(Window.requireActor().subject() + "." + draft.id());
        show(draft.content().body());
    }

    void show(String body) {
        text.setValue(body);
        say("");
    }

    /** Draws words that want a look. */
    void mark(List<String> words) {
        text.setMarks(words);
    }

    void acknowledge() {
        text.acknowledge();
    }

    void setReadOnly(boolean readOnly) {
        text.setReadOnly(readOnly);
    }

    /** @return what leads to the text */
    Runnable say(String what) {
        wrong.setText(what);
        wrong.setVisible(!what.isEmpty());
        setClassName("refused", !what.isEmpty());
        return () -> {
            text.focus();
            Focus.show(wrong);
        };
    }
}
