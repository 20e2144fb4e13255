package sunlight.console;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sunlight.identity.Permission;
import sunlight.language.Language;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/**
 * What a console window knows: who sits before it and for which tenant its address stands. Two windows of one person
 * may stand for two tenants.
 */
public record Window(Actor actor, @Nullable Tenant tenant, Set<Permission> permissions) {

    /** The window of the current thread. */
    public static Optional<Window> current() {
        return Optional.ofNullable(UI.getCurrent()).map(ui -> ComponentUtil.getData(ui, Window.class));
    }

    /** The tenant of the current window; views exist only where there is one. */
    public static Tenant requireTenant() {
        return current().map(Window::tenant).orElseThrow();
    }

    /** Who sits before the current window. */
    public static Actor requireActor() {
        return current().map(Window::actor).orElseThrow();
    }

    /** Whether it stands for a bureau. */
    public boolean isOfBureau() {
        return tenant != null && tenant.isBureau();
    }

    public static boolean may(Permission permission) {
        return current()
                .map(window -> window.permissions().contains(permission))
                .orElse(false);
    }

    public static Language language() {
        return Optional.ofNullable(UI.getCurrent())
                .map(ui -> Language.of(ui.getLocale()))
                .orElse(Language.ZH);
    }

    void openIn(UI ui) {
        ComponentUtil.setData(ui, Window.class, this);
    }

    Scope scope() {
        return tenant == null ? Scope.of(actor) : Scope.of(tenant, actor);
    }
}
