package sunlight.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.language.Message;
import sunlight.tenancy.Actor;

/**
 * A step that somebody took. Never changed, only added.
 *
 * @param tenant for whom the person acted
 * @param ordinal place in the timeline
 * @param words what was said with it
 * @param untilOn the day it sets or asks for
 * @param clock how that day was counted
 * @param recheck how the machine judged the items at that moment
 */
public record TakenStep(
        UUID id,
        UUID tenant,
        int ordinal,
        NoticeStep step,
        Actor actor,
        String words,
        @Nullable LocalDate untilOn,
        @Nullable Message clock,
        Evidence evidence,
        List<Rechecked> recheck,
        Instant at) {

    public TakenStep {
        recheck = List.copyOf(recheck);
    }

    TakenStep until(Due due) {
        return new TakenStep(id, tenant, ordinal, step, actor, words, due.on(), due.clock(), evidence, recheck, at);
    }

    TakenStep asking(LocalDate day) {
        return new TakenStep(id, tenant, ordinal, step, actor, words, day, null, evidence, recheck, at);
    }

    TakenStep proving(Evidence shown) {
        return new TakenStep(id, tenant, ordinal, step, actor, words, untilOn, clock, shown, recheck, at);
    }

    TakenStep rechecked(List<Rechecked> now) {
        return new TakenStep(id, tenant, ordinal, step, actor, words, untilOn, clock, evidence, now, at);
    }
}
