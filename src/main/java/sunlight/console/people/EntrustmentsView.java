package sunlight.console.people;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import sunlight.console.Ask;
import sunlight.console.ConsoleLayout;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.identity.standin.Entrusting;
import sunlight.identity.standin.Entrustment;
import sunlight.tenancy.Directory;

/** Entrusted review 委托审核: a bureau's administrator says who from elsewhere reviews for a very small school. */
@Route(value = "entrustments", layout = ConsoleLayout.class)
@CdiComponent
class EntrustmentsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Entrusting entrusting;
    private final transient Directory directory;
    private final transient Clock clock;
    private final Paragraph none = new Paragraph(getTranslation("entrustment.none"));
    private final Pane list = new Pane("disclosure-list");

    @Inject
    EntrustmentsView(Entrusting entrusting, Directory directory, Clock clock) {
        this.entrusting = entrusting;
        this.directory = directory;
        this.clock = clock;
        addClassName("list");
        var add = new Button(getTranslation("entrustment.add"), press -> entrust());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        list.onPress((deed, id) -> revoke(UUID.fromString(id)));
        add(
                new H1(getTranslation("entrustment.title")),
                new Paragraph(getTranslation("entrustment.what")),
                add,
                none,
                list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("entrustment.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        var all = entrusting.made();
        none.setVisible(all.isEmpty());
        list.show(EntrustmentMarkup.of(all, LocalDate.now(clock), true, this::school));
    }

    private String school(Entrustment each) {
        return directory
                .byId(each.school())
                .map(school -> school.name().in(Window.language()))
                .orElse("");
    }

    private void entrust() {
        var form = new EntrustmentForm(directory, entrusting, LocalDate.now(clock));
        new Ask(getTranslation("entrustment.add"), getTranslation("entrustment.add.what"))
                .with(form)
                .answer(getTranslation("entrustment.yes"), () -> {
                    entrusting.entrust(form.value());
                    refresh();
                });
    }

    private void revoke(UUID id) {
        new Ask(getTranslation("entrustment.revoke"), getTranslation("entrustment.revoke.what"))
                .answer(getTranslation("entrustment.revoke"), () -> {
                    entrusting.revoke(id);
                    refresh();
                });
    }
}
