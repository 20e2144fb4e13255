package sunlight.portal.pages;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sunlight.ledger.ChainEnd;
import sunlight.ledger.Checkpoint;
import sunlight.ledger.LogEntry;
import sunlight.ledger.PublicLog;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.Time;

/** Makes the page of the publication log, and the line about it on other pages. */
public final class LogPages {

    private static final int MARK_FROM = "sha256:".length();
    private static final int MARK_UNTIL = MARK_FROM + 12;

    private LogPages() {}

    public static LogPage log(
            Visit visit,
            Tenant owner,
            List<LogEntry> entries,
            List<Checkpoint> checkpoints,
            Optional<ChainEnd> covered) {
        var secured = covered.map(ChainEnd::seq).orElse(0L);
        return new LogPage(
                Frames.below(visit, owner, visit.say("portal.log")),
                entries.stream().map(entry -> line(visit, entry, secured)).toList(),
                older(visit, owner, entries),
                checkpoints.stream().map(each -> line(visit, each)).toList(),
                checkpoints.isEmpty() ? null : checkpoints.get(0).seal().publicKey(),
                List.of(
                        new Link(visit.say("portal.log.entries.file"), address(owner, "/entries.jsonl")),
                        new Link(visit.say("portal.log.checkpoints.file"), address(owner, "/checkpoints.jsonl")),
                        new Link(visit.say("portal.log.checkpoints.feed"), address(owner, "/checkpoints.xml"))));
    }

    private static LogPage.EntryLine line(Visit visit, LogEntry entry, long secured) {
        var kind = visit.say("LogKind." + entry.line().kind());
        return new LogPage.EntryLine(
                entry.seq(),
                visit.say(
                        entry.seq() <= secured ? "portal.log.entry.secured" : "portal.log.entry.fresh",
                        kind,
                        entry.line().edition()),
                entry.line().indexNumber(),
                Time.minute(entry.recordedAt()),
                entry.hash().substring(MARK_FROM, MARK_UNTIL));
    }

    private static LogPage.CheckpointLine line(Visit visit, Checkpoint checkpoint) {
        var place = checkpoint.place();
        return new LogPage.CheckpointLine(
                visit.say("portal.log.checkpoint", place.number(), Visit.day(place.madeAt())), checkpoint.hash());
    }

    private static @Nullable Link older(Visit visit, Tenant owner, List<LogEntry> entries) {
        var first = entries.isEmpty() ? 1 : entries.get(entries.size() - 1).seq();
        return first <= 1
                ? null
                : new Link(visit.say("portal.log.older"), visit.under(owner, "log") + "?before=" + first);
    }

    private static String address(Tenant owner, String file) {
        return "/" + owner.slug() + "/log" + file;
    }

    /** The calm line on the page of a disclosure. */
    static @Nullable Link line(Visit visit, Tenant owner, PublicLog.@Nullable Position position) {
        if (position == null) {
            return null;
        }
        var checkpoint = position.checkpoint();
        var number = String.valueOf(position.entry().seq());
        return new Link(
                checkpoint == null
                        ? visit.say("portal.logged.fresh", number)
                        : visit.say(
                                "portal.logged",
                                number,
                                Visit.day(checkpoint.place().madeAt())),
                visit.under(owner, "log"));
    }
}
