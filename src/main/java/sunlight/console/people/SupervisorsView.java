package sunlight.console.people;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.console.Ask;
import sunlight.console.ConsoleLayout;
import sunlight.console.Pane;
import sunlight.identity.assigned.Assigning;
import sunlight.identity.assigned.Responsibilities;
import sunlight.identity.assigned.Supervisor;

/** Responsible supervisors 责任督学: who looks after which school, and which schools nobody looks after. */
@Route(value = "supervisors", layout = ConsoleLayout.class)
@CdiComponent
class SupervisorsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Assigning assigning;
    private transient Responsibilities known = new Responsibilities(List.of(), List.of());
    private final Pane people = new Pane("supervisors");
    private final SchoolsFilter filter = new SchoolsFilter(this::narrow);
    private final SchoolPicking schools = new SchoolPicking(this::tell);
    private final Paragraph ticked = new Paragraph();
    private final Button assign = new Button(getTranslation("assigned.assign"), press -> assign());
    private final Button release = new Button(getTranslation("assigned.release"), press -> release());
    private final Div acts = new Div();

    @Inject
    SupervisorsView(Assigning assigning) {
        this.assigning = assigning;
        addClassNames("list", "assigned");
        people.onPress((deed, key) -> filter.only(key));
        assign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ticked.getElement().setAttribute("role", "status");
        var all = new Button(getTranslation("assigned.tickAll"), press -> schools.tickShown());
        var paste = new Button(getTranslation("assigned.paste"), press -> paste());
        acts.addClassName("assigned-acts");
        acts.add(ticked, all, paste, release, assign);
        add(
                new H1(getTranslation("assigned.title")),
                new Paragraph(getTranslation("assigned.what")),
                people,
                filter,
                acts,
                schools);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assigned.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        read();
    }

    private void read() {
        known = assigning.all();
        people.show(SupervisorsMarkup.of(known));
        filter.offer(known);
        schools.show(known);
        narrow();
    }

    private void narrow() {
        schools.narrow(filter.wanted());
        tell();
    }

    private void tell() {
        var count = schools.ticked().size();
        ticked.setText(getTranslation("assigned.ticked", schools.shown(), count));
        assign.setEnabled(count > 0);
        release.setEnabled(count > 0);
    }

    private void assign() {
        var chosen = schools.ticked();
        var who = who(known.supervisors());
        new Ask(getTranslation("assigned.assign"), getTranslation("assigned.assign.what", chosen.size()))
                .with(who)
                .answer(getTranslation("assigned.assign"), () -> {
                    assigning.assign(membership(who), chosen);
                    read();
                });
    }

    /** Only those are asked for that look after one of the schools ticked. */
    private void release() {
        var chosen = schools.ticked();
        var holders = known.supervisors().stream()
                .filter(each -> known.schools().stream()
                        .anyMatch(school -> chosen.contains(school.school().id())
                                && school.by().contains(each.membership())))
                .toList();
        var who = who(holders);
        new Ask(getTranslation("assigned.release"), getTranslation("assigned.release.what", chosen.size()))
                .with(who)
                .answer(getTranslation("assigned.release"), () -> {
                    assigning.release(membership(who), chosen);
                    read();
                });
    }

    private void paste() {
        var lines = new TextArea(getTranslation("assigned.lines"));
        lines.setHelperText(getTranslation("assigned.lines.what"));
        lines.setWidthFull();
        lines.setMinRows(8);
        lines.setMaxRows(14);
        var who = who(known.supervisors());
        new Ask(getTranslation("assigned.paste"), getTranslation("assigned.paste.what"))
                .with(who, lines)
                .answer(getTranslation("assigned.assign"), () -> {
                    assigning.assign(membership(who), assigning.named(lines.getValue()));
                    read();
                });
    }

    private Select<Supervisor> who(List<Supervisor> supervisors) {
        var who = new Select<Supervisor>();
        who.setLabel(getTranslation("assigned.who"));
        who.setItems(supervisors);
        who.setItemLabelGenerator(
                each -> getTranslation("assigned.supervisor", each.name(), each.userName(), each.schools()));
        who.setWidthFull();
        who.setRequiredIndicatorVisible(true);
        if (supervisors.isEmpty()) {
            who.setHelperText(getTranslation("assigned.nobody.yet"));
        } else {
            who.setValue(supervisors.get(0));
        }
        return who;
    }

    /** Nobody chosen is somebody unknown, and the use case says what to do. */
    private static UUID membership(Select<Supervisor> who) {
        @Nullable Supervisor chosen = who.getValue();
        return chosen == null ? new UUID(0, 0) : chosen.membership();
    }
}
