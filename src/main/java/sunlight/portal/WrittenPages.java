package sunlight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import sunlight.portal.ReadyPage.Moment;
import sunlight.portal.Renderings.Made;

/** Compresses and tags what was rendered, once for all who wait for it, and keeps it while it holds. */
@ApplicationScoped
class WrittenPages {

    private static final int OK = 200;

    @Inject
    HotPages hot;

    @Inject
    Visits visits;

    private final Renderings renderings = new Renderings();

    /** Renders the page that was asked for. */
    @FunctionalInterface
    interface Rendering {

        Rendered render() throws IOException, ServletException;
    }

    /** A page as it was kept, or as it is rendered now. */
    WrittenPage of(PublicRequest request, Rendering rendering) throws IOException, ServletException {
        var now = hot.now();
        var kept = now.flatMap(moment -> hot.find(request, moment));
        return kept.isPresent() ? kept.get() : write(request, rendering, now);
    }

    private WrittenPage write(PublicRequest request, Rendering rendering, Optional<Moment> now)
            throws IOException, ServletException {
        Renderings.Making making = () -> made(request, rendering.render(), now);
        var made = request.isWorthKeeping()
                ? renderings.page(request.key(), ready -> now.isPresent() && ready.isValid(now.get()), making)
                : making.make();
        return made.page();
    }

    private Made made(PublicRequest request, Rendered rendered, Optional<Moment> before) {
        var page = written(request, rendered);
        var depends = rendered.depends();
        if (rendered.status() != OK || depends == null) {
            return new Made(page, null, false);
        }
        if (before.isEmpty() || !request.isWorthKeeping()) {
            return new Made(page, null, true);
        }
        // Asked for after the page was made: had it changed in between, the page would hold no longer.
        var ready = visits.named(request.host()).map(site -> new ReadyPage(page, depends, site, before.get()));
        ready.ifPresent(keeping -> hot.keep(request, keeping));
        return new Made(page, ready.orElse(null), true);
    }

    private static WrittenPage written(PublicRequest request, Rendered rendered) {
        var coding = request.coding().quick();
        var sum = rendered.status() == OK ? Bytes.tag(rendered.content(), request.address()) : "";
        var bytes = coding.packQuickly(rendered.content());
        return new WrittenPage(rendered.status(), sum, rendered.mediaType(), coding, bytes, rendered.location());
    }
}
