package sunlight.assessment.ui;

import static java.util.stream.Collectors.toMap;
import static sunlight.console.Say.say;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.assessment.AssessmentStep;
import sunlight.assessment.Changed;
import sunlight.assessment.Newcomer;
import sunlight.assessment.Objection;
import sunlight.assessment.Omission;
import sunlight.assessment.OpenAssessment;
import sunlight.assessment.Result;
import sunlight.assessment.TakenStep;
import sunlight.assessment.score.Grade;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.language.Message;
import sunlight.tenancy.Time;

/** An assessment as the bureau reads it. */
record AssessmentMarkup(OpenAssessment open, Map<UUID, String> names) {

    private static final int SHOWN = 300;

    Markup head() {
        var head = open.head();
        var until = head.objectionsUntil();
        return Markup.of(
                "<p class=\"state\">{}<span>{}</span></p><p>{}</p>{}<div class=\"notice-acts\">{}</div>{}",
                Words.badge(open.stage()),
                say("assessment.next." + open.stage().name(), head.whom().many()),
                say("assessment.period", head.period().from(), head.period().until()),
                until == null
                        ? Markup.NONE
                        : Markup.of(
                                "<p>{}</p>",
                                say(
                                        "assessment.objectionsUntil",
                                        until,
                                        head.whom().many())),
                acts(),
                open.runs().isEmpty() || !Window.may(Permission.ASSESS) ? Markup.NONE : papers());
    }

    private Markup acts() {
        var offered = AssessmentActs.offered(open);
        return Markup.all(offered.stream()
                .filter(step -> step != AssessmentStep.ANNOUNCE || !open.runs().isEmpty())
                .map(step -> Pane.button(step.name(), "", AssessmentActs.name(step), isNext(step)))
                .toList());
    }

    private boolean isNext(AssessmentStep step) {
        return switch (step) {
            case PUBLISH, CLOSE, ANNOUNCE -> true;
            case CALCULATE -> open.runs().isEmpty();
            default -> false;
        };
    }

    private Markup papers() {
        var id = open.head().id();
        return Markup.of(
                "<p class=\"papers\"><a href=\"{}\" router-ignore>{}</a> <a href=\"{}\" router-ignore>{}</a> <a href=\"{}\" router-ignore>{}</a></p>",
                AssessmentNavigation.paper(id, "results.xlsx"),
                say("assessment.paper.results"),
                AssessmentNavigation.paper(id, "circular.docx"),
                say("assessment.paper.circular"),
                AssessmentNavigation.paper(id, "circular.pdf"),
                say("assessment.paper.circular.pdf"));
    }

    /** Who has no score or no rank, and why. */
    Markup omissions(List<Omission> omissions) {
        return omissions.isEmpty()
                ? Markup.NONE
                : Markup.of(
                        "<details class=\"omissions\"><summary>{}</summary><ul>{}</ul>{}</details>",
                        say("assessment.omissions.count", omissions.size()),
                        Markup.all(omissions.stream()
                                .limit(SHOWN)
                                .map(this::omission)
                                .toList()),
                        omissions.size() > SHOWN
                                ? Markup.of("<p>{}</p>", say("assessment.omissions.more", SHOWN))
                                : Markup.NONE);
    }

    /** Who came into the list after the period had begun, and how one that opened later is left out. */
    Markup newcomers(List<Newcomer> newcomers) {
        return newcomers.isEmpty()
                ? Markup.NONE
                : Markup.of(
                        "<details class=\"newcomers\"><summary>{}</summary><p>{}</p><ul>{}</ul>{}</details>",
                        say("assessment.newcomers.count", newcomers.size()),
                        say("assessment.newcomers.what"),
                        Markup.all(newcomers.stream()
                                .limit(SHOWN)
                                .map(each -> Markup.of(
                                        "<li><strong>{}</strong> {}</li>", name(each.school()), say(each.said())))
                                .toList()),
                        newcomers.size() > SHOWN
                                ? Markup.of("<p>{}</p>", say("assessment.newcomers.more", newcomers.size() - SHOWN))
                                : Markup.NONE);
    }

    private Markup omission(Omission each) {
        return Markup.of(
                "<li><strong>{}</strong> {}</li>",
                name(each.school()),
                say("assessment.of", each.missing().said(), each.why()));
    }

    /** How many have which grade. */
    Markup summary(List<Result> results) {
        if (results.isEmpty()) {
            return Markup.of("<p class=\"empty\">{}</p>", say("assessment.notCalculated"));
        }
        var run = open.runs().get(0);
        var cells = new ArrayList<Markup>();
        for (var grade : Grade.values()) {
            cells.add(figure(grade, results));
        }
        cells.add(figure(null, results));
        return Markup.of(
                "<dl class=\"grades\">{}</dl><p>{}</p>",
                Markup.all(cells),
                say("assessment.counted", run.ordinal(), run.countedUntil(), Time.minute(run.at())));
    }

    private static Markup figure(@Nullable Grade grade, List<Result> results) {
        var count =
                results.stream().filter(each -> each.score().grade() == grade).count();
        return grade == null && count == 0
                ? Markup.NONE
                : Markup.of("<div><dt>{}</dt><dd>{}</dd></div>", Words.grade(grade), count);
    }

