package sunlight.supervision;

import jakarta.inject.Inject;
import java.util.UUID;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
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
    KeepingSteps steps;

    /** Closes it. The machine's judgement of this moment is kept beside the person's. */
    @Requires(Permission.SUPERVISE)
    public void verify(UUID id, long version, String verdict) {
        var notice = notices.requireRead(id, version);
        steps.keep(notice, notice.verify(By.of(here), verdict, rechecking.of(id)));
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
        steps.keep(notice, notice.giveBack(by, reason, counting.from(by.day(), days)));
    }
}
