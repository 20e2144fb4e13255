package sunlight.supervision;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.identity.Here;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.UseCase;

/** The notices that a tenant has received and what came of them, for whoever puts it on record. */
@UseCase
public class NoticeRecord {

    @Inject
    NoticeRows notices;

    @Inject
    Clock clock;

    /**
     * A notice.
     *
     * @param lastStep what was done last, with its words
     */
    public record Line(
            UUID bureau,
            Strength strength,
            @Nullable String number,
            String title,
            LocalDate issuedOn,
            Optional<LocalDate> dueOn,
            NoticeStage stage,
            NoticeStep lastStep,
            LocalDate lastOn,
            String words) {}

    /** Those of the tenant in scope that were issued within some days, or were open then. */
    @ByWorker
    public List<Line> received(LocalDate from, LocalDate until) {
        return notices.receivedBy(Here.tenant().id()).stream()
                .filter(notice -> !notice.steps().isEmpty())
                .map(this::line)
                .filter(line -> !line.issuedOn().isAfter(until)
                        && (!line.stage().isOver() || !line.lastOn().isBefore(from)))
                .toList();
    }

    private Line line(RectificationNotice notice) {
        var steps = notice.steps();
        var issued =
                steps.stream().filter(step -> step.step().issues()).findFirst().orElse(steps.get(0));
        var last = steps.get(steps.size() - 1);
        var head = notice.head();
        return new Line(
                head.bureau(),
                head.strength(),
                head.number(),
                head.text().title(),
                day(issued.at()),
                notice.due().map(Due::on),
                notice.stage(),
                last.step(),
                day(last.at()),
                last.words());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
