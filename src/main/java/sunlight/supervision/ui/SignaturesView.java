package sunlight.supervision.ui;

import static sunlight.console.Say.say;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sunlight.console.Ask;
import sunlight.console.ConsoleLayout;
import sunlight.console.Markup;
import sunlight.console.PagedPane;
import sunlight.console.Say;
import sunlight.supervision.SigningLetters;
import sunlight.supervision.ToSign;
import sunlight.tenancy.Directory;

/** A leader reads what waits for a signature, and signs all of it or some with one press. */
@Route(value = SupervisionNavigation.SIGNATURES, layout = ConsoleLayout.class)
@CdiComponent
class SignaturesView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String LEAVE = "LEAVE";

    private final transient SigningLetters signing;
    private final transient Directory directory;
    private transient List<ToSign> waiting = List.of();
    private final Set<UUID> left = new HashSet<>();
    private final Paragraph told = new Paragraph();
    private final Button sign = new Button("", press -> ask());
    private final PagedPane<ToSign> list = new PagedPane<>("letter-list");

    @Inject
    SignaturesView(SigningLetters signing, Directory directory) {
        this.signing = signing;
        this.directory = directory;
        addClassName("letters");
        told.addClassName("next");
        told.getElement().setAttribute("role", "status");
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        list.onPress((deed, key) -> turn(key));
        add(new H1(say("signatures.title")), told, sign, list);
    }

    @Override
    public String getPageTitle() {
        return say("signatures.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        read();
    }

    private void read() {
        waiting = signing.waiting();
        tell();
    }

    private List<ToSign> chosen() {
        return waiting.stream()
                .filter(letter -> !letter.ownHand() && !left.contains(letter.id()))
                .toList();
    }

    private void tell() {
        var chosen = chosen();
        var own = waiting.stream().filter(ToSign::ownHand).count();
        told.setText(say(own == 0 ? "signatures.told" : "signatures.told.own", waiting.size(), chosen.size(), own));
        sign.setVisible(!chosen.isEmpty());
        sign.setText(say("signatures.sign", chosen.size()));
        list.show(
                waiting,
                letter -> LettersMarkup.row(
                        letter, Say.name(directory, letter.addressee()), LEAVE, left.contains(letter.id())),
                Markup.of("<p class=\"empty\">{}</p>", say("signatures.empty")));
    }

    /** What the browser names is no more than a wish. */
    private void turn(String key) {
        waiting.stream()
                .map(ToSign::id)
                .filter(id -> id.toString().equals(key))
                .findFirst()
                .ifPresent(id -> {
                    if (!left.remove(id)) {
                        left.add(id);
                    }
                });
        tell();
    }

    private void ask() {
        var letters = chosen().stream()
                .map(letter -> new SigningLetters.Read(letter.id(), letter.version()))
                .toList();
        new Ask(say("signatures.sign", letters.size()), say("signatures.ask", letters.size()))
                .answer(say("signatures.yes"), () -> {
                    signing.signAll(letters);
                    read();
                    told.setText(say("signatures.done", letters.size()));
                });
    }
}
