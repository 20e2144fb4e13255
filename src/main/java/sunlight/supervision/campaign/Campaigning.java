package sunlight.supervision.campaign;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.problem.RequiredText;
import sunlight.problem.RuleBroken;
import sunlight.supervision.inspection.Checking;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Ids;
import sunlight.tenancy.UseCase;

/** An inspector plans a campaign, draws its schools and leads it to its conclusion. */
@UseCase
public class Campaigning {

    private static final int LONGEST_WORDS = 1000;

    @Inject
    CampaignRows rows;

    @Inject
    Campaigns campaigns;

    @Inject
    Checking checking;

    @Inject
    Here here;

    @Inject
    Event<Deed> deeds;

    @Requires(Permission.SUPERVISE)
    public UUID plan(CampaignPlan plan) {
        plan.requireComplete();
        var campaign = new Campaign(Ids.next(), plan, Here.actor().name(), null, null);
        rows.add(campaign, here.moment());
        done("campaign.planned", campaign.id());
        return campaign.id();
    }

    /** As long as no schools are drawn. */
    @Requires(Permission.SUPERVISE)
    public void rewrite(UUID id, CampaignPlan plan) {
        plan.requireComplete();
        rows.locked(id).orElseThrow(NotFound::new).require(CampaignState.PLANNED);
        if (!rows.rewrite(id, plan)) {
            throw new NotFound();
        }
        done("campaign.replanned", id);
    }

    /** Draws the schools, and gives each its check sheet. */
    @Requires(Permission.SUPERVISE)
    public void start(UUID id) {
        var campaign = rows.locked(id).orElseThrow(NotFound::new);
        campaign.require(CampaignState.PLANNED);
        var plan = campaign.plan();
        rows.start(id, checking.startEach(id, plan.name(), plan.sampler()), here.moment());
        done("campaign.started", id);
    }

    /** Ends it, or gives the plan up. What was found must be settled or on its way; what was not checked stays unchecked. */
    @Requires(Permission.SUPERVISE)
    public void close(UUID id, String conclusion) {
        var said = RequiredText.of("words", "inspection.wordsMissing", conclusion, LONGEST_WORDS);
        var campaign = rows.locked(id).orElseThrow(NotFound::new);
        campaign.requireOpen();
        var standing = campaigns.open(id).campaigns().get(0);
        var start = campaign.start();
        if (start != null && standing.schools().size() < start.drawn()) {
            throw RuleBroken.of("id", "inspection.notAllYours");
        }
        var open = standing.count(FindingState.OPEN);
        if (open > 0) {
            throw RuleBroken.of("id", "campaign.findingsOpen", open);
        }
        rows.close(id, new Campaign.End(here.moment(), Here.actor().name(), said));
        done("campaign.closed", id);
    }

    private void done(String what, UUID id) {
        deeds.fire(new Deed(what, "campaign", id.toString()));
    }
}
