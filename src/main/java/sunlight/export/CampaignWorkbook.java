package sunlight.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.sheet.NewSheet;
import sunlight.sheet.WorkbookWriting;
import sunlight.supervision.Due;
import sunlight.supervision.NoticeLine;
import sunlight.supervision.campaign.CampaignFinding;
import sunlight.supervision.campaign.CampaignStanding;
import sunlight.supervision.campaign.SchoolCheck;
import sunlight.supervision.inspection.Check;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.Time;

/** A campaign as a workbook: what it is, its schools, what was found. */
record CampaignWorkbook(CampaignStanding standing, Function<UUID, Optional<Tenant>> tenants, Language language) {

    byte[] bytes() {
        return WorkbookWriting.of(List.of(campaign(), schools(), findings()));
    }

    private NewSheet campaign() {
        return new NewSheet(
                say("campaigns.title"),
                List.of(say("export.campaign.what"), say("export.campaign.value")),
                Stream.concat(planned().stream(), done().stream()).toList(),
                List.of(24, 80),
                Map.of());
    }

    private List<List<Object>> planned() {
        var campaign = standing.campaign();
        var plan = campaign.plan();
        return List.of(
                line("campaign.name", plan.name()),
                line("campaign.ground", plan.ground()),
                line("export.campaign.state", said(Message.of("CampaignState." + campaign.state()))),
                line("campaign.from", plan.from()),
                line("campaign.due", plan.due()),
                line("campaign.items", codes()),
                line(
                        "inspection.rule",
                        said(Message.of("SamplingRule." + plan.sampler().rule()))),
                line("inspection.seed", Math.toIntExact(plan.sampler().seed())));
    }

    private List<List<Object>> done() {
        var start = standing.campaign().start();
        var end = standing.campaign().end();
        var progress = standing.progress();
        return List.of(
                line("export.campaign.pool", start == null ? "" : start.pool()),
                line("export.campaign.drawn", start == null ? "" : start.drawn()),
                line("export.campaign.done", progress.done()),
                line("export.campaign.open", progress.open()),
                line("export.campaign.inHand", progress.inHand()),
                line("export.campaign.settled", progress.settled()),
                line("export.campaign.endedOn", end == null ? "" : day(end.at())),
                line("inspection.conclusion.label", end == null ? "" : end.conclusion()));
    }

    private List<Object> line(String key, Object value) {
        return List.of(say(key), value);
    }

    private String codes() {
        return standing.campaign().plan().sampler().items().stream()
                .sorted()
                .map(ItemCode::value)
                .collect(Collectors.joining(" "));
    }

    private NewSheet schools() {
        var heads = heads(
                "matrix.head.SCHOOL",
                "matrix.filter.district",
                "export.campaign.inspector",
                "export.campaign.state",
                "export.campaign.lines",
                "export.campaign.checked",
                "export.campaign.wrong",
                "export.campaign.lastOn");
        var rows = standing.schools().stream().map(this::school).toList();
        return new NewSheet(say("campaign.schools"), heads, rows, List.of(36, 14, 14, 12, 10, 10, 10, 14), Map.of());
    }

    private List<Object> school(SchoolCheck school) {
        return List.of(
                name(school.school()),
                district(school.school()),
                Objects.requireNonNullElse(school.inspector(), ""),
                say(school.isDone() ? "campaign.school.done" : "campaign.school.open"),
                school.count().all(),
                school.count().done(),
                school.count().wrong(),
                dayOrEmpty(school.lastAt()));
    }

    private NewSheet findings() {
        var heads = heads(
                "matrix.head.SCHOOL",
                "matrix.filter.district",
                "matrix.filter.item",
                "inspection.wrong.words",
                "export.campaign.checker",
                "export.campaign.foundOn",
                "export.campaign.state",
                "export.campaign.letter",
                "export.campaign.letterStage",
                "export.campaign.letterDue",
                "campaign.settle.words");
        var rows = standing.findings().stream().map(this::finding).toList();
        return new NewSheet(
                say("campaign.findings"), heads, rows, List.of(36, 14, 10, 60, 14, 14, 12, 24, 14, 14, 40), Map.of());
    }

    private List<Object> finding(CampaignFinding finding) {
        var check = finding.check();
        var result = Optional.ofNullable(check.result());
        var letter = finding.letter();
        return List.of(
                name(check.school()),
                district(check.school()),
                check.item().value(),
                result.map(Check.Result::words).orElse(""),
                result.map(Check.Result::checker).orElse(""),
                dayOrEmpty(result.map(Check.Result::at).orElse(null)),
                said(Message.of("FindingState." + finding.state())),
                letter.map(this::named).orElse(""),
                letter.map(line -> said(Message.of("NoticeStage." + line.stage())))
                        .orElse(""),
                letter.flatMap(NoticeLine::due).<Object>map(Due::on).orElse(""),
                Optional.ofNullable(check.settled()).map(Check.Settled::words).orElse(""));
    }

    private String named(NoticeLine letter) {
        return Optional.ofNullable(letter.number()).orElseGet(() -> said(Message.of("Strength." + letter.strength())));
    }

    private String name(UUID school) {
        return tenants.apply(school).map(tenant -> tenant.name().in(language)).orElse("");
    }

    private String district(UUID school) {
        return tenants.apply(school).map(Tenant::district).orElse("");
    }

    private static Object dayOrEmpty(@Nullable Instant moment) {
        return moment == null ? "" : day(moment);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Time.ZONE);
    }

    private List<String> heads(String... keys) {
        return List.of(keys).stream().map(this::say).toList();
    }

    private String say(String key) {
        return Messages.say(language, key);
    }

    private String said(Message message) {
        return Messages.say(language, message);
    }
}
