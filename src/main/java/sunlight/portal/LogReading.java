package sunlight.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import java.util.Optional;
import sunlight.ledger.PublicLog;
import sunlight.portal.pages.LogPages;
import sunlight.portal.pages.Visit;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.UseCase;

/** Reads what the pages of the publication log show, each in one transaction. None is kept: they are seldom asked for. */
@UseCase
public class LogReading {

    private static final int SHOWN_ENTRIES = 50;
    private static final int SHOWN_CHECKPOINTS = 7;
    private static final int FED_CHECKPOINTS = 60;

    @Inject
    Places places;

    @Inject
    PublicLog log;

    /** One page of an export. */
    public record Lines(byte[] content, Optional<Long> next) {}

    @OpenToAll
    public Rendered page(Visit visit, String slug, long before) {
        var tenant = places.require(visit, slug);
        var page = LogPages.log(
                visit,
                tenant,
                log.entries(tenant, before, SHOWN_ENTRIES),
                log.checkpoints(tenant, SHOWN_CHECKPOINTS),
                log.covered(tenant));
        return Rendered.page("log", page, null);
    }

    @OpenToAll
    public Rendered feed(Visit visit, String slug, String origin) {
        var tenant = places.require(visit, slug);
        var feed = CheckpointFeed.atom(tenant, log.checkpoints(tenant, FED_CHECKPOINTS), origin);
        return new Rendered(200, "application/atom+xml;charset=utf-8", feed, null);
    }

    @OpenToAll
    public Lines entries(Visit visit, String slug, long after) {
        return lines(log.exportEntries(places.require(visit, slug), after));
    }

    @OpenToAll
    public Lines checkpoints(Visit visit, String slug, long after) {
        return lines(log.exportCheckpoints(places.require(visit, slug), after));
    }

    private static Lines lines(PublicLog.ExportPage page) {
        return new Lines(page.lines().getBytes(UTF_8), page.next());
    }
}
