package sunlight.export.binder;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import sunlight.compliance.DueLine;
import sunlight.compliance.OwedOnDay;
import sunlight.export.binder.Binder.Section;
import sunlight.language.Message;
import sunlight.language.Text;
import sunlight.problem.RuleBroken;
import sunlight.supervision.NoticeRecord;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.Time;
import sunlight.tenancy.UseCase;

/** Puts the record of the tenant in scope together. */
@UseCase
public class BinderReading {

    private static final int MOST_EDITIONS = 5_000;

    @Inject
    BinderRows rows;

    @Inject
    OwedOnDay owed;

    @Inject
    NoticeRecord notices;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    /** What is on record of some days; too much at once is refused. */
    @ByWorker
    public Binder read(Tenant tenant, LocalDate from, LocalDate until) {
        var editions = rows.editions(from, until, MOST_EDITIONS + 1);
        if (editions.rows().size() > MOST_EDITIONS) {
            throw RuleBroken.of("from", "binder.tooMuch", MOST_EDITIONS);
        }
        var sections = new ArrayList<Section>();
        sections.add(items(owed.of(tenant, until)));
        sections.add(rows.statuses(from, until));
        sections.add(editions);
        sections.addAll(rows.declarations(from, until));
        sections.add(rows.exemptions(from, until));
        sections.add(rows.postings(from, until));
        sections.add(notices(notices.received(from, until)));
        return new Binder(tenant, from, until, Time.minute(clock.instant()), rows.log(), sections);
    }

    private static Section items(List<DueLine> lines) {
        return new Section(
                "items",
                List.of("item", "content", "status", "due", "reason", "ground"),
                List.of(6, 20, 9, 8, 34, 24),
                lines.stream().map(BinderReading::item).toList());
    }

    private static List<Object> item(DueLine line) {
        return List.of(
                line.item().code().value(),
                line.item().title(),
                line.status(),
                line.dueOn() == null ? "" : line.dueOn(),
                line.reason(),
                line.ground().stream()
                        .reduce((all, next) -> Message.of("binder.joined", all, next))
                        .<Object>map(ground -> ground)
                        .orElse(""));
    }

    private Section notices(List<NoticeRecord.Line> received) {
        var bureaus = received.stream()
                .map(NoticeRecord.Line::bureau)
                .distinct()
                .flatMap(id -> directory.byId(id).stream())
                .collect(toMap(Tenant::id, Tenant::name));
        return new Section(
                "notices",
                List.of("kind", "number", "content", "bureau", "issued", "due", "stage", "outcome"),
                List.of(8, 14, 20, 14, 8, 8, 9, 26),
                received.stream()
                        .map(line -> List.<Object>of(
                                line.strength(),
                                line.number() == null ? "" : line.number(),
                                line.title(),
                                bureaus.getOrDefault(line.bureau(), new Text("", "")),
                                line.issuedOn(),
                                line.dueOn().<Object>map(due -> due).orElse(""),
                                line.stage(),
                                Message.of("binder.outcome", line.lastOn(), line.lastStep(), line.words())))
                        .toList());
    }
}
