package sunlight.supervision;

import sunlight.problem.RuleBroken;

/**
 * The words of a notice.
 *
 * @param demand what is to be done
 * @param days working days that are given for the answer
 */
public record NoticeText(String title, String demand, int days) {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_DEMAND = 4000;
    static final int MOST_DAYS = 120;

    public NoticeText {
        title = title.strip();
        demand = demand.strip();
    }

    /** What nobody has touched becomes what is usual now; what was typed stays. */
    public NoticeText following(NoticeText before, NoticeText after) {
        return new NoticeText(
                title.equals(before.title) ? after.title : title,
                demand.equals(before.demand) ? after.demand : demand,
                days == before.days ? after.days : days);
    }

    void check() {
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw RuleBroken.of("title", "notice.titleForm", LONGEST_TITLE);
        }
        if (demand.isEmpty() || demand.length() > LONGEST_DEMAND) {
            throw RuleBroken.of("demand", "notice.demandForm", LONGEST_DEMAND);
        }
        requireDays(days);
    }

    /** Working days that can be given for an answer, the first or a further one. */
    static void requireDays(int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw RuleBroken.of("days", "notice.daysForm", MOST_DAYS);
        }
    }
}
