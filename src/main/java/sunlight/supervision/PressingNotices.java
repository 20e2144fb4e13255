package sunlight.supervision;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sunlight.identity.Here;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.UseCase;

/** Notices on which somebody waits, for whoever reminds of them. */
@UseCase
public class PressingNotices {

    @Inject
    NoticeRows notices;

    @Inject
    Here here;

    /** A notice and its last day, if one is set. */
    public record Line(UUID id, String title, UUID addressee, Optional<Due> due) {}

    /** Those that the tenant in scope has received and not answered. */
    @ByWorker
    public List<Line> toAnswer() {
        return notices.receivedBy(Here.tenant().id()).stream()
                .filter(notice -> waiting(notice) != Waiting.ON_BUREAU && waiting(notice) != Waiting.OVER)
                .map(PressingNotices::line)
                .toList();
    }

    /** Those of the bureau in scope of which the next step is its own: to be sent, signed, extended or verified. */
    @ByWorker
    public List<Line> onBureau() {
        return notices.issuedBy(Here.tenant().id()).stream()
                .filter(notice -> waiting(notice) == Waiting.ON_BUREAU)
                .map(PressingNotices::line)
                .toList();
    }

    /** Those of the bureau in scope whose last day is over without an answer, the longest first. */
    @ByWorker
    public List<Line> unanswered() {
        return notices.issuedBy(Here.tenant().id()).stream()
                .filter(notice -> waiting(notice) == Waiting.OVERDUE)
                .map(PressingNotices::line)
                .sorted(Comparator.comparing(line -> line.due().map(Due::on).orElse(LocalDate.MAX)))
                .toList();
    }

    private Waiting waiting(RectificationNotice notice) {
        return notice.waiting(here.today());
    }

    private static Line line(RectificationNotice notice) {
        return new Line(notice.id(), notice.head().text().title(), notice.head().addressee(), notice.due());
    }
}
