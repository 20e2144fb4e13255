package sunlight.supervision.campaign;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.UseCase;

/** Campaigns that should have begun or are to be done soon, for whoever reminds of them. Letters are reminded of themselves. */
@UseCase
public class PressingCampaigns {

    @Inject
    CampaignRows rows;

    /**
     * A campaign of the bureau in scope.
     *
     * @param on the day on which it should have begun, or by which it is to be done
     * @param begun whether its schools are drawn
     * @param left the schools that are not done
     */
    public record Line(UUID id, String name, LocalDate on, boolean begun, List<UUID> left) {}

    /** Those of which a day falls before another, past ones included. */
    @ByWorker
    public List<Line> until(LocalDate day) {
        var open = rows.all().stream()
                .filter(campaign -> campaign.state() != CampaignState.CLOSED)
                .filter(campaign -> !on(campaign).isAfter(day))
                .toList();
        var schools = rows.schools(open.stream().map(Campaign::id).toList());
        return open.stream()
                .map(campaign -> new Line(
                        campaign.id(),
                        campaign.plan().name(),
                        on(campaign),
                        campaign.start() != null,
                        schools.getOrDefault(campaign.id(), List.of()).stream()
                                .filter(school -> !school.isDone())
                                .map(SchoolCheck::school)
                                .toList()))
                .toList();
    }

    private static LocalDate on(Campaign campaign) {
        return campaign.start() == null
                ? campaign.plan().from()
                : campaign.plan().due();
    }
}
