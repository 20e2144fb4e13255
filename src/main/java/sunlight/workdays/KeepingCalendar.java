package sunlight.workdays;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import sunlight.catalogue.Anchor;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.language.JsonText;
import sunlight.language.Message;
import sunlight.language.Text;
import sunlight.messaging.Outbox;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Ids;
import sunlight.tenancy.UseCase;

/** A bureau keeps the terms of its schools and the dates that clocks refer to. */
@UseCase
public class KeepingCalendar {

    /** Due dates of all tenants below are counted anew after a change. */
    public static final String RECOMPUTE = "compliance.recompute.below";

    /** With this, everybody whose dates move by it is told. */
    public static final JsonObject TELLING = JsonText.object().add("tell", true).build();

    private static final int LONGEST_NAME = 50;

    @Inject
    CalendarRows rows;

    @Inject
    Outbox outbox;

    @Inject
    Event<Deed> deeds;

    @Requires(Permission.MANAGE_CALENDAR)
    public List<KeptTerm> terms() {
        return rows.terms();
    }

    /** Adds a term; in the other language it has the same name unless one is given. */
    @Requires(Permission.MANAGE_CALENDAR)
    public void addTerm(Text name, LocalDate startsOn, LocalDate endsOn) {
        check(name);
        if (!endsOn.isAfter(startsOn)) {
            throw RuleBroken.of("endsOn", "workdays.termEndsEarly");
        }
        rows.terms().stream()
                .filter(term -> !startsOn.isAfter(term.endsOn()) && !endsOn.isBefore(term.startsOn()))
                .findFirst()
                .ifPresent(term -> {
                    throw RuleBroken.of("startsOn", "workdays.termOverlaps", term.name());
                });
        var english = name.en().isBlank() ? name.zh() : name.en();
        var term = new KeptTerm(Ids.next(), new Text(name.zh(), english), startsOn, endsOn);
        rows.add(term);
        changed(new Deed("term.added", "school_term", term.id().toString()).changing(null, said(term)));
    }

    @Requires(Permission.MANAGE_CALENDAR)
    public void removeTerm(UUID id) {
        var before = rows.terms().stream().filter(term -> term.id().equals(id)).findFirst();
        rows.removeTerm(id);
        changed(new Deed("term.removed", "school_term", id.toString())
                .changing(before.map(KeepingCalendar::said).orElse(null), null));
    }

    @Requires(Permission.MANAGE_CALENDAR)
    public List<KeptAnchor> anchors() {
        return rows.anchors();
    }

    @Requires(Permission.MANAGE_CALENDAR)
    public void addAnchor(Anchor anchor, LocalDate fallsOn) {
        if (rows.anchors().stream()
                .anyMatch(each -> each.anchor() == anchor && each.fallsOn().equals(fallsOn))) {
            throw RuleBroken.of("fallsOn", "workdays.anchorKnown", anchor, fallsOn);
        }
        var kept = new KeptAnchor(Ids.next(), anchor, fallsOn);
        rows.add(kept);
        changed(new Deed("anchor.added", "anchor_date", kept.id().toString()).changing(null, said(kept)));
    }

    @Requires(Permission.MANAGE_CALENDAR)
    public void removeAnchor(UUID id) {
        var before =
                rows.anchors().stream().filter(kept -> kept.id().equals(id)).findFirst();
        rows.removeAnchor(id);
        changed(new Deed("anchor.removed", "anchor_date", id.toString())
                .changing(before.map(KeepingCalendar::said).orElse(null), null));
    }

    /** Years whose holidays and make-up days are announced; any other year is counted provisionally. */
    @Requires(Permission.MANAGE_CALENDAR)
    public List<Integer> publishedYears() {
        return rows.publishedYears();
    }

    private static void check(Text name) {
        if (name.zh().isBlank()
                || name.zh().length() > LONGEST_NAME
                || name.en().length() > LONGEST_NAME) {
            throw RuleBroken.of("name", "workdays.termNameForm", LONGEST_NAME);
        }
    }

    private static Message said(KeptTerm term) {
        return Message.of("audit.value.term", term.name(), term.startsOn(), term.endsOn());
    }

    private static Message said(KeptAnchor kept) {
        return Message.of("audit.value.anchor", kept.anchor(), kept.fallsOn());
    }

    private void changed(Deed deed) {
        outbox.add(RECOMPUTE, TELLING);
        deeds.fire(deed);
    }
}
