package sunlight.supervision;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.tenancy.Deed;
import sunlight.tenancy.UseCase;

/** An inspector looks at an answer: closes the notice with a verdict, or gives it back. */
@UseCase
public class Verifying {

    @Inject
    NoticeRows notices;

    @Inject
    Rechecking rechecking;

    @Inject
    Counting counting;

    @Inject
    Here here;

    @Inject
    Event<Deed> deeds;

    /** Closes it. The machine's judgement of this moment is kept beside the person's. */
    @Requires(Permission.SUPERVISE)
    public void verify(UUID id, long version, String verdict) {
        var notice = notices.requireRead(id, version);
        keep(notice, notice.verify(By.of(here), verdict, rechecking.of(id)), "notice.verified");
    }

    /**
     * Gives it back.
     *
     * @param days working days that are given for the next answer
     */
    @Requires(Permission.SUPERVISE)
    public void giveBack(UUID id, long version, int days, String reason) {
        var notice = notices.requireRead(id, version);
        var by = By.of(here);
        keep(notice, notice.giveBack(by, reason, counting.from(by.day(), days)), "notice.returned");
    }

    private void keep(RectificationNotice notice, TakenStep taken, String deed) {
        notices.add(notice, taken);
        deeds.fire(new Deed(deed, "notice", notice.id().toString()));
    }
}
