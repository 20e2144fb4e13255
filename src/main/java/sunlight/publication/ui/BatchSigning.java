package sunlight.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.console.Ask;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Say;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.problem.Problem;
import sunlight.problem.Problems;
import sunlight.publication.Adopters;
import sunlight.publication.DraftLine;
import sunlight.publication.Signable;
import sunlight.publication.Signing;
import sunlight.publication.review.Secrecy;

/** Signs in two taps what the privacy gate has nothing against, and says of each whether it was signed. */
class BatchSigning extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Signing signing;
    private final transient Adopters adopters;
    private final transient Runnable then;
    private final Paragraph others = new Paragraph();
    private final Button button = new Button("", press -> ask());
    private final Pane result = new Pane("signed");
    private transient List<Signable> waiting = List.of();

    BatchSigning(Signing signing, Adopters adopters, Runnable then) {
        this.signing = signing;
        this.adopters = adopters;
        this.then = then;
        addClassName("batch");
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        others.addClassName("ground");
        result.getElement().setAttribute("role", "status");
        // What was signed stands by itself: below the others it would read as a list of these.
        add(result, button, others);
    }

    void refresh() {
        var may = Window.may(Permission.APPROVE);
        waiting = may ? signing.waiting() : List.of();
        var clean = clean().size();
        button.setVisible(clean > 0);
        button.setText(getTranslation("signing.all", clean));
        others.setVisible(waiting.size() > clean);
        others.setText(getTranslation("signing.others", waiting.size() - clean));
    }

    private List<Signable> clean() {
        return waiting.stream().filter(Signable::isClean).toList();
    }

    private void ask() {
        var lines = clean();
        var choice = new CheckboxGroup<Signable>(getTranslation("signing.choose"));
        choice.setItems(lines);
        choice.setRenderer(new ComponentRenderer<>(BatchSigning::line));
        choice.select(lines);
        choice.addClassName("signing-choice");
        var signer = Window.requireActor().name();
        var secrecy = secrecy(lines);
        var ask = new Ask(getTranslation("signing.title"), getTranslation("signing.what", signer))
                .with(reach(lines, choice))
                .with(choice);
        secrecy.ifPresent(field -> ask.with(
                new Paragraph(getTranslation(
                        "signing.secrecy",
                        lines.stream().filter(Signable::secrecy).count())),
                field));
        ask.answer(getTranslation("signing.yes"), () -> sign(chosen(lines, choice), secrecy));
    }

    /** The title leads to the text, in another window: what was chosen here stays. */
    private static Component line(Signable each) {
        var line = each.line();
        var text = new Anchor(PublicationNavigation.ofDisclosure(line.id()), line.title());
        text.setTarget("_blank");
        text.getElement().setAttribute("rel", "noopener").setAttribute("router-ignore", true);
        return new Span(new Text(line.item() + " "), text);
    }

    private static List<Signable> chosen(List<Signable> lines, CheckboxGroup<Signable> choice) {
        return lines.stream().filter(choice.getValue()::contains).toList();
    }

    private static Optional<SecrecyField> secrecy(List<Signable> lines) {
        return lines.stream().anyMatch(Signable::secrecy) ? Optional.of(new SecrecyField(true)) : Optional.empty();
    }

    /**
     * Beside each line what it changes. Only what has been public before can be referred to; that is told beside each, too,
     * and of all together at the head.
     */
    private Component[] reach(List<Signable> lines, CheckboxGroup<Signable> choice) {
        var before = lines.stream()
                .map(Signable::line)
                .filter(line -> line.editions() > 0)
                .map(DraftLine::id)
                .toList();
        var reach = adopters.of(Window.requireTenant(), before);
        choice.setItemHelperGenerator(each -> beside(each, reach.of(each.line().id())));
        if (reach.all() == 0) {
            return new Component[0];
        }
        var note = new Paragraph(getTranslation("adopters.batch", reach.each().size(), reach.all()));
        note.addClassName("adopters");
        return new Component[] {note};
    }

    private String beside(Signable each, int adopters) {
        var change = each.change();
        return Stream.of(
                        each.hints() == 0 ? "" : getTranslation("signing.hints", each.hints()),
                        each.secrecy() ? getTranslation("signing.secrecy.asked") : "",
                        change == null ? "" : getTranslation("change.public") + " " + ChangeNote.said(change),
                        adopters == 0 ? "" : getTranslation("adopters.beside", adopters))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private void sign(List<Signable> chosen, Optional<SecrecyField> secrecy) {
        var judgement = chosen.stream().anyMatch(Signable::secrecy)
                ? secrecy.map(SecrecyField::judgement).orElse(null)
                : null;
        var lines = new ArrayList<Markup>();
        for (var each : chosen) {
            lines.add(sign(each.line(), judgement));
        }
        result.show(
                lines.isEmpty()
                        ? Markup.NONE
                        : Markup.of(
                                "<h2>{}</h2><ul class=\"outcome\">{}</ul>",
                                getTranslation("signing.result"),
                                Markup.all(lines)));
        then.run();
    }

    /** Each in a transaction of its own: what cannot be signed holds up nothing else. */
    private Markup sign(DraftLine line, @Nullable Secrecy judgement) {
        try {
            signing.sign(line.id(), line.version(), judgement);
            return Markup.of("<li><b>{}</b> {}</li>", getTranslation("signing.done"), line.title());
        } catch (RuntimeException failed) {
            var problem = Problems.in(failed).orElseThrow(() -> failed);
            return Markup.of(
                    "<li class=\"wrong\"><b>{}</b> {}：{}</li>",
                    getTranslation("signing.not"),
                    line.title(),
                    why(problem));
        }
    }

    private static String why(Problem problem) {
        return problem.issues().stream().map(Say::say).collect(Collectors.joining(" "));
    }
}
