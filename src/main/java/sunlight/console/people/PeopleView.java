package sunlight.console.people;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sunlight.console.Ask;
import sunlight.console.ConsoleLayout;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.identity.Inviting;
import sunlight.identity.People;
import sunlight.identity.Person;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/** The people of a tenant: bring in, change roles, give a new code, take off. A bureau does it for its schools too. */
@Route(value = "people", layout = ConsoleLayout.class)
@CdiComponent
class PeopleView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient People people;
    private final transient Inviting inviting;
    private final transient Directory directory;
    private transient @Nullable Tenant place;
    private transient List<Person> shown = List.of();
    private final Div bar = new Div();
    private final Button renew = new Button("", press -> renew());
    private final Pane list = new Pane("people-list");

    @Inject
    PeopleView(People people, Inviting inviting, Directory directory) {
        this.people = people;
        this.inviting = inviting;
        this.directory = directory;
        addClassName("people");
        bar.addClassName("people-bar");
        list.onPress(this::press);
        add(new H1(getTranslation("people.title")), bar, list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var own = Window.requireTenant();
        place = own;
        bar.removeAll();
        if (own.isBureau()) {
            var choice = new Place(directory, own);
            choice.addValueChangeListener(change -> go(change.getValue() == null ? own : change.getValue()));
            bar.add(choice);
        }
        var add = new Button(getTranslation("people.bringIn"), press -> bringIn());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        bar.add(add, renew);
        read();
    }

    private void go(Tenant other) {
        place = other;
        read();
    }

    private void read() {
        shown = at(people::all);
        var codes = at(people::codes);
        list.show(new PeopleTable(at(inviting::open), codes).of(shown));
        renew.setText(getTranslation("people.renew", codes.over()));
        renew.setVisible(codes.over() > 0);
    }

    private Tenant place() {
        return place == null ? Window.requireTenant() : place;
    }

    /** The chosen place counts, not the one of the window; the use case asks whether the person may work there. */
    private <T> T at(Supplier<T> action) {
        var actor = Window.requireActor();
        return Scope.run(Scope.of(place(), actor), action);
    }

    private void at(Runnable action) {
        at(() -> {
            action.run();
            return true;
        });
    }

    private void press(String deed, String membership) {
        shown.stream()
                .filter(person -> person.membership().toString().equals(membership))
                .findFirst()
                .ifPresent(person -> act(deed, person));
    }

    private void act(String deed, Person person) {
        switch (deed) {
            case "ROLES" -> changeRoles(person);
            case "LINK" -> invite(person);
            case "REVOKE" -> revoke(person);
            case "RESET" -> reset(person);
            case "OFF" -> takeOff(person);
            default -> {}
        }
    }

    private void bringIn() {
        var tenant = place();
        var displayName = new TextField(getTranslation("people.displayName"));
        var userName = new TextField(getTranslation("people.userName"));
        userName.setHelperText(getTranslation("people.userName.what"));
        displayName.setWidthFull();
        userName.setWidthFull();
        displayName.setRequiredIndicatorVisible(true);
        userName.setRequiredIndicatorVisible(true);
        displayName.setAutofocus(true);
        var roles = new RoleField(tenant.kind(), Set.of());
        var byLink = new Checkbox(getTranslation("people.link.instead"));
        new Ask(getTranslation("people.bringIn"), tenant.name().in(Window.language()))
                .with(displayName, userName, roles, byLink)
                .answer(getTranslation("people.bringIn.yes"), () -> {
                    var slip = at(() -> people.bringIn(
                            userName.getValue().strip(), displayName.getValue().strip(), roles.getValue()));
                    // A known account keeps its password, and so gets no link.
                    if (byLink.getValue() && slip.code().isPresent()) {
                        LinkNote.show(at(() -> inviting.invite(slip.membership())));
                    } else {
                        Slip.show(tenant, List.of(slip));
                    }
                    read();
                });
    }

    private void changeRoles(Person person) {
        var roles = new RoleField(place().kind(), person.roles());
        new Ask(getTranslation("people.changeRoles"), getTranslation("people.changeRoles.what", person.displayName()))
                .with(roles)
                .answer(getTranslation("people.save"), () -> {
                    at(() -> people.changeRoles(person.membership(), roles.getValue()));
                    read();
                });
    }

    private void invite(Person person) {
        new Ask(getTranslation("people.link"), getTranslation("people.link.ask", person.displayName()))
                .answer(getTranslation("people.link.make"), () -> {
                    LinkNote.show(at(() -> inviting.invite(person.membership())));
                    read();
                });
    }

    private void revoke(Person person) {
        new Ask(getTranslation("people.link.revoke"), getTranslation("people.link.revoke.what", person.displayName()))
                .answer(getTranslation("people.link.revoke"), () -> {
                    at(() -> inviting.revoke(person.membership()));
                    read();
                });
    }

    private void reset(Person person) {
        new Ask(getTranslation("people.reset"), getTranslation("people.reset.what", person.displayName()))
                .answer(
                        getTranslation("people.reset"),
                        () -> Slip.show(place(), List.of(at(() -> people.resetPassword(person.membership())))));
    }

    /** All slips that were not used in time, as one pack of paper. */
    private void renew() {
        var tenant = place();
        new Ask(getTranslation("people.renew.title"), getTranslation("people.renew.what"))
                .answer(getTranslation("people.renew.yes"), () -> {
                    var slips = at(people::renewExpired);
                    if (slips.isEmpty()) {
                        throw RuleBroken.of("people", "identity.belongsElsewhere");
                    }
                    Slip.show(tenant, slips);
                    read();
                });
    }

    private void takeOff(Person person) {
        new Ask(getTranslation("people.takeOff"), getTranslation("people.takeOff.what", person.displayName()))
                .answer(getTranslation("people.takeOff"), () -> {
                    at(() -> people.takeOff(person.membership()));
                    read();
                });
    }
}
