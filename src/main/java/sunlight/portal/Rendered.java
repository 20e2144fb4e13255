package sunlight.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.Tenant;

/**
 * A page as bytes.
 *
 * @param depends what must not have changed for it to stay valid; nothing for a page that is not worth keeping
 * @param location where the reader is sent, if it is a page that only sends on
 */
record Rendered(
        int status,
        String mediaType,
        byte[] content,
        @Nullable Depends depends,
        @Nullable String location) {

    static final String HTML = "text/html;charset=utf-8";
    static final String TEXT = "text/plain;charset=utf-8";

    Rendered(int status, String mediaType, byte[] content, @Nullable Depends depends) {
        this(status, mediaType, content, depends, null);
    }

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

    static Rendered moved(int status, String location) {
        return new Rendered(status, TEXT, new byte[0], null, location);
    }
}
