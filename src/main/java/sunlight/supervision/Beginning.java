package sunlight.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.compliance.DueLine;
import sunlight.identity.Here;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Tenant;

/** Letters, one or many: their draft, what was found wrong with the public pages as they are now; a light one also goes out. */
@ApplicationScoped
class Beginning {

    @Inject
    NoticeRows notices;

    @Inject
    FindingRows findings;

    @Inject
    TakingEvidence evidence;

    @Inject
    Counting counting;

    @Inject
    Here here;

    @Inject
    KeepingSteps steps;

    RectificationNotice draft(
            Tenant addressee, Strength strength, NoticeText text, @Nullable RectificationNotice parent) {
        var by = By.of(here);
        var head = new NoticeHead(
                by.tenant(),
                Ids.next(),
                addressee.id(),
                parent == null ? null : parent.head().bureau(),
                parent == null ? null : parent.id(),
                strength,
                text,
                null);
        var notice = new RectificationNotice(head, List.of());
        var written = notice.write(text, by);
        notices.add(notice, by.at());
        steps.keep(notice, written);
        return notice;
    }

    void add(RectificationNotice notice, Tenant subject, List<DueLine> found) {
        var now = here.moment();
        for (int position = 0; position < found.size(); position++) {
            var line = found.get(position);
            findings.add(
                    notice.id(),
                    position,
                    finding(subject, line),
                    evidence.of(subject, line.item().code(), now));
        }
    }

    /** Sends a light reminder; nobody signs it. */
    void remind(RectificationNotice notice) {
        var by = By.of(here);
        var taken =
                notice.remind(by, counting.from(by.day(), notice.head().text().days()));
        notices.issue(notice, by.at());
        steps.keep(notice, taken);
    }

    private static Finding finding(Tenant subject, DueLine line) {
        return new Finding(
                Ids.next(),
                subject.id(),
                line.item().code(),
                line.item().title(),
                line.status(),
                line.dueOn(),
                line.reason(),
                line.ground());
    }
}
