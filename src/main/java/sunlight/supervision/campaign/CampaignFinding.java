package sunlight.supervision.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sunlight.supervision.NoticeLine;
import sunlight.supervision.inspection.Check;

/**
 * Something that a person found wrong in a campaign.
 *
 * @param letter the reminder or notice about it that counts
 */
public record CampaignFinding(
        UUID campaign, UUID inspection, Check check, FindingState state, Optional<NoticeLine> letter) {

    static CampaignFinding of(UUID campaign, UUID inspection, Check check, List<NoticeLine> letters) {
        return new CampaignFinding(
                campaign, inspection, check, FindingState.of(check, letters), FindingState.counting(letters));
    }
}
