package sunlight.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether links are checked, and as whom. */
@ApplicationScoped
class LinkSettings {

    @Inject
    @ConfigProperty(name = "sunlight.links.check", defaultValue = "true")
    boolean check;

    @Inject
    @ConfigProperty(name = "sunlight.public.url")
    String own;

    boolean isOn() {
        return check;
    }

    /** Whoever finds it in a log can see where it came from. */
    String agent() {
        return "SunlightLinkCheck/1.0 (+" + own + ")";
    }
}
