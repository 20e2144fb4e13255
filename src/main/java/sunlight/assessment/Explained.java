package sunlight.assessment;

import java.util.List;
import java.util.Optional;
import sunlight.assessment.score.Points;
import sunlight.assessment.score.SchoolScore;
import sunlight.language.Message;

/**
 * A result with the calculation it comes from: all that is needed to explain it.
 *
 * @param newcomer where it came into the list only after the period had begun
 */
public record Explained(Run run, Result result, Optional<Newcomer> newcomer) {

    /** Its items, in the order of their codes. */
    public List<SchoolScore.Line> lines() {
        return SchoolScore.lines(result.days(), run.scheme());
    }

    /** Items of which the scheme counts nothing are left out. */
    public List<SchoolScore.Line> counted() {
        return lines().stream().filter(line -> line.weight() > 0).toList();
    }

    /** The sum of the weights of what was owed. */
    public int possible() {
        return counted().stream()
                .filter(line -> line.days().owed() > 0)
                .mapToInt(SchoolScore.Line::weight)
                .sum();
    }

    /** What was earned of it. */
    public Points earned() {
        return counted().stream().map(SchoolScore.Line::points).reduce(Points.NONE, Points::plus);
    }

    /** How the sum of the items became the score and the grade, in words. */
    public Message said() {
        var score = result.score();
        var base = score.base();
        var total = score.total();
        var grade = score.grade();
        if (base == null || total == null || grade == null) {
            return Message.of("assessment.sum.nothing");
        }
        var said = Message.of("assessment.sum", earned().toString(), possible(), base.toString());
        said = and(
                said, "assessment.sum.bonus", score.bonus(), run.scheme().caps().bonus());
        said = and(
                said,
                "assessment.sum.deduction",
                score.deduction(),
                run.scheme().caps().deduction());
        said = and(said, Message.of("assessment.sum.total", total.toString(), grade));
        for (var veto : score.vetoes().stream().sorted().toList()) {
            said = and(
                    said,
                    Message.of(
                            "assessment.sum.veto", veto, run.scheme().vetoes().worst()));
        }
        return said;
    }

    /** One item in words: what was owed, what was in order, what did not count, and what it gave. */
    public static Message said(SchoolScore.Line line) {
        var days = line.days();
        var said = days.owed() == 0
                ? Message.of("assessment.line.nothing")
                : Message.of(
                        "assessment.line",
                        days.owed(),
                        days.inOrder(),
                        line.weight(),
                        line.points().toString());
        said = and(said, "assessment.line.nil", days.nil());
        said = and(said, "assessment.line.overdue", days.overdue());
        said = and(said, "assessment.line.lacking", days.lacking());
        said = and(said, "assessment.line.exempt", days.exempt());
        return and(said, "assessment.line.provisional", days.provisional());
    }

    private static Message and(Message said, String key, int days) {
        return days == 0 ? said : and(said, Message.of(key, days));
    }

    private static Message and(Message said, String key, Points points, int cap) {
        return points.hundredths() == 0 ? said : and(said, Message.of(key, points.toString(), cap));
    }

    private static Message and(Message said, Message more) {
        return Message.of("assessment.and", said, more);
    }
}
