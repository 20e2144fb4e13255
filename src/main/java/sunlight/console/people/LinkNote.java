package sunlight.console.people;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import sunlight.identity.LoginLink;
import sunlight.tenancy.Time;

/** A one-time link for a colleague, to be copied into a message. It is shown this once and kept nowhere. */
class LinkNote extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final String COPY = """
            const field = $0;
            if (navigator.clipboard) navigator.clipboard.writeText(field.value);
            else { field.inputElement.select(); document.execCommand('copy'); }""";

    private LinkNote(LoginLink link, String address) {
        setHeaderTitle(getTranslation("people.link.title"));
        setWidth("min(36rem, 100%)");
        setCloseOnOutsideClick(false);
        var field = new TextField(getTranslation("people.link.of", link.displayName()));
        field.setValue(address);
        field.setReadOnly(true);
        field.setWidthFull();
        var until = Time.minute(link.expiresAt());
        add(
                new Paragraph(getTranslation("people.link.what", link.userName(), until)),
                field,
                new Paragraph(getTranslation("people.link.care")));
        var copy = new Button(getTranslation("people.link.copy"), press -> {
            getElement().executeJs(COPY, field.getElement());
            Notification.show(getTranslation("people.link.copied"), 3_000, Notification.Position.BOTTOM_START);
        });
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("console.close"), press -> close()), copy);
    }

    /** The address is asked of the browser: only there is it known as people type it. */
    static void show(LoginLink link) {
        UI.getCurrent()
                .getPage()
                .fetchCurrentURL(
                        url -> new LinkNote(link, url.getProtocol() + "://" + url.getAuthority() + link.path()).open());
    }
}
