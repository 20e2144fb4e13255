package sunlight.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.util.UUID;
import sunlight.console.Ask;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.publication.EditionLine;
import sunlight.publication.Logbook;
import sunlight.publication.Publishing;
import sunlight.tenancy.Time;

/** The editions of what is public: an older one that tells too much can be withdrawn alone. */
class EditionsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final String ROW = """
            <li class="row"><div class="row-head"><strong>{}</strong><time>{}</time></div>
            <div class="row-body"><h3>{}</h3>{}</div><div class="row-acts">{}</div></li>""";

    private static final String FORGET = "FORGET";

    private final transient Publishing publishing;
    private final transient Logbook logbook;
    private final transient Runnable then;
    private final UUID id;
    private final Pane list = new Pane("disclosure-list");

    EditionsDialog(Publishing publishing, Logbook logbook, UUID id, Runnable then) {
        this.publishing = publishing;
        this.logbook = logbook;
        this.id = id;
        this.then = then;
        setHeaderTitle(getTranslation("editions.title"));
        setWidth("min(42rem, 100%)");
        list.onPress(this::press);
        add(new Paragraph(getTranslation("editions.what")), list);
        getFooter().add(new Button(getTranslation("console.close"), press -> close()));
        refresh();
    }

    private void refresh() {
        list.show(Markup.of(
                "<ul class=\"rows\">{}</ul>",
                Markup.all(publishing.editions(id).stream().map(this::row).toList())));
    }

    private Markup row(EditionLine line) {
        var reason = line.reason();
        var withdrawnAt = line.withdrawnAt();
        var gone = withdrawnAt == null
                ? Markup.NONE
                : Markup.of(
                        "<p class=\"reason\">{}</p>",
                        getTranslation("editions.gone", Time.minute(withdrawnAt), reason == null ? "" : reason));
        return Markup.of(
                ROW,
                getTranslation("editions.number", line.number()),
                Time.minute(line.publishedAt()),
                line.title(),
                gone,
                act(line));
    }

    private Markup act(EditionLine line) {
        if (line.withdrawnAt() != null) {
            return Pane.button(FORGET, line.number(), getTranslation("list.forget"), false);
        }
        return line.alone()
                ? Pane.button("WITHDRAW", line.number(), getTranslation("editions.withdraw"), false)
                : Markup.NONE;
    }

    private void press(String deed, String key) {
        var number = Integer.parseInt(key);
        if (deed.equals(FORGET)) {
            new Ask(getTranslation("list.forget"), getTranslation("editions.forget.what", number))
                    .answer(getTranslation("list.forget"), () -> logbook.forgetEdition(id, number));
        } else {
            withdraw(number);
        }
    }

    private void withdraw(int number) {
        new Ask(getTranslation("editions.withdraw"), getTranslation("editions.withdraw.what", number))
                .reason(getTranslation("steps.reason.WITHDRAW"), getTranslation("editions.withdraw"), reason -> {
                    publishing.withdrawEdition(id, number, reason);
                    Notification.show(getTranslation("steps.done.WITHDRAW"), 4_000, Notification.Position.BOTTOM_START);
                    refresh();
                    then.run();
                });
    }
}
