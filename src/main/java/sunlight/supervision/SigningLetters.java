package sunlight.supervision;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.tenancy.Deed;
import sunlight.tenancy.UseCase;

/** What a leader of the bureau decides: signs a notice or sends it back, gives more time, escalates, takes back. */
@UseCase
public class SigningLetters {

    private static final String MARK = "letter_mark";

    @Inject
    NoticeRows notices;

    @Inject
    Counting counting;

    @Inject
    Here here;

    @Inject
    Event<Deed> deeds;

    /** Signs: from now on it has a number, a last day, and cannot be changed. */
    @Requires(Permission.SIGN_LETTERS)
    public void sign(UUID id, long version) {
        var notice = notices.requireRead(id, version);
        var by = By.of(here);
        notice.stage().after(NoticeStep.SIGN);
        var year = by.day().getYear();
        var mark = Here.tenant().settings().getOrDefault(MARK, "整改");
        var number = "%s〔%d〕%d号".formatted(mark, year, notices.nextNumber(year));
        var due = counting.from(by.day(), notice.head().text().days());
        var taken = notice.sign(by, number, due);
        notices.issue(notice, by.at());
        keep(notice, taken, "notice.signed");
    }

    @Requires(Permission.SIGN_LETTERS)
    public void sendBack(UUID id, long version, String reason) {
        var notice = notices.requireRead(id, version);
        keep(notice, notice.sendBack(By.of(here), reason), "notice.sentBack");
    }

    @Requires(Permission.SIGN_LETTERS)
    public void grantExtension(UUID id, long version, LocalDate until, String words) {
        var notice = notices.requireRead(id, version);
        keep(notice, notice.grantExtension(By.of(here), until, words), "notice.extended");
    }

    @Requires(Permission.SIGN_LETTERS)
    public void refuseExtension(UUID id, long version, String reason) {
        var notice = notices.requireRead(id, version);
        keep(notice, notice.refuseExtension(By.of(here), reason), "notice.notExtended");
    }

    /** Leads it on at a higher level, with a last delay. */
    @Requires(Permission.SIGN_LETTERS)
    public void escalate(UUID id, long version, int days, String reason) {
        var notice = notices.requireRead(id, version);
        var by = By.of(here);
        keep(notice, notice.escalate(by, reason, counting.from(by.day(), days)), "notice.escalated");
    }

    /** Takes it back without a verdict, such as when it was sent by mistake. */
    @Requires(Permission.SIGN_LETTERS)
    public void lift(UUID id, long version, String reason) {
        var notice = notices.requireRead(id, version);
        keep(notice, notice.lift(By.of(here), reason), "notice.lifted");
    }

    private void keep(RectificationNotice notice, TakenStep taken, String deed) {
        notices.add(notice, taken);
        deeds.fire(new Deed(deed, "notice", notice.id().toString()));
    }
}
