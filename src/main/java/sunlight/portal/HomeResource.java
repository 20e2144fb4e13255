package sunlight.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import sunlight.problem.NotFound;

/** The home of a host. */
@Path("/")
@RequestScoped
public class HomeResource {

    @Inject
    Visits visits;

    @Inject
    HomeReading reading;

    @Context
    HttpServletRequest request;

    @GET
    public Response home() {
        return reading.home(visits.of(request).orElseThrow(NotFound::new)).answer(request);
    }

    static String origin(UriInfo uri) {
        var base = uri.getBaseUri().toString();
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }
}
