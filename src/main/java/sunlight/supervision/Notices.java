package sunlight.supervision;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import sunlight.calendar.WorkingDays;
import sunlight.files.FileStore;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.language.Message;
import sunlight.problem.NotFound;
import sunlight.tenancy.UseCase;

/** Reads notices: those of the own bureau and those addressed to the own tenant. Others do not exist. */
@UseCase
public class Notices {

    @Inject
    NoticeRows notices;

    @Inject
    FindingRows findings;

    @Inject
    PassedDown passedDown;

    @Inject
    Rechecking rechecking;

    @Inject
    Counting counting;

    @Inject
    FileStore store;

    @Inject
    Here here;

    /** What the own bureau prepares and has issued, newest first. */
    @Requires(Permission.SUPERVISE)
    public List<NoticeLine> issued() {
        return lines(notices.issuedBy(Here.tenant().id()));
    }

    /** Some of them. */
    @Requires(Permission.SUPERVISE)
    public List<NoticeLine> issued(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : lines(notices.issuedBy(Here.tenant().id(), ids));
    }

    /** What bureaus above have sent, newest first. */
    @Requires(Permission.READ_OWN)
    public List<NoticeLine> received() {
        return lines(notices.receivedBy(Here.tenant().id()));
    }

    @Requires(Permission.READ_OWN)
    public OpenNotice open(UUID id) {
        var notice = mine(id);
        return new OpenNotice(
                lines(List.of(notice)).get(0),
                notice.head().text(),
                findings.of(id),
                rechecking.of(id),
                steps(notice),
                below(notice),
                notice.steps());
    }

    /** A file on its way to one of the two sides. */
    public record Download(Evidence.Proof file, Supplier<InputStream> bytes) {}

    @Requires(Permission.READ_OWN)
    public Download file(UUID id, UUID step, int index) {
        var taken = mine(id).steps().stream()
                .filter(each -> each.id().equals(step))
                .findFirst()
                .orElseThrow(NotFound::new);
        var files = taken.evidence().files();
        if (index < 0 || index >= files.size()) {
            throw new NotFound();
        }
        var file = files.get(index);
        return new Download(file, () -> store.open(taken.tenant(), file.sha256()));
    }

    /** What an inspector of the bureau or anybody of the addressee may read; the rest does not exist. */
    private RectificationNotice mine(UUID id) {
        var own = Here.tenant().id();
        return notices.find(id)
                .filter(notice -> notice.head().addressee().equals(own) || here.may(Permission.SUPERVISE))
                .orElseThrow(NotFound::new);
    }

    private Set<NoticeStep> steps(RectificationNotice notice) {
        var own = Here.tenant().id();
        return notice.stage().steps().stream()
                .filter(step -> step.fits(notice.head().strength()))
                .filter(step -> own.equals(
                        step.side() == NoticeStep.Side.BUREAU
                                ? notice.head().bureau()
                                : notice.head().addressee()))
                .filter(step -> here.may(permission(step)))
                .filter(step -> step != NoticeStep.PASS_DOWN || Here.tenant().isBureau())
                .filter(step -> step != NoticeStep.ESCALATE
                        || notice.waiting(here.today()) == Waiting.OVERDUE
                        || notice.stage() == NoticeStage.RETURNED)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Permission permission(NoticeStep step) {
        return switch (step) {
            case WRITE, SUBMIT, REMIND, DISCARD, PASS_DOWN, VERIFY, RETURN -> Permission.SUPERVISE;
            case SEND_BACK, SIGN, GRANT_EXTENSION, REFUSE_EXTENSION, ESCALATE, LIFT -> Permission.SIGN_LETTERS;
            case ACKNOWLEDGE, ANSWER, ASK_EXTENSION -> Permission.ANSWER_NOTICES;
        };
    }

    private List<NoticeLine> below(RectificationNotice notice) {
        var isOwn = notice.head().bureau().equals(Here.tenant().id());
        return lines(isOwn && here.may(Permission.INSPECT) ? passedDown.under(notice) : notices.under(notice));
    }

    /** The calendar is read once for all of them. */
    private List<NoticeLine> lines(List<RectificationNotice> read) {
        var today = here.today();
        var earliest = read.stream()
                .flatMap(notice -> notice.due().stream())
                .map(Due::on)
                .min(Comparator.naturalOrder())
                .orElse(today);
        var days = counting.since(earliest);
        return read.stream().map(notice -> line(notice, today, days)).toList();
    }

    private static NoticeLine line(RectificationNotice notice, LocalDate today, WorkingDays days) {
        var head = notice.head();
        var waiting = notice.waiting(today);
        var late = notice.due()
                .filter(due -> waiting == Waiting.OVERDUE)
                .map(due -> Message.of("notice.late", due.on(), days.between(due.on(), today)));
        var steps = notice.steps();
        return new NoticeLine(
                head.id(),
                head.bureau(),
                head.addressee(),
                head.strength(),
                head.text().title(),
                head.number(),
                notice.stage(),
                waiting,
                notice.due(),
                late,
                steps.get(steps.size() - 1).at(),
                notice.version());
    }
}
