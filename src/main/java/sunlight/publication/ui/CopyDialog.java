package sunlight.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import sunlight.publication.WechatCopy;

/** Shows a copy and puts it on the clipboard with one press, as text with its looks or as plain text. */
final class CopyDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /**
     * The browser copies in the very press: by the time an answer of the server came, it would no longer allow it. The
     * texts are read from the page, so that nothing is built from them here.
     */
    private static final String COPY = """
            this.addEventListener('click', () => {
              const put = event => {
                if ($0) { event.clipboardData.setData('text/html', $1.innerHTML); }
                event.clipboardData.setData('text/plain', $2.textContent);
                event.preventDefault();
                event.stopImmediatePropagation();
              };
              window.getSelection().selectAllChildren($1);
              document.addEventListener('copy', put, true);
              const done = document.execCommand('copy');
              document.removeEventListener('copy', put, true);
              window.getSelection().removeAllRanges();
              $3.textContent = done ? $4 : $5;
              this.focus();
            });
            """;

    CopyDialog(WechatCopy copy) {
        setHeaderTitle(getTranslation("copy.title"));
        setWidth("min(48rem, 100%)");
        addClassName("copy");
        var looks = new Div();
        looks.addClassName("copy-looks");
        looks.getElement().setProperty("innerHTML", copy.html());
        var plain = new Div(copy.plain());
        plain.getElement().setAttribute("hidden", true);
        var said = new Span();
        said.getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation("copy.what")), looks, plain);
        getFooter()
                .add(
                        said,
                        new Button(getTranslation("copy.close"), press -> close()),
                        copier("copy.plain", false, looks, plain, said),
                        copier("copy.looks", true, looks, plain, said));
    }

    private Button copier(String key, boolean withLooks, Div looks, Div plain, Span said) {
        var button = new Button(getTranslation(key));
        if (withLooks) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            button.setAutofocus(true);
        }
        button.addAttachListener(attached -> button.getElement()
                .executeJs(
                        COPY,
                        withLooks,
                        looks.getElement(),
                        plain.getElement(),
                        said.getElement(),
                        getTranslation("copy.done"),
                        getTranslation("copy.failed")));
        return button;
    }
}
