package sunlight.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.function.Consumer;

/** A place into which somebody pastes what was copied from a page. It keeps the format and shows the words only. */
class CopiedField extends Div {

    private static final long serialVersionUID = 1L;

    /** More than that is brought as a file. */
    private static final int LONGEST = 3_000_000;

    /** Parsed by a document of its own, which loads no picture and runs no script. */
    private static final String KEEP_FORMAT = """
            this.addEventListener('paste', event => {
              event.preventDefault();
              const html = event.clipboardData.getData('text/html');
              const text = event.clipboardData.getData('text/plain');
              const escaped = document.createElement('div');
              escaped.textContent = text;
              this.copied = html || '<p>' + escaped.innerHTML.replace(/\\r?\\n/g, '</p><p>') + '</p>';
              this.textContent = new DOMParser().parseFromString(this.copied, 'text/html').body.textContent
                .replace(/\\n\\s*\\n+/g, '\\n').trim().slice(0, 4000);
            })""";

    CopiedField(Consumer<String> take) {
        addClassName("copied");
        var label = new Span(getTranslation("saved.copied"));
        label.setId("copied-label");
        var field = new Div();
        field.addClassName("copied-text");
        field.getElement().setAttribute("contenteditable", "true");
        field.getElement().setAttribute("role", "textbox");
        field.getElement().setAttribute("aria-multiline", "true");
        field.getElement().setAttribute("aria-labelledby", "copied-label");
        field.addAttachListener(attached -> field.getElement().executeJs(KEEP_FORMAT));
        var read = new Button(
                getTranslation("saved.copied.read"),
                press -> field.getElement()
                        .executeJs("return (this.copied || this.innerHTML).slice(0, " + (LONGEST + 1) + ")")
                        .then(String.class, html -> give(html, take)));
        add(label, field, read);
    }

    private void give(String html, Consumer<String> take) {
        if (html.isBlank()) {
            Notification.show(getTranslation("saved.copied.nothing"));
        } else if (html.length() > LONGEST) {
            Notification.show(getTranslation("saved.copied.tooLong"));
        } else {
            take.accept(html);
        }
    }
}
