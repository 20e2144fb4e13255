package sunlight.portal;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What JAX-RS says where there is nothing, or something broke. */
@Provider
public class PortalErrors implements ExceptionMapper<Throwable> {

    @Inject
    Failures failures;

    @Inject
    Moves moves;

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        var page = failures.page(Moves.Asked.by(request), failure);
        // Nobody's host may have been somebody's before.
        var said = page.status() == Moves.MISDIRECTED ? moves.host(request).orElse(page) : page;
        return Response.ok(said).build();
    }
}
