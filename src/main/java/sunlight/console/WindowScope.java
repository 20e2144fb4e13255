package sunlight.console;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import sunlight.tenancy.Scope;
import sunlight.tenancy.ScopeSource;

/** The scope of a console thread is the one of its window; Vaadin's background posts carry no address. */
@ApplicationScoped
class WindowScope implements ScopeSource {

    @Override
    public Optional<Scope> current() {
        return Window.current().map(Window::scope);
    }
}
