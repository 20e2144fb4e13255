package sunlight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The home of a host. */
@Path("/")
@ApplicationScoped
public class HomeResource {

    @Inject
    Visits visits;

    @Inject
    HomeReading reading;

    @GET
    public Rendered home(@BeanParam PublicRequest request) {
        return reading.home(visits.require(request));
    }
}
