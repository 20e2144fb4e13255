package sunlight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import sunlight.tenancy.Scope;

/**
 * Makes the pages that are not kept without a servlet container on the way: it calls the resource that JAX-RS would call. A
 * page of the public needs neither login nor session nor request scope, and they were two thirds of what it cost.
 */
@ApplicationScoped
class ColdPages {

    @Inject
    WrittenPages pages;

    @Inject
    Failures failures;

    @Inject
    Visits visits;

    @Inject
    @Any
    Instance<Object> beans;

    private final Routes routes = new Routes(new PortalApplication().getClasses());
    private final Map<Class<?>, Object> resources = new ConcurrentHashMap<>();

    /** A page to be made, and who asks for it. */
    record Order(PublicRequest request, Routes.Found found) {}

    /** Nothing where JAX-RS has to be asked. */
    Optional<Order> order(PublicRequest request) {
        return routes.find(request).map(found -> new Order(request, found));
    }

    /** Nothing at a host that is nobody's: it may have been somebody's before, and that is answered elsewhere. */
    Optional<WrittenPage> page(Order order) {
        // Nobody is signed in here, so nobody is looked for.
        return Scope.run(Scope.publicSite(), () -> asked(order));
    }

    private Optional<WrittenPage> asked(Order order) {
        var request = order.request();
        try {
            return visits.of(request).isEmpty()
                    ? Optional.empty()
                    : Optional.of(pages.of(request, () -> rendered(request, order.found())));
        } catch (IOException | ServletException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Rendered rendered(PublicRequest request, Routes.Found found) {
        try {
            var resource = resources.computeIfAbsent(
                    found.resource(), type -> beans.select(type).get());
            return (Rendered) Objects.requireNonNull(found.method().invoke(resource, found.arguments()));
        } catch (InvocationTargetException said) {
            return failures.page(new Moves.Asked(request, true), Objects.requireNonNull(said.getCause()));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
