package sunlight.assessment;

import java.util.List;
import sunlight.assessment.score.Scheme;
import sunlight.assessment.score.SchoolRecord;
import sunlight.assessment.score.SchoolScore;
import sunlight.assessment.score.Scoring;
import sunlight.assessment.score.WhatIf;

/** The records of all schools, read once, and how they are placed by the scheme as it is kept. */
public final class Preview {

    private final List<SchoolRecord> schools;
    private final List<SchoolScore.Placed> before;

    Preview(Scheme kept, List<SchoolRecord> schools) {
        this.schools = schools;
        this.before = Scoring.placed(schools, kept);
    }

    /** Who would move by another scheme; says no to one that cannot be meant. */
    public WhatIf with(Scheme other) {
        other.check();
        return WhatIf.of(before, schools, other);
    }

    /** Of how many schools anything counts. */
    public long assessed() {
        return before.stream().filter(placed -> placed.score().total() != null).count();
    }
}
