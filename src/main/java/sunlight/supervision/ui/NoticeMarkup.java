package sunlight.supervision.ui;

import static sunlight.console.Say.say;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import sunlight.console.Badge;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Say;
import sunlight.console.Window;
import sunlight.supervision.Finding;
import sunlight.supervision.NoticeLine;
import sunlight.supervision.NoticeStep;
import sunlight.supervision.OpenNotice;
import sunlight.supervision.Rechecked;
import sunlight.tenancy.Directory;

/** A notice as markup: its head with the buttons, and below it findings, answers and the timeline. */
@ApplicationScoped
class NoticeMarkup {

    @Inject
    Directory directory;

    @Inject
    TimelineMarkup timeline;

    Markup head(OpenNotice notice) {
        var line = notice.line();
        return Markup.of(
                "<p class=\"state\">{} <span>{}</span></p>{}<p class=\"next\">{}</p><dl class=\"facts\">{}</dl>{}",
                Words.badge(line.waiting()),
                say("NoticeStage." + line.stage().name()),
                line.late()
                        .map(late -> Markup.of("<p class=\"late\">{}</p>", say(late)))
                        .orElse(Markup.NONE),
                Words.next(line),
                facts(notice),
                buttons(notice));
    }

    private Markup facts(OpenNotice notice) {
        var line = notice.line();
        var facts = new ArrayList<Markup>();
        facts.add(fact("notice.from", name(line.bureau())));
        facts.add(fact("notice.to", name(line.addressee())));
        facts.add(fact("notice.letter", letter(line)));
        facts.add(fact(
                "notice.lastDay",
                line.due()
                        .map(due -> Markup.of("<strong>{}</strong> <span>{}</span>", due.on(), say(due.clock())))
                        .orElseGet(() -> Markup.of(
                                "{}", say("notice.daysAfterIssue", notice.text().days())))));
        notice.asked().ifPresent(day -> facts.add(fact("notice.askedUntil", day.toString())));
        return Markup.all(facts);
    }

    private static Markup letter(NoticeLine line) {
        return Markup.of(
                "{} <a href=\"{}\" download>{}</a> <a href=\"{}\" download>{}</a>",
                Optional.ofNullable(line.number())
                        .orElseGet(() -> say("Strength." + line.strength().name())),
                SupervisionNavigation.letter(line.id()),
                say("notice.download"),
                SupervisionNavigation.printed(line.id()),
                say("notice.download.pdf"));
    }

    private static Markup buttons(OpenNotice notice) {
        var steps = notice.steps().stream().sorted(Comparator.naturalOrder()).toList();
        if (steps.isEmpty()) {
            return Markup.NONE;
        }
        return Markup.of(
                "<div class=\"notice-acts\">{}</div>",
                Markup.all(steps.stream()
                        .map(step -> Pane.button(step.name(), "-", say("NoticeStep." + step.name()), leadsOn(step)))
                        .toList()));
    }

    private static boolean leadsOn(NoticeStep step) {
        return switch (step) {
            case SUBMIT, SIGN, REMIND, ACKNOWLEDGE, ANSWER, VERIFY, GRANT_EXTENSION -> true;
            default -> false;
        };
    }

    Markup page(OpenNotice notice) {
        return Markup.of(
                "<section class=\"card\"><h2>{}</h2><p class=\"demand\">{}</p></section>"
                        + "<section class=\"card\"><h2>{}</h2><ol class=\"findings\">{}</ol></section>{}"
                        + "<section class=\"card\"><h2>{}</h2>{}</section>",
                say("notice.demand"),
                notice.text().demand(),
                say("notice.findings"),
                Markup.all(notice.findings().stream()
                        .map(finding -> finding(finding, notice))
                        .toList()),
                below(notice.below()),
                say("notice.timeline"),
                timeline.of(notice));
    }

    private Markup finding(Finding finding, OpenNotice notice) {
        var isAddressee = finding.subject().equals(notice.line().addressee());
        return Markup.of(
                "<li><h3><span class=\"code\">{}</span> {}</h3>{}<dl>{}{}{}</dl><p><a href=\"{}\" target=\"_blank\""
                        + " rel=\"noopener\">{}</a></p></li>",
                finding.item(),
                finding.title().in(Window.language()),
                isAddressee ? Markup.NONE : Markup.of("<p>{}</p>", Say.name(directory, finding.subject())),
                fact(
                        "notice.then",
                        Markup.of(
                                "<strong>{}</strong> {}",
                                say("ComplianceStatus." + finding.status().name()),
                                say(finding.reason()))),
                fact("notice.ground", ground(finding)),
                now(finding, notice.now()),
                SupervisionNavigation.evidence(finding.id()),
                say("notice.evidence"));
    }

    private static String ground(Finding finding) {
        return finding.ground().stream().map(Say::say).collect(Collectors.joining(say("list.join")));
    }

    /** The machine's judgement of this moment, beside what was found. */
    private static Markup now(Finding finding, List<Rechecked> now) {
        return now.stream()
                .filter(line ->
                        line.item().equals(finding.item()) && line.subject().equals(finding.subject()))
                .findFirst()
                .map(line -> fact("notice.now", recheck(line)))
                .orElse(Markup.NONE);
    }

    static Markup recheck(Rechecked line) {
        return Markup.of(
                "{} {}",
                Badge.of(
                        line.isMended() ? "green" : "red",
                        line.isMended() ? "✓" : "!",
                        say("ComplianceStatus." + line.status().name())),
                say(line.reason()));
    }

    private Markup below(List<NoticeLine> below) {
        if (below.isEmpty()) {
            return Markup.NONE;
        }
        var rows = below.stream()
                .map(line -> Markup.of(
                        "<li>{} {} · {} {}</li>",
                        Words.badge(line.waiting()),
                        name(line.addressee()),
                        say("NoticeStage." + line.stage().name()),
                        Pane.button("OPEN", line.id(), say("notices.open"), false)))
                .toList();
        return Markup.of(
                "<section class=\"card\"><h2>{}</h2><ul class=\"passed\">{}</ul></section>",
                say("notice.below"),
                Markup.all(rows));
    }

    private String name(UUID tenant) {
        return Say.name(directory, tenant);
    }

    private static Markup fact(String name, Object value) {
        return Markup.of("<dt>{}</dt><dd>{}</dd>", say(name), value);
    }
}
