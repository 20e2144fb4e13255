package sunlight.supervision.ui;

import static sunlight.console.Say.say;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sunlight.compliance.MatrixQuery;
import sunlight.console.Ask;
import sunlight.console.ConsoleLayout;
import sunlight.console.Markup;
import sunlight.console.PagedPane;
import sunlight.console.Pane;
import sunlight.console.Say;
import sunlight.console.Window;
import sunlight.problem.RuleBroken;
import sunlight.supervision.Proposal;
import sunlight.supervision.Strength;
import sunlight.supervision.WritingToMany;
import sunlight.supervision.WritingToMany.Letters;

/** Writes to all whom a filter of the matrix lets through: first the list, then one press. */
@Route(value = SupervisionNavigation.LETTERS, layout = ConsoleLayout.class)
@CdiComponent
class LettersView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String LEAVE = "LEAVE";

    private final transient WritingToMany writing;
    private transient MatrixQuery query = MatrixQuery.ALL;
    private transient Proposal proposal = new Proposal(List.of(), List.of());
    private final Set<UUID> left = new HashSet<>();
    private final RadioButtonGroup<Strength> strength = LetterFields.strength(Strength.REMINDER);
    private final transient TextFields text = new TextFields(LetterFields.usual(Strength.REMINDER));
    private final Paragraph told = new Paragraph();
    private final Pane back = new Pane("letters-back");
    private final Pane spared = new Pane("letters-spared");
    private final Div form = new Div();
    private final Button write = new Button("", press -> ask());
    private final PagedPane<Proposal.Letter> list = new PagedPane<>("letter-list");

    @Inject
    LettersView(WritingToMany writing) {
        this.writing = writing;
        addClassNames("letters", "compose");
        told.addClassName("next");
        told.getElement().setAttribute("role", "status");
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        strength.addValueChangeListener(change -> {
            text.show(text.text()
                    .following(LetterFields.usual(change.getOldValue()), LetterFields.usual(change.getValue())));
            tell();
        });
        list.onPress((deed, key) -> turn(key));
        form.add(strength);
        form.add(text.all());
        add(new H1(say("letters.title")), back, told, spared, form, write, list);
    }

    @Override
    public String getPageTitle() {
        return say("letters.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        query = MatrixQuery.ofLists(event.getLocation().getQueryParameters().getParameters());
        back.show(Markup.of(
                "<p><a href=\"{}\">{}</a></p>",
                Window.requireTenant().slug() + "/matrix?" + query.text(),
                say("letters.back")));
        read();
    }

    private void read() {
        try {
            proposal = writing.propose(query);
            tell();
        } catch (RuleBroken refused) {
            proposal = new Proposal(List.of(), List.of());
            tell();
            told.setText(refused.issues().stream().map(Say::say).collect(Collectors.joining(" ")));
        }
    }

    private List<Proposal.Letter> chosen() {
        return proposal.letters().stream()
                .filter(letter -> !left.contains(letter.addressee()))
                .toList();
    }

    private void tell() {
        var chosen = chosen();
        var items = chosen.stream().mapToInt(letter -> letter.lines().size()).sum();
        told.setText(
                proposal.letters().isEmpty()
                        ? say("letters.none")
                        : say("letters.told", proposal.letters().size(), chosen.size(), items));
        form.setVisible(!proposal.letters().isEmpty());
        write.setVisible(!proposal.letters().isEmpty());
        write.setEnabled(!chosen.isEmpty());
        write.setText(say("letters.write." + strength.getValue().name(), chosen.size()));
        spared.show(LettersMarkup.spared(proposal.spared()));
        list.show(
                proposal.letters(),
                letter -> LettersMarkup.row(letter, LEAVE, left.contains(letter.addressee())),
                Markup.NONE);
    }

    /** What the browser names is no more than a wish. */
    private void turn(String key) {
        proposal.letters().stream()
                .map(Proposal.Letter::addressee)
                .filter(addressee -> addressee.toString().equals(key))
                .findFirst()
                .ifPresent(addressee -> {
                    if (!left.remove(addressee)) {
                        left.add(addressee);
                    }
                });
        tell();
    }

    private void ask() {
        var chosen = chosen();
        var kind = strength.getValue();
        var letters = new Letters(
                query, chosen.stream().map(Proposal.Letter::addressee).collect(Collectors.toSet()), kind, text.text());
        new Ask(say("letters.write." + kind.name(), chosen.size()), say("letters.ask." + kind.name(), chosen.size()))
                .answer(say("letters.yes." + kind.name()), () -> write(letters));
    }

    private void write(Letters letters) {
        var written = writing.write(letters);
        read();
        var what = say("letters.written." + letters.strength().name(), written.letters(), written.items());
        told.setText(written.left() == 0 ? what : what + say("letters.left", written.left()));
        UI.getCurrent().getPage().executeJs("window.scrollTo(0, 0)");
    }
}
