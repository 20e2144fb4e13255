package sunlight.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;
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

    /** Scheme and port are those that the operator has set: what a request claims would be kept with the page for others. */
    static String origin(UriInfo uri) {
        var own = URI.create(ConfigProvider.getConfig().getValue("sunlight.public.url", String.class));
        var port = own.getPort() < 0 ? "" : ":" + own.getPort();
        return own.getScheme() + "://" + uri.getBaseUri().getHost() + port;
    }
}
