package sunlight.supervision.ui;

import static sunlight.console.Say.say;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sunlight.console.Badge;
import sunlight.console.Markup;
import sunlight.console.Paging;
import sunlight.console.Pane;
import sunlight.console.Say;
import sunlight.supervision.campaign.Campaign;
import sunlight.supervision.campaign.CampaignFinding;
import sunlight.supervision.campaign.CampaignStanding;
import sunlight.supervision.campaign.CampaignState;
import sunlight.supervision.campaign.FindingState;
import sunlight.supervision.campaign.SchoolCheck;
import sunlight.supervision.inspection.SamplingRule;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Time;

/** A campaign as markup: what it is, how far it is, its schools and what was found. */
record CampaignMarkup(CampaignStanding standing, Directory directory, ItemNames items) {

    private static final int SCHOOLS = 50;
    private static final String ROW = """
            <li class="row"><div class="row-head">{}</div>
            <div class="row-body"><h3>{}</h3><p>{}</p>{}</div><div class="row-acts">{}</div></li>""";

    Markup head() {
        var campaign = standing.campaign();
        var plan = campaign.plan();
        return Markup.of(
                "<p class=\"next\">{} {}</p><dl class=\"facts\">{}</dl>",
                state(campaign),
                progress(standing),
                Markup.all(Stream.of(
                                fact("campaign.ground", plan.ground()),
                                fact("campaign.period", say("campaign.period.said", plan.from(), plan.due())),
                                fact(
                                        "campaign.items",
                                        plan.sampler().items().stream()
                                                .sorted()
                                                .map(items::of)
                                                .collect(Collectors.joining(say("notices.join")))),
                                fact("campaign.sample", sample(campaign)),
                                Optional.ofNullable(campaign.end())
                                        .map(end -> fact(
                                                "inspection.conclusion.label",
                                                say(
                                                        "inspection.result",
                                                        end.by(),
                                                        Time.minute(end.at()),
                                                        end.conclusion())))
                                        .orElse(Markup.NONE))
                        .toList()));
    }

    private static Markup fact(String key, String value) {
        return Markup.of("<dt>{}</dt><dd>{}</dd>", say(key), value);
    }

    static Markup state(Campaign campaign) {
        var state = campaign.state();
        var colour = switch (state) {
            case PLANNED -> "grey";
            case UNDER_WAY -> "blue";
            case CLOSED -> "green";
        };
        return Badge.of(colour, say("CampaignState." + state.name()));
    }

    static String progress(CampaignStanding standing) {
        if (standing.campaign().state() == CampaignState.PLANNED) {
            return say("campaign.progress.planned");
        }
        var progress = standing.progress();
        return say(
                "campaign.progress",
                progress.done(),
                progress.schools(),
                progress.open(),
                progress.inHand(),
                progress.settled());
    }

    static String sample(Campaign campaign) {
        var sampler = campaign.plan().sampler();
        var rule = say("SamplingRule." + sampler.rule().name());
        var start = campaign.start();
        var author = campaign.author();
        if (start == null) {
            return sampler.rule() == SamplingRule.ALL
                    ? say("campaign.sample.planned.ALL", author)
                    : say("campaign.sample.planned", rule, sampler.size(), String.valueOf(sampler.seed()), author);
        }
        return sampler.rule() == SamplingRule.ALL
                ? say("campaign.sample.drawn.ALL", start.pool(), start.drawn(), author)
                : say(
                        "campaign.sample.drawn",
                        rule,
                        start.pool(),
                        start.drawn(),
                        String.valueOf(sampler.seed()),
                        author);
    }

    Markup findings() {
        return standing.findings().isEmpty()
                ? Markup.of("<p class=\"empty\">{}</p>", say("campaign.findings.none"))
                : Markup.of(
                        "<ul class=\"rows\">{}</ul>",
                        Markup.all(
                                standing.findings().stream().map(this::finding).toList()));
    }

    private Markup finding(CampaignFinding finding) {
        var check = finding.check();
        return Markup.of(
                ROW,
                badge(finding.state()),
                say("campaign.finding", Say.name(directory, check.school()), items.of(check.item())),
                Optional.ofNullable(check.result())
                        .map(found -> say("inspection.result", found.checker(), Time.minute(found.at()), found.words()))
                        .orElse(""),
                Markup.of("{}{}", InspectionView.evidence(check), followed(finding)),
                acts(finding));
    }

    private static Markup badge(FindingState state) {
        return switch (state) {
            case OPEN -> badge("red", "!", state);
            case IN_HAND -> badge("amber", "◷", state);
            case SETTLED -> badge("green", "✓", state);
        };
    }

    private static Markup badge(String colour, String sign, FindingState state) {
        return Badge.of(colour, sign, say("FindingState." + state.name()));
    }

    private static Markup followed(CampaignFinding finding) {
        var settled = finding.check().settled();
        if (settled != null) {
            return Markup.of(
                    "<p class=\"reason\">{}</p>",
                    say("campaign.settled", settled.by(), Time.minute(settled.at()), settled.words()));
        }
        return finding.letter()
                .map(letter -> Markup.of(
                        "<p class=\"reason\">{}</p>",
                        say(
                                "campaign.letter",
                                Optional.ofNullable(letter.number())
                                        .orElseGet(() -> say(
                                                "Strength." + letter.strength().name())),
                                say("NoticeStage." + letter.stage().name()),
                                Words.next(letter))))
                .orElse(Markup.NONE);
    }

    private Markup acts(CampaignFinding finding) {
        var letter = finding.letter()
                .map(line -> Pane.button("CHASE", line.id(), say("campaign.letter.open"), false))
                .orElse(Markup.NONE);
        if (finding.state() != FindingState.OPEN || standing.campaign().state() == CampaignState.CLOSED) {
            return letter;
        }
        var check = finding.check();
        var slug = directory.byId(check.school()).map(school -> school.slug()).orElse("");
        return Markup.of(
                "{}{}",
                Pane.button("NOTICE", slug + "/" + check.item(), say("notice.begin"), true),
                Pane.button("SETTLED", check.id(), say("campaign.settle"), false));
    }

    /** @param part which part of them */
    Markup schools(int part) {
        var paging = new Paging<>(standing.schools(), SCHOOLS, part);
        return Markup.of(
                "<ul class=\"rows\">{}</ul>{}",
                Markup.all(paging.shown().stream().map(this::school).toList()),
                paging.steps());
    }

    private Markup school(SchoolCheck school) {
        var isOpen = standing.campaign().state() == CampaignState.UNDER_WAY;
        var count = school.count();
        return Markup.of(
                ROW,
                Badge.of(
                        school.isDone() ? "green" : "grey",
                        say(school.isDone() ? "campaign.school.done" : "campaign.school.open")),
                Say.name(directory, school.school()),
                say("inspection.progress", count.done(), count.all(), count.wrong()),
                Markup.of(
                        "<p class=\"reason\">{}</p>",
                        school.inspector() == null
                                ? say("campaign.task.nobody")
                                : say("campaign.task.by", school.inspector())),
                Markup.of(
                        "{}{}",
                        Pane.button("INSPECT", school.inspection(), say("campaign.sheet"), false),
                        isOpen && !school.isDone()
                                ? Pane.button("TAKE", school.inspection(), say("campaign.take"), false)
                                : Markup.NONE));
    }
}
