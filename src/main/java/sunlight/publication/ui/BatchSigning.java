package sunlight.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sunlight.console.Ask;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.language.Messages;
import sunlight.problem.Issue;
import sunlight.problem.Problem;
import sunlight.problem.Problems;
import sunlight.publication.Adopters;
import sunlight.publication.DraftLine;
import sunlight.publication.Signable;
import sunlight.publication.Signing;

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
        add(button, others, result);
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
        choice.setItemLabelGenerator(
                each -> each.line().item() + " " + each.line().title());
        choice.select(lines);
        choice.addClassName("signing-choice");
        var signer = Window.current().orElseThrow().actor().name();
        new Ask(getTranslation("signing.title"), getTranslation("signing.what", signer))
                .with(reach(lines, choice))
                .with(choice)
                .answer(
                        getTranslation("signing.yes"),
                        () -> sign(lines.stream()
                                .filter(choice.getValue()::contains)
                                .map(Signable::line)
                                .toList()));
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
                        change == null ? "" : getTranslation("change.public") + " " + ChangeNote.said(change),
                        adopters == 0 ? "" : getTranslation("adopters.beside", adopters))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private void sign(List<DraftLine> chosen) {
        var lines = new ArrayList<Markup>();
        for (var line : chosen) {
            lines.add(sign(line));
        }
        result.show(lines.isEmpty() ? Markup.NONE : Markup.of("<ul class=\"outcome\">{}</ul>", Markup.all(lines)));
        then.run();
    }

    /** Each in a transaction of its own: what cannot be signed holds up nothing else. */
    private Markup sign(DraftLine line) {
        try {
            signing.sign(line.id(), line.version());
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
        return problem.issues().stream().map(BatchSigning::said).collect(Collectors.joining(" "));
    }

    private static String said(Issue issue) {
        return Messages.say(Window.language(), issue.key(), issue.args().toArray());
    }
}
