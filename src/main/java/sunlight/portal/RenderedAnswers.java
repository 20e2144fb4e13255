package sunlight.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import sunlight.portal.Rendered.Depends;

/** Makes what a resource has rendered the answer of JAX-RS, with a note for {@link ReadyPages} what it depends on. */
@Provider
public class RenderedAnswers implements ContainerResponseFilter {

    private static final String DEPENDS = "sunlight.portal.depends";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Rendered rendered) {
            request.setProperty(DEPENDS, rendered.depends());
            response.setStatus(rendered.status());
            response.setEntity(
                    rendered.content(), response.getEntityAnnotations(), MediaType.valueOf(rendered.mediaType()));
            var location = rendered.location();
            if (location != null) {
                response.getHeaders().putSingle(HttpHeaders.LOCATION, location);
            }
        }
    }

    static Optional<Depends> noteOn(HttpServletRequest request) {
        return Optional.ofNullable((Depends) request.getAttribute(DEPENDS));
    }
}
