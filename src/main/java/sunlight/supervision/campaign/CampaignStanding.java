package sunlight.supervision.campaign;

import java.util.List;

/** A campaign with its schools and what was found there, as it stands now and as far as the reader sees. */
public record CampaignStanding(Campaign campaign, List<SchoolCheck> schools, List<CampaignFinding> findings) {

    public CampaignStanding {
        schools = List.copyOf(schools);
        findings = List.copyOf(findings);
    }

    /** How far it is. */
    public record Progress(int schools, int done, int open, int inHand, int settled) {}

    public Progress progress() {
        return new Progress(
                schools.size(),
                (int) schools.stream().filter(SchoolCheck::isDone).count(),
                count(FindingState.OPEN),
                count(FindingState.IN_HAND),
                count(FindingState.SETTLED));
    }

    public boolean isChecked() {
        return schools.stream().allMatch(SchoolCheck::isDone);
    }

    int count(FindingState state) {
        return (int)
                findings.stream().filter(finding -> finding.state() == state).count();
    }
}
