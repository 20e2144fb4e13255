package sunlight.supervision.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.language.Text;
import sunlight.supervision.campaign.CampaignStanding;
import sunlight.supervision.campaign.CampaignState;
import sunlight.supervision.campaign.Campaigns;
import sunlight.supervision.campaign.Task;
import sunlight.supervision.inspection.SamplingRule;

/** Campaigns, and what is next in them. */
public record CampaignsAnswer(List<Head> campaigns, List<Next> next) {

    /**
     * One of them.
     *
     * @param pool from how many schools it was drawn; left out before
     */
    public record Head(
            UUID id,
            String name,
            String ground,
            CampaignState state,
            LocalDate fromOn,
            LocalDate dueOn,
            SamplingRule rule,
            long seed,
            List<String> items,
            @Nullable Integer pool,
            CampaignStanding.Progress progress,
            @Nullable String conclusion) {

        static Head of(CampaignStanding standing) {
            var campaign = standing.campaign();
            var plan = campaign.plan();
            var start = campaign.start();
            var end = campaign.end();
            return new Head(
                    campaign.id(),
                    plan.name(),
                    plan.ground(),
                    campaign.state(),
                    plan.from(),
                    plan.due(),
                    plan.sampler().rule(),
                    plan.sampler().seed(),
                    plan.sampler().items().stream()
                            .sorted()
                            .map(item -> item.value())
                            .toList(),
                    start == null ? null : start.pool(),
                    standing.progress(),
                    end == null ? null : end.conclusion());
        }
    }

    /** What is to be done by when, and why. */
    public record Next(
            Task.Kind kind, UUID campaign, @Nullable String school, LocalDate dueOn, boolean late, Text why) {

        static Next of(Task task, Map<UUID, String> slugs) {
            var why = task.why();
            return new Next(
                    task.kind(),
                    task.campaign().id(),
                    slugs.get(task.school()),
                    task.dueOn(),
                    task.late(),
                    new Text(Messages.say(Language.ZH, why), Messages.say(Language.EN, why)));
        }
    }

    static CampaignsAnswer of(Campaigns.Overview read, Map<UUID, String> slugs) {
        return new CampaignsAnswer(
                read.campaigns().stream().map(Head::of).toList(),
                read.agenda().tasks().stream().map(task -> Next.of(task, slugs)).toList());
    }
}
