package sunlight.assessment;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import sunlight.assessment.score.Grade;
import sunlight.assessment.score.ItemDays;
import sunlight.assessment.score.Period;
import sunlight.assessment.score.Scheme;
import sunlight.assessment.score.SchoolRecord;
import sunlight.assessment.score.Scoring;
import sunlight.catalogue.ItemCode;
import sunlight.language.Text;
import sunlight.tenancy.ExampleSchool;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.Tenant;

/** An assessment of two schools, of which the second came into the list after the period had begun. */
public final class ExampleAssessment {

    public static final Tenant OLD = ExampleSchool.of("old", new Text("老学校", "Old School"));
    public static final Tenant NEW = ExampleSchool.of("new", new Text("新学校", "New School"));

    private static final Period AUTUMN = new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final ItemCode ITEM = new ItemCode("S0101");
    private static final Scheme SCHEME = new Scheme(
            Map.of(ITEM, 5),
            new Scheme.Limits(90, 80, 60),
            new Scheme.Vetoes(Set.of(), Grade.FAILED, 30),
            new Scheme.Caps(5, 10),
            List.of(),
            5);

    private ExampleAssessment() {}

    public static Assessments.Whole whole() {
        var run = new Run(new UUID(0, 3), 1, AUTUMN.until(), SCHEME, Instant.EPOCH);
        var open = new OpenAssessment(head(), AssessmentStage.PUBLISHED, 0, List.of(), List.of(run));
        return new Assessments.Whole(open, results(), List.of(), List.of(), List.of(), newcomers());
    }

    public static Map<UUID, String> names() {
        return List.of(OLD, NEW).stream()
                .collect(toMap(Tenant::id, each -> each.name().zh()));
    }

    static AssessmentHead head() {
        return new AssessmentHead(new UUID(0, 1), new UUID(0, 2), Whom.SCHOOLS, "秋季考核", AUTUMN, SCHEME, null);
    }

    static List<Newcomer> newcomers() {
        return List.of(new Newcomer(NEW.id(), LocalDate.of(2026, 11, 28), false));
    }

    static List<Result> results() {
        var days = List.of(new ItemDays(ITEM, 10, 0, 0, 0, 0, 0));
        var records = List.of(OLD, NEW).stream()
                .map(each -> new SchoolRecord(each.id(), Set.of(SchoolKind.PRIMARY), null, days, Set.of(), List.of()))
                .toList();
        return Scoring.placed(records, SCHEME).stream()
                .map(placed -> new Result(new UUID(0, 3), placed, days))
                .toList();
    }
}
