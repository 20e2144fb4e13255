package sunlight.portal.pages;

import java.time.Instant;
import java.time.LocalDate;
import sunlight.language.Messages;
import sunlight.language.Text;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.Time;

/**
 * What a page depends on besides its content.
 *
 * @param path address asked for, without its variant, with its query
 * @param host the bureau or school whose site answers at the host
 * @param origin of addresses that are read away from their page
 */
public record Visit(Variant variant, String path, Tenant host, String origin, String stylesheet, String emblem) {

    String say(String key, Object... args) {
        return Messages.say(variant.language(), key, args);
    }

    String say(Text text) {
        return text.in(variant.language());
    }

    String say(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    Link link(String label, String path) {
        return new Link(label, variant.address(path));
    }

    /** The home of a tenant; the site's own is the root. */
    String home(Tenant tenant) {
        return variant.address(tenant.id().equals(host.id()) ? "/" : "/" + tenant.slug());
    }

    Link linkTo(Tenant tenant) {
        return new Link(say(tenant.name()), home(tenant));
    }

    String under(Tenant tenant, String rest) {
        return variant.address("/" + tenant.slug() + "/" + rest);
    }

    static LocalDate day(Instant instant) {
        return instant.atZone(Time.ZONE).toLocalDate();
    }
}
