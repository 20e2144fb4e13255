package sunlight.compliance.ui;

import static sunlight.console.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import sunlight.catalogue.CatalogueItem;
import sunlight.compliance.CellReason;
import sunlight.compliance.PastReason;
import sunlight.compliance.Reading;
import sunlight.compliance.Waiver;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Say;
import sunlight.console.Window;
import sunlight.language.Message;
import sunlight.publication.posting.PostingLine;

/**
 * A cell explains itself: why, since when, until when, on what ground, where the public can see it, and which exemptions
 * were ever granted.
 */
class CellDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final String LINK = "<p><a href=\"{}\" target=\"_blank\" rel=\"noopener\">{}</a></p>";

    private final transient MatrixLine line;
    private final transient CatalogueItem item;
    private final transient CellReason reason;

    CellDialog(MatrixLine line, CatalogueItem item, CellReason reason) {
        this.line = line;
        this.item = item;
        this.reason = reason;
        addClassName("cell-dialog");
        setHeaderTitle(line.name());
        setWidth("min(34rem, 100%)");
        var close = new Button(getTranslation("console.close"), press -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }

    /** Offers what somebody may do who exempts; with each the dialog makes place for the next one. */
    CellDialog exempting(Runnable grant, Consumer<UUID> revoke, LocalDate today) {
        var body = new Pane("cell");
        body.show(Markup.of("{}{}", explained(), exemptions(Optional.of(today))));
        body.onPress((deed, id) -> {
            close();
            revoke.accept(UUID.fromString(id));
        });
        add(body);
        getFooter().addComponentAsFirst(new Button(getTranslation("exemption.grant"), press -> {
            close();
            grant.run();
        }));
        return this;
    }

    CellDialog readOnly() {
        var body = new Pane("cell");
        body.show(Markup.of("{}{}", explained(), exemptions(Optional.empty())));
        add(body);
        return this;
    }

    /** Tells what the other reading says as well. */
    CellDialog comparing(PastReason past, Reading shown) {
        var other = shown == Reading.THEN ? Reading.NOW : Reading.THEN;
        var said = past.by(other)
                .map(reading ->
                        Markup.of("<p>{}</p><dl>{}</dl>", StatusBadge.of(reading.status()), Markup.all(facts(reading))))
                .orElseGet(() -> Markup.of("<p>{}</p>", say("matrix.moved.noRecord")));
        var body = new Pane("cell");
        body.show(Markup.of(
                "<p class=\"reading\">{}</p>{}<h4>{}</h4><div class=\"other\">{}</div>{}",
                say(Message.of("matrix.moved.shown", shown)),
                explained(),
                say(Message.of("matrix.moved.other", other)),
                said,
                exemptions(Optional.empty())));
        add(body);
        return this;
    }

    /** Offers what other features do about a cell like this one. */
    CellDialog offering(Iterable<CellDeed> deeds) {
        deeds.forEach(deed -> {
            if (deed.fits(reason.status())) {
                getFooter().addComponentAsFirst(new Button(getTranslation(deed.key()), press -> {
                    close();
                    deed.start(line.slug(), item.code());
                }));
            }
        });
        return this;
    }

    private Markup explained() {
        var facts = facts(reason);
        facts.add(grounds(reason.ground()));
        var page = reason.publicAddress()
                .map(address -> Markup.of(LINK, address, say("matrix.cell.page")))
                .orElse(Markup.NONE);
        return Markup.of(
                "<h3><span class=\"code\">{}</span> {}</h3><p>{}</p><dl>{}</dl>{}{}{}",
                item.code(),
                item.title().in(Window.language()),
                line.judged() ? StatusBadge.of(reason.status()) : StatusBadge.unjudged(),
                Markup.all(facts),
                postings(reason.postings()),
                page,
                Markup.of(LINK, "/" + line.slug(), say("matrix.cell.home")));
    }

    private static List<Markup> facts(CellReason reason) {
        var facts = new ArrayList<Markup>();
        facts.add(fact("why", say(reason.reason())));
        Optional.ofNullable(reason.from()).ifPresent(day -> facts.add(fact("since", day.toString())));
        Optional.ofNullable(reason.dueOn()).ifPresent(day -> facts.add(fact("due", day.toString())));
        return facts;
    }

    /** Where what is owed to parents or staff hung: there is no public text to look at. */
    static Markup postings(List<PostingLine> postings) {
        if (postings.isEmpty()) {
            return Markup.NONE;
        }
        var lines = postings.stream()
                .map(each -> Markup.of(
                        "<li>{}</li>",
                        say(Message.of(
                                "matrix.cell.posting",
                                each.place(),
                                each.from(),
                                each.until(),
                                each.state(),
                                each.edition()))))
                .toList();
        return Markup.of("<h4>{}</h4><ul class=\"history\">{}</ul>", say("matrix.cell.postings"), Markup.all(lines));
    }

    /** The history; only an own bureau's exemption that still runs can be taken back. */
    private Markup exemptions(Optional<LocalDate> mayRevokeOn) {
        if (reason.exemptions().isEmpty()) {
            return Markup.NONE;
        }
        var own = Window.requireTenant().id();
        var entries = reason.exemptions().stream()
                .map(each -> Markup.of(
                        "<li>{}{}</li>",
                        WaiverWords.history(each),
                        mayRevokeOn
                                .filter(today -> each.by().equals(own) && each.runsOn(today))
                                .map(today -> revoking(each))
                                .orElse(Markup.NONE)))
                .toList();
        return Markup.of(
                "<h4>{}</h4><ul class=\"history\">{}</ul>", say("matrix.cell.exemptions"), Markup.all(entries));
    }

    private static Markup revoking(Waiver exemption) {
        return Pane.button("REVOKE", exemption.id(), say("exemption.revoke"), false);
    }

    private static Markup fact(String name, String value) {
        return Markup.of("<dt>{}</dt><dd>{}</dd>", say("matrix.cell." + name), value);
    }

    private static Markup grounds(List<Message> grounds) {
        var joined = grounds.stream()
                .map(Say::say)
                .reduce((one, next) -> one + say("list.join") + next)
                .orElseGet(() -> say("matrix.cell.ground.none"));
        return fact("ground", joined);
    }
}
