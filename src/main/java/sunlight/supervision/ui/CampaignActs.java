package sunlight.supervision.ui;

import static sunlight.console.Say.say;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import sunlight.console.Ask;
import sunlight.problem.NotFound;
import sunlight.supervision.campaign.Campaign;
import sunlight.supervision.campaign.CampaignState;
import sunlight.supervision.campaign.Campaigning;
import sunlight.supervision.campaign.Campaigns;
import sunlight.supervision.inspection.Checking;

/** What the buttons of campaigns do. */
@ApplicationScoped
class CampaignActs {

    @Inject
    Campaigning campaigning;

    @Inject
    Campaigns campaigns;

    @Inject
    Checking checking;

    @Inject
    Clock clock;

    void plan() {
        new CampaignForm(checking.items(), LocalDate.now(clock))
                .open(plan -> SupervisionNavigation.toCampaign(campaigning.plan(plan)));
    }

    /** @param then shows what has changed */
    void press(String deed, String key, Runnable then) {
        switch (deed) {
            case "START" ->
                new Ask(say("campaign.start"), say("campaign.start.what")).answer(say("campaign.start"), () -> {
                    campaigning.start(id(key));
                    then.run();
                });
            case "REWRITE" ->
                new CampaignForm(checking.items(), LocalDate.now(clock))
                        .show(campaign(key).plan())
                        .open(plan -> {
                            campaigning.rewrite(id(key), plan);
                            then.run();
                        });
            case "CLOSE" -> close(key, then);
            case "SETTLED" ->
                new Ask(say("campaign.settle"), say("campaign.settle.what"))
                        .reason(say("campaign.settle.words"), say("campaign.settle"), words -> {
                            checking.settle(id(key), words);
                            then.run();
                        });
            case "TAKE" -> {
                checking.takeOn(id(key));
                then.run();
            }
            default -> open(deed, key);
        }
    }

    private static void open(String deed, String key) {
        switch (deed) {
            case "NOTICE" -> SupervisionNavigation.toCompose(key);
            case "INSPECT" -> SupervisionNavigation.toInspection(id(key));
            case "CHASE", "VERIFY" -> SupervisionNavigation.toNotice(id(key));
            case "SETTLE" -> SupervisionNavigation.toInspection(id(key));
            default -> SupervisionNavigation.toCampaign(id(key));
        }
    }

    private void close(String key, Runnable then) {
        var standing = campaigns.open(id(key)).campaigns().get(0);
        var progress = standing.progress();
        var isPlan = standing.campaign().state() == CampaignState.PLANNED;
        var title = say(isPlan ? "campaign.giveUp" : "campaign.close");
        new Ask(
                        title,
                        isPlan
                                ? say("campaign.giveUp.what")
                                : say("campaign.close.what", progress.schools() - progress.done(), progress.inHand()))
                .reason(say(isPlan ? "campaign.giveUp.words" : "inspection.conclusion.label"), title, words -> {
                    campaigning.close(id(key), words);
                    then.run();
                });
    }

    private Campaign campaign(String key) {
        return campaigns.open(id(key)).campaigns().get(0).campaign();
    }

    private static UUID id(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }
}
