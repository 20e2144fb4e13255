package sunlight.supervision.campaign;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.supervision.NoticeLine;
import sunlight.supervision.Notices;
import sunlight.supervision.inspection.Checking;
import sunlight.tenancy.UseCase;

/** Reads campaigns as they stand now, and what is next in them. */
@UseCase
public class Campaigns {

    @Inject
    CampaignRows rows;

    @Inject
    Checking checking;

    @Inject
    Notices notices;

    @Inject
    Here here;

    /**
     * All campaigns of the bureau.
     *
     * @param agenda what is next in those that are not closed
     */
    public record Overview(List<CampaignStanding> campaigns, Agenda agenda) {}

    /** Those that are not closed first, each part newest first. */
    @Requires(Permission.SUPERVISE)
    public Overview all() {
        return overview(rows.all());
    }

    /** One of them, with what is next in it. */
    @Requires(Permission.SUPERVISE)
    public Overview open(UUID id) {
        return overview(List.of(rows.find(id).orElseThrow(NotFound::new)));
    }

    private Overview overview(List<Campaign> campaigns) {
        var ids = campaigns.stream().map(Campaign::id).toList();
        var schools = rows.schools(ids);
        var findings = findings(ids);
        var standings = campaigns.stream()
                .map(campaign -> new CampaignStanding(
                        campaign,
                        schools.getOrDefault(campaign.id(), List.of()),
                        findings.getOrDefault(campaign.id(), List.of())))
                .toList();
        return new Overview(standings, Agenda.of(standings, here.today()));
    }

    private Map<UUID, List<CampaignFinding>> findings(Collection<UUID> campaigns) {
        var letters = rows.letters(campaigns);
        var lines = notices
                .issued(letters.values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .toList())
                .stream()
                .collect(toMap(NoticeLine::id, identity()));
        return checking.wrongIn(campaigns).stream()
                .map(found -> CampaignFinding.of(
                        found.campaign(),
                        found.inspection(),
                        found.check(),
                        letters.getOrDefault(found.check().id(), List.of()).stream()
                                .map(lines::get)
                                .filter(Objects::nonNull)
                                .toList()))
                .collect(groupingBy(CampaignFinding::campaign));
    }
}
