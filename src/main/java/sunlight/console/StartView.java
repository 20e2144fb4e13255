package sunlight.console;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;

/** The address of a console that names the tenant only: it leads to where work begins there. */
@Route(value = "", layout = ConsoleLayout.class)
@CdiComponent
class StartView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(Start.of(Window.requireTenant(), Window::may));
    }
}
