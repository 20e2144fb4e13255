package sunlight.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Under which scheme, host and port the public pages of a tenant are found, for what is read far from them. Never what a
 * request claims to have come to.
 */
@ApplicationScoped
public class PublicOrigin {

    @Inject
    Rows rows;

    @Inject
    @ConfigProperty(name = "sunlight.public.url")
    String console;

    /** Asked within a use case. Without a slash at the end. */
    public String of(Tenant tenant) {
        var own = URI.create(console);
        var hosts = rows.<String>column("select unnest(hosts) from tenant where id = ?1", tenant.root());
        return hosts.isEmpty() || hosts.contains(own.getHost())
                ? console.replaceFirst("/+$", "")
                : own.getScheme() + "://" + hosts.get(0);
    }
}
