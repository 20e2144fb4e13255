package sunlight.supervision.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sunlight.problem.RuleBroken;
import sunlight.supervision.inspection.Sampler;

/**
 * What a campaign is to look at and why.
 *
 * @param ground on what the bureau inspects: a plan of the year, an order of the superior, what came in
 */
public record CampaignPlan(String name, String ground, Sampler sampler, Period period) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_GROUND = 1000;

    /** From the day on which the schools are to be drawn until the day on which all of it is to be done. */
    public record Period(@Nullable LocalDate from, @Nullable LocalDate due) {}

    public CampaignPlan {
        name = name.strip();
        ground = ground.strip();
    }

    void requireComplete() {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw RuleBroken.of("name", "campaign.nameForm", LONGEST_NAME);
        }
        if (ground.isEmpty() || ground.length() > LONGEST_GROUND) {
            throw RuleBroken.of("ground", "campaign.groundForm", LONGEST_GROUND);
        }
        sampler.requireDrawable();
        if (from().isAfter(due())) {
            throw RuleBroken.of("due", "campaign.dueBeforeFrom");
        }
    }

    public LocalDate from() {
        return given(period.from());
    }

    public LocalDate due() {
        return given(period.due());
    }

    private static LocalDate given(@Nullable LocalDate day) {
        if (day == null) {
            throw RuleBroken.of("due", "campaign.periodMissing");
        }
        return day;
    }
}
