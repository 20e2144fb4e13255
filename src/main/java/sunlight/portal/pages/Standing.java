package sunlight.portal.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Audience;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Mode;
import sunlight.publication.PublishedSummary;
import sunlight.publication.TakenDown;

/**
 * How an item of a tenant's catalogue stands in the public's eyes.
 *
 * @param published newest first
 * @param gone what was public once and is no more, the latest first
 * @param nilUntil the last day for which it was declared that there is nothing of the kind
 * @param exemptUntil the last day for which the bureau has exempted the tenant
 * @param overdueSince given only where the bureau lets the public see it
 * @param withoutEvent whether it is owed only after an event, and none is registered
 */
public record Standing(
        CatalogueItem item,
        List<PublishedSummary> published,
        List<TakenDown> gone,
        @Nullable LocalDate nilUntil,
        @Nullable LocalDate exemptUntil,
        @Nullable LocalDate overdueSince,
        boolean withoutEvent) {

    /** Whether there is or was something to be read. */
    public boolean isOnRecord() {
        return !published.isEmpty() || !gone.isEmpty();
    }

    /** Whether it counts among what is to be published: neither what there is not, nor what the bureau has exempted. */
    boolean isOwed() {
        return switch (state()) {
            case NIL, EXEMPT, NOTHING_OWED -> false;
            case PUBLISHED, GENERATED, POSTED, OVERDUE, TAKEN_DOWN, NOT_YET -> true;
        };
    }

    CataloguePage.State state() {
        if (!published.isEmpty()) {
            return CataloguePage.State.PUBLISHED;
        }
        if (item.mode() == Mode.GENERATED) {
            return CataloguePage.State.GENERATED;
        }
        if (item.audience() != Audience.PUBLIC) {
            return CataloguePage.State.POSTED;
        }
        if (exemptUntil != null) {
            return CataloguePage.State.EXEMPT;
        }
        if (nilUntil != null) {
            return CataloguePage.State.NIL;
        }
        if (overdueSince != null) {
            return CataloguePage.State.OVERDUE;
        }
        if (!gone.isEmpty()) {
            return CataloguePage.State.TAKEN_DOWN;
        }
        return withoutEvent ? CataloguePage.State.NOTHING_OWED : CataloguePage.State.NOT_YET;
    }

    String says(Visit visit) {
        return switch (state()) {
            case PUBLISHED -> whenPublished(visit);
            case GENERATED -> visit.say("portal.state.generated");
            case POSTED -> visit.say("portal.state.posted." + item.audience().name());
            case NIL -> visit.say("portal.state.nil", String.valueOf(nilUntil));
            case EXEMPT -> visit.say("portal.state.exempt", String.valueOf(exemptUntil));
            case OVERDUE ->
                gone.isEmpty()
                        ? visit.say("portal.state.overdue", String.valueOf(overdueSince))
                        : visit.say(
                                "portal.state.both",
                                whenTakenDown(visit, gone.get(0)),
                                visit.say("portal.state.owed", String.valueOf(overdueSince)));
            case TAKEN_DOWN -> whenTakenDown(visit, gone.get(0));
            case NOTHING_OWED -> visit.say("portal.state.nothingOwed");
            case NOT_YET -> visit.say("portal.state.notYet");
        };
    }

    /** A declaration stands beside what was published before it: whoever reads only the old text would take it for this term's. */
    @Nullable
    String nilBeside(Visit visit) {
        return state() == CataloguePage.State.PUBLISHED && nilUntil != null
                ? visit.say("portal.state.nil", nilUntil.toString())
                : null;
    }

    static String whenTakenDown(Visit visit, TakenDown gone) {
        return visit.say(
                gone.expired() ? "portal.state.expired" : "portal.state.takenDown",
                Visit.day(gone.publishedAt()),
                Visit.day(gone.withdrawnAt()));
    }

    private String whenPublished(Visit visit) {
        var published = visit.say(
                this.published.size() == 1 ? "portal.state.published" : "portal.state.publishedMany",
                Visit.day(this.published.get(0).publishedAt()),
                this.published.size());
        var nil = nilBeside(visit);
        return nil == null ? published : visit.say("portal.state.both", published, nil);
    }
}
