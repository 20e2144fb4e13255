package sunlight.console;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sunlight.identity.MyTenants;
import sunlight.identity.SignIn;
import sunlight.language.Language;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/** Gives every new window its person, and on every navigation the tenant of its address. */
@ApplicationScoped
class Windows {

    @Inject
    Directory directory;

    @Inject
    MyTenants mine;

    void prepare(@Observes ServiceInitEvent init) {
        init.getSource().setSystemMessagesProvider(new SessionMessages());
        init.getSource().addUIInitListener(this::open);
        init.getSource().addSessionInitListener(session -> {
            session.getSession().setErrorHandler(new ConsoleErrors());
            session.getSession().setLocale(Locale.SIMPLIFIED_CHINESE);
        });
    }

    private void open(UIInitEvent event) {
        var ui = event.getUI();
        ui.setLocale(chosen());
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(ui.getTranslation("console.reconnecting"));
        lost.setDialogTextGaveUp(ui.getTranslation("console.offline"));
        ui.addBeforeEnterListener(this::enter);
        signedIn().ifPresent(signIn -> new Window(signIn.actor(), null, Set.of()).openIn(ui));
    }

    private void enter(BeforeEnterEvent event) {
        var window = Window.current();
        if (window.isEmpty()) {
            // Somebody whose login ended before the window was built: ask for the page again, by way of the login.
            event.rerouteToError(NotFoundException.class);
            event.getUI().getPage().reload();
            return;
        }
        var actor = window.get().actor();
        var slug = event.getRouteParameters().get("tenant");
        if (slug.isEmpty()) {
            new Window(actor, null, Set.of()).openIn(event.getUI());
            return;
        }
        var place = directory.bySlug(slug.get()).flatMap(tenant -> windowOn(tenant, event.getUI(), window.get()));
        if (place.isEmpty()) {
            moved(event, slug.get(), window.get())
                    .ifPresentOrElse(event::forwardToUrl, () -> event.rerouteToError(NotFoundException.class));
        }
    }

    /** Letters and bookmarks lead to the name in addresses that a tenant had when they were written. */
    private Optional<String> moved(BeforeEnterEvent event, String former, Window window) {
        return directory
                .bySlugBefore(former)
                .filter(tenant -> windowOn(tenant, event.getUI(), window).isPresent())
                .map(tenant -> "/console/" + tenant.slug()
                        + event.getLocation().getPathWithQueryParameters().substring(former.length()));
    }

    private Optional<Window> windowOn(Tenant tenant, UI ui, Window before) {
        var permissions = Scope.run(Scope.of(tenant, before.actor()), mine::permissionsHere);
        if (permissions.isEmpty()) {
            return Optional.empty();
        }
        var window = new Window(before.actor(), tenant, permissions);
        window.openIn(ui);
        return Optional.of(window);
    }

    private static Optional<SignIn> signedIn() {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? SignIn.of(request.getHttpServletRequest())
                : Optional.empty();
    }

    private static Locale chosen() {
        return Language.of(VaadinSession.getCurrent().getLocale()).locale();
    }
}
