package sunlight.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sunlight.identity.ActorPrincipal;
import sunlight.identity.MyTenants;
import sunlight.problem.NotFound;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/** Binds each request to the tenant in its address and to the person of its token; {@link Answering} unbinds. */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class ScopeFilter implements ContainerRequestFilter {

    /** As 301, but what was sent is sent again. */
    private static final int PERMANENT_REDIRECT = 308;

    @Context
    ResourceInfo resource;

    @Inject
    Directory directory;

    @Inject
    MyTenants mine;

    @Override
    public void filter(ContainerRequestContext request) {
        Scope.bind(Scope.publicSite());
        var actor = actor(request);
        // Whoever sends a token means to be somebody; a broken one is never read as nobody.
        if (actor == null && (isForPeople() || request.getHeaderString("Authorization") != null)) {
            throw Refused.unauthenticated();
        }
        var slug = request.getUriInfo().getPathParameters().getFirst("slug");
        if (slug != null) {
            var tenant = tenant(slug);
            if (!tenant.slug().equals(slug)) {
                throw new WebApplicationException(moved(request.getUriInfo().getRequestUri(), slug, tenant));
            }
            Scope.bind(scope(tenant, actor));
            // Who has no business there is told nothing, not even that what was sent cannot be read.
            if (isForPeople() && mine.permissionsHere().isEmpty()) {
                throw new NotFound();
            }
        }
    }

    private Tenant tenant(String slug) {
        if (!RequiredFields.canBeKept(slug)) {
            throw new NotFound();
        }
        return directory.bySlug(slug).or(() -> directory.bySlugBefore(slug)).orElseThrow(NotFound::new);
    }

    /** The same under the present name: whoever fetches from us need not notice that a school was renamed. */
    private static Response moved(URI asked, String former, Tenant tenant) {
        var path = asked.getRawPath().replaceFirst("/tenants/" + former + "(?=/|$)", "/tenants/" + tenant.slug());
        var query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        return Response.status(PERMANENT_REDIRECT)
                .header(HttpHeaders.LOCATION, path + query)
                .build();
    }

    private static Scope scope(Tenant tenant, @Nullable Actor actor) {
        return actor == null ? new Scope(Scope.Reach.PUBLIC, tenant, null) : Scope.of(tenant, actor);
    }

    private static @Nullable Actor actor(ContainerRequestContext request) {
        return Optional.ofNullable(request.getSecurityContext().getUserPrincipal())
                .filter(ActorPrincipal.class::isInstance)
                .map(principal -> ((ActorPrincipal) principal).actor())
                .orElse(null);
    }

    private boolean isForPeople() {
        return resource.getResourceClass().isAnnotationPresent(ForPeople.class)
                || resource.getResourceMethod().isAnnotationPresent(ForPeople.class);
    }
}
