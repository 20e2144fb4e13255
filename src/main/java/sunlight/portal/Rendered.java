package sunlight.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.Tenant;

/**
 * A page as bytes.
 *
 * @param depends what must not have changed for it to stay valid; nothing for a page that is not worth keeping
 */
record Rendered(
        int status,
        String mediaType,
        byte[] content,
        @Nullable Depends depends) {

    private static final String ATTRIBUTE = "sunlight.portal.depends";
    static final String HTML = "text/html;charset=utf-8";

    /**
     * A tenant whose public record the page shows.
     *
     * @param below whether it shows those of the tenants below it as well
     * @param others further tenants of whose record something is shown
     */
    record Depends(Tenant tenant, boolean below, List<Tenant> others) {

        Depends(Tenant tenant, boolean below) {
            this(tenant, below, List.of());
        }
    }

    static Rendered page(String template, Object page, @Nullable Depends depends) {
        return new Rendered(200, HTML, Templates.render(template, page), depends);
    }

    static Rendered word(int status, Object page) {
        return new Rendered(status, HTML, Templates.render("word", page), null);
    }

    /** As the answer to a request, with a note for {@link ReadyPages}. */
    Response answer(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, depends);
        return Response.status(status).type(mediaType).entity(content).build();
    }

    static Optional<Depends> noteOn(HttpServletRequest request) {
        return Optional.ofNullable((Depends) request.getAttribute(ATTRIBUTE));
    }
}
