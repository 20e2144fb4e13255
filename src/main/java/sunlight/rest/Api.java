package sunlight.rest;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The API. It lists its classes, since otherwise it would serve the public site's as well. */
@ApplicationPath("/api/v1")
public class Api extends Application {

    /** Where the API begins, for addresses that point into it. */
    public static final String ROOT = "/api/v1";

    @Override
    public Set<Class<?>> getClasses() {
        var classes = new java.util.HashSet<Class<?>>(
                Set.of(ScopeFilter.class, Answering.class, ProblemMapper.class, JsonBodies.class));
        classes.addAll(Resources.in(CDI.current().getBeanManager()));
        return classes;
    }

    @Override
    public Map<String, Object> getProperties() {
        // Jersey would describe itself in a second, foreign language, and read JSON by whatever it finds in the server.
        return Map.of("jersey.config.server.wadl.disableWadl", true, "jersey.config.jsonFeature", "sunlight");
    }
}
