package sunlight.supervision.rest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.supervision.NoticeLine;
import sunlight.supervision.campaign.CampaignFinding;
import sunlight.supervision.campaign.Campaigns;
import sunlight.supervision.campaign.FindingState;
import sunlight.supervision.campaign.SchoolCheck;
import sunlight.supervision.inspection.Check;

/** A campaign with its schools, what was found, and what is next. */
public record CampaignAnswer(
        CampaignsAnswer.Head campaign, List<School> schools, List<Found> findings, List<CampaignsAnswer.Next> next) {

    /** A school: how many lines of its sheet have a verdict, of how many, and how many are wrong. */
    public record School(String slug, @Nullable String inspector, int checked, int lines, int wrong) {

        static School of(SchoolCheck school, Map<UUID, String> slugs) {
            var count = school.count();
            return new School(
                    slugs.getOrDefault(school.school(), ""),
                    school.inspector(),
                    count.done(),
                    count.all(),
                    count.wrong());
        }
    }

    /**
     * Something found wrong.
     *
     * @param notice the reminder or notice about it
     */
    public record Found(
            String school,
            String item,
            String words,
            FindingState state,
            @Nullable UUID notice) {

        static Found of(CampaignFinding finding, Map<UUID, String> slugs) {
            var check = finding.check();
            return new Found(
                    slugs.getOrDefault(check.school(), ""),
                    check.item().value(),
                    words(check),
                    finding.state(),
                    finding.letter().map(NoticeLine::id).orElse(null));
        }

        private static String words(Check check) {
            return Objects.requireNonNull(check.result()).words();
        }
    }

    static CampaignAnswer of(Campaigns.Overview read, Map<UUID, String> slugs) {
        var standing = read.campaigns().get(0);
        return new CampaignAnswer(
                CampaignsAnswer.Head.of(standing),
                standing.schools().stream()
                        .map(school -> School.of(school, slugs))
                        .toList(),
                standing.findings().stream()
                        .map(finding -> Found.of(finding, slugs))
                        .toList(),
                CampaignsAnswer.of(read, slugs).next());
    }
}
