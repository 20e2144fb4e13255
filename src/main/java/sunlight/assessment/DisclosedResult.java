package sunlight.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;

/** A published result as the text of a disclosure. Pure. */
record DisclosedResult(AssessmentHead head, List<Result> results, Map<UUID, String> names, List<Newcomer> newcomers) {

    /** @param withPoints whether points are told beside the grades */
    String html(boolean withPoints) {
        var marked = AssessedNames.marked(names, newcomers, Language.ZH);
        var html = new StringBuilder();
        paragraph(
                html,
                say("assessment.disclosed", head.period().from(), head.period().until(), counted(results.size())));
        if (!newcomers.isEmpty()) {
            paragraph(html, say("assessment.newcomers.marked", counted(newcomers.size())));
        }
        html.append("<table><tbody><tr>");
        head(html, head.whom().one());
        head(html, Message.of("assessment.column.grade"));
        if (withPoints) {
            head(html, Message.of("assessment.column.total"));
        }
        html.append("</tr>");
        // By name within a grade: without points nobody is told in which order they came.
        results.stream()
                .sorted(Comparator.comparing(
                                (Result each) -> each.score().grade(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(each -> marked.getOrDefault(each.score().school(), "")))
                .forEach(each -> row(html, each, marked, withPoints));
        return html.append("</tbody></table>").toString();
    }

    private Message counted(int count) {
        return head.whom().counted(count);
    }

    private static void paragraph(StringBuilder html, String text) {
        html.append("<p>").append(escaped(text)).append("</p>");
    }

    private static void head(StringBuilder html, Message word) {
        html.append("<th>").append(escaped(Messages.say(Language.ZH, word))).append("</th>");
    }

    private static void row(StringBuilder html, Result result, Map<UUID, String> names, boolean withPoints) {
        var grade = result.score().grade();
        var total = result.score().total();
        html.append("<tr><td>")
                .append(escaped(names.getOrDefault(result.score().school(), "")))
                .append("</td><td>")
                .append(escaped(grade == null ? say("assessment.notAssessed") : say("Grade." + grade.name())));
        if (withPoints) {
            html.append("</td><td>").append(total == null ? "–" : total);
        }
        html.append("</td></tr>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String say(String key, Object... args) {
        return Messages.say(Language.ZH, key, args);
    }
}
