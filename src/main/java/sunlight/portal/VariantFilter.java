package sunlight.portal;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import sunlight.portal.pages.Variant;

/** Takes language and letter size off the address, so that resources know one address for each thing. */
@Provider
@PreMatching
public class VariantFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        var path = uri.getRequestUri().getRawPath();
        var bare = Variant.split(path).path();
        if (!bare.equals(path)) {
            request.setRequestUri(uri.getRequestUriBuilder().replacePath(bare).build());
        }
    }
}
