package sunlight.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import sunlight.tenancy.Scope;

/** The end of every request: records become JSON, the thread is freed of its scope, and no cache answers unasked. */
@Provider
@ApplicationScoped
public class Answering implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        // Also where nobody's tenant was asked for: it must look like somebody else's.
        var hasPerson = request.getSecurityContext().getUserPrincipal() != null;
        Scope.unbind();
        if (response.getEntity() instanceof Record answer) {
            response.setEntity(Json.bytes(answer));
        }
        var headers = response.getHeaders();
        headers.putSingle("Cache-Control", hasPerson ? "no-store" : "no-cache");
        headers.putSingle("Vary", "Accept-Language, Authorization");
        headers.putSingle("X-Content-Type-Options", "nosniff");
    }
}