    /** @param newcomers who came into the list only after the period had begun: their rows say so */
    Markup results(List<Result> results, List<Newcomer> newcomers) {
        var since = newcomers.stream().collect(toMap(Newcomer::school, Newcomer::said));
        return Markup.of(
                "<div class=\"wide\" tabindex=\"0\"><table><thead><tr><th>{}</th><th>{}</th><th>{}</th><th>{}</th><th>{}</th>"
                        + "<th>{}</th></tr></thead><tbody>{}</tbody></table></div>{}",
                say(open.head().whom().one()),
                say("assessment.column.peers"),
                say("assessment.column.total"),
                say("assessment.column.grade"),
                say("assessment.column.place"),
                say("assessment.column.more"),
                Markup.all(results.stream()
                        .limit(SHOWN)
                        .map(each -> row(each, since.get(each.score().school())))
                        .toList()),
                results.size() > SHOWN
                        ? Markup.of(
                                "<p>{}</p>",
                                say("assessment.more.rows", open.head().whom().counted(results.size()), SHOWN))
                        : Markup.NONE);
    }

    private Markup row(Result result, @Nullable Message since) {
        var score = result.score();
        return Markup.of(
                "<tr><th scope=\"row\">{}{}</th><td>{}</td><td class=\"number\">{}</td><td>{}{}</td><td>{}</td><td>{}</td></tr>",
                name(score.school()),
                since == null ? Markup.NONE : Markup.of("<br><small>{}</small>", say(since)),
                say(score.peers().said()),
                Words.points(score.total()),
                Words.grade(score.grade()),
                Markup.all(score.vetoes().stream()
                        .sorted()
                        .map(veto -> Markup.of("<br><small>{}</small>", say("Veto." + veto.name())))
                        .toList()),
                Words.place(result.placed()),
                Pane.button("SCHOOL", score.school(), say("assessment.explain"), false));
    }

    /** The latest first; a calculation says what it changed. */
    Markup history() {
        var steps = new ArrayList<>(open.steps());
        Collections.reverse(steps);
        var runs = open.runs().size();
        var lines = new ArrayList<Markup>();
        for (var taken : steps) {
            lines.add(step(taken, taken.step() == AssessmentStep.CALCULATE ? runs-- : 0));
        }
        return Markup.of("<ol class=\"history\" reversed>{}</ol>", Markup.all(lines));
    }

    private static Markup step(TakenStep taken, int run) {
        return Markup.of(
                "<li><strong>{}</strong> {} <time>{}</time>{}{}</li>",
                AssessmentActs.name(taken.step()),
                taken.actor().name(),
                Time.minute(taken.at()),
                taken.words().isEmpty() ? Markup.NONE : Markup.of("<p class=\"reason\">{}</p>", taken.words()),
                run > 1 ? Pane.button("CHANGED", run, say("assessment.changed.show"), false) : Markup.NONE);
    }

    Markup changed(int run, List<Changed> changed) {
        return Markup.of(
                "<h2>{}</h2>{}",
                say("assessment.changed", run),
                changed.isEmpty()
                        ? Markup.of("<p class=\"empty\">{}</p>", say("assessment.changed.none"))
                        : Markup.of(
                                "<ul>{}</ul>",
                                Markup.all(changed.stream()
                                        .limit(SHOWN)
                                        .map(each -> Markup.of(
                                                "<li><strong>{}</strong> {}</li>",
                                                name(each.after().score().school()),
                                                say(
                                                        "assessment.changed.line",
                                                        Words.brief(
                                                                each.before().placed()),
                                                        Words.brief(each.after().placed()))))
                                        .toList())));
    }

    Markup objections(List<Objection> all) {
        if (all.isEmpty()) {
            return Markup.of("<p class=\"empty\">{}</p>", say("assessment.objections.none"));
        }
        var may = open.stage().steps().contains(AssessmentStep.DECIDE) && Window.may(Permission.ASSESS);
        return Markup.of(
                "<ul class=\"rows\">{}</ul>",
                Markup.all(all.stream()
                        .map(each -> objection(each, name(each.school()), may))
                        .toList()));
    }

    static Markup objection(Objection each, String name, boolean mayDecide) {
        var decision = each.decision();
        return Markup.of(
                "<li class=\"row\"><div class=\"row-head\">{}<time>{}</time></div><div class=\"row-body\"><h3>{}</h3><p>{}</p>"
                        + "<p class=\"reason\">{}</p>{}</div><div class=\"row-acts\">{}</div></li>",
                decision == null
                        ? Markup.of("<span class=\"badge blue\">{}</span>", say("assessment.objection.open"))
                        : Markup.of(
                                "<span class=\"badge green\">{}</span>",
                                say("ObjectionOutcome." + decision.outcome().name())),
                Time.minute(each.at()),
                name,
                about(each),
                each.words(),
                decision == null
                        ? Markup.NONE
                        : Markup.of(
                                "<p>{}</p>",
                                say(
                                        "assessment.decided.said",
                                        decision.by(),
                                        Time.minute(decision.at()),
                                        decision.grounds())),
                decision == null && mayDecide
                        ? Pane.button("DECIDE", each.id(), say("AssessmentStep.DECIDE"), true)
                        : Markup.NONE);
    }

    private static String about(Objection each) {
        @Nullable Object item = each.item();
        var about = item == null ? say("assessment.objection.whole") : item;
        var received = each.received();
        return received == null
                ? say("assessment.objection.by", about, each.by())
                : say("assessment.objection.received", about, received.from(), received.on(), each.by());
    }

    private String name(UUID school) {
        return Objects.requireNonNullElse(names.get(school), "");
    }
}
