package sunlight.supervision.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;
import sunlight.language.Message;
import sunlight.supervision.Due;
import sunlight.supervision.NoticeLine;
import sunlight.supervision.NoticeStage;
import sunlight.supervision.Strength;
import sunlight.supervision.Waiting;
import sunlight.supervision.inspection.Check;
import sunlight.supervision.inspection.Inspection;
import sunlight.supervision.inspection.Sampler;
import sunlight.supervision.inspection.SamplingRule;

/** A campaign from 1 to 30 September 2026, in whatever state a test needs. */
public final class ExampleCampaign {

    public static final UUID SCHOOL = new UUID(0, 5);
    public static final ItemCode ITEM = new ItemCode("S0703");
    static final LocalDate FROM = LocalDate.of(2026, 9, 1);
    static final LocalDate DUE = LocalDate.of(2026, 9, 30);
    private static final UUID ID = new UUID(0, 1);
    private static final Instant FOUND = Instant.parse("2026-09-10T02:00:00Z");

    private ExampleCampaign() {}

    public static CampaignPlan plan() {
        return new CampaignPlan(
                "收费公示检查",
                "年度检查计划",
                new Sampler(SamplingRule.RANDOM, 77, 2, Set.of(ITEM)),
                new CampaignPlan.Period(FROM, DUE));
    }

    static Campaign planned() {
        return new Campaign(ID, plan(), "李监督", null, null);
    }

    public static Campaign underWay() {
        return new Campaign(ID, plan(), "李监督", new Campaign.Start(FOUND, 1, 9), null);
    }

    static Campaign closed() {
        return new Campaign(ID, plan(), "李监督", new Campaign.Start(FOUND, 1, 9), new Campaign.End(FOUND, "李监督", "已结束"));
    }

    public static SchoolCheck school(int done, @Nullable String inspector) {
        return new SchoolCheck(ID, new UUID(0, 2), SCHOOL, inspector, new Inspection.Count(done, 2, 1), FOUND);
    }

    static Check wrong(Check.@Nullable Settled settled) {
        var result = new Check.Result(Check.Verdict.WRONG, "电话打不通", "李监督", FOUND);
        return new Check(new UUID(0, 3), SCHOOL, ITEM, ComplianceStatus.FULFILLED_IN_TIME, result, settled);
    }

    public static CampaignFinding finding(NoticeLine... letters) {
        return CampaignFinding.of(ID, new UUID(0, 2), wrong(null), List.of(letters));
    }

    static CampaignFinding settled() {
        return CampaignFinding.of(ID, new UUID(0, 2), wrong(new Check.Settled("已更正", "李监督", FOUND)), List.of());
    }

    public static NoticeLine letter(NoticeStage stage, Waiting waiting) {
        var due = new Due(LocalDate.of(2026, 9, 20), Message.of("notice.clock.agreed", FROM), false);
        return new NoticeLine(
                new UUID(0, 4),
                new UUID(0, 6),
                SCHOOL,
                Strength.NOTICE,
                "t",
                "牡教督〔2026〕3号",
                stage,
                waiting,
                Optional.of(due),
                waiting == Waiting.OVERDUE ? Optional.of(Message.of("notice.late", due.on(), 2)) : Optional.empty(),
                FOUND,
                1);
    }

    public static CampaignStanding standing(
            Campaign campaign, List<SchoolCheck> schools, List<CampaignFinding> findings) {
        return new CampaignStanding(campaign, schools, findings);
    }
}
