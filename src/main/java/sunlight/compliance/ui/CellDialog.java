package sunlight.compliance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sunlight.catalogue.CatalogueItem;
import sunlight.compliance.CellReason;
import sunlight.console.Markup;
import sunlight.console.Window;
import sunlight.language.Message;
import sunlight.language.Messages;

/** A cell explains itself: why, since when, until when, on what ground, and where the public can see it. */
class CellDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final String LINK =
            "<p><a href=\"{}\" target=\"_blank\" rel=\"noopener\">{}</a></p>";

    CellDialog(MatrixLine line, CatalogueItem item, CellReason reason) {
        addClassName("cell-dialog");
        setHeaderTitle(line.name());
        setWidth("min(34rem, 100%)");
        var body = new Div();
        body.addClassName("cell");
        body.getElement().setProperty("innerHTML", body(line, item, reason).html());
        add(body);
        var close = new Button(getTranslation("console.close"), press -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }

    private static Markup body(MatrixLine line, CatalogueItem item, CellReason reason) {
        var facts = new ArrayList<Markup>();
        facts.add(fact("why", say(reason.reason())));
        Optional.ofNullable(reason.from()).ifPresent(day -> facts.add(fact("since", day.toString())));
        Optional.ofNullable(reason.dueOn()).ifPresent(day -> facts.add(fact("due", day.toString())));
        facts.add(grounds(reason.ground()));
        var page = reason.publicAddress()
                .map(address -> Markup.of(LINK, address, say("matrix.cell.page")))
                .orElse(Markup.NONE);
        return Markup.of(
                "<h3><span class=\"code\">{}</span> {}</h3><p>{}</p><dl>{}</dl>{}{}",
                item.code(),
                item.title().in(Window.language()),
                StatusBadge.of(reason.status()),
                Markup.all(facts),
                page,
                Markup.of(LINK, "/" + line.slug(), say("matrix.cell.home")));
    }

    private static Markup fact(String name, String value) {
        return Markup.of("<dt>{}</dt><dd>{}</dd>", say("matrix.cell." + name), value);
    }

    private static Markup grounds(List<Message> grounds) {
        var joined = grounds.stream()
                .map(CellDialog::say)
                .reduce((one, next) -> one + say("list.join") + next)
                .orElseGet(() -> say("matrix.cell.ground.none"));
        return fact("ground", joined);
    }

    private static String say(String key) {
        return say(Message.of(key));
    }

    private static String say(Message message) {
        return Messages.say(Window.language(), message);
    }
}
