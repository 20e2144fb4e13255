package sunlight.assessment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sunlight.assessment.score.Period;
import sunlight.assessment.score.Scheme;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.language.Message;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Ids;
import sunlight.tenancy.UseCase;

/** The bureau plans an assessment: its period, and the scheme by which it counts. */
@UseCase
public class Planning {

    @Inject
    AssessmentRows assessments;

    @Inject
    RecordReading records;

    @Inject
    Catalogues catalogues;

    @Inject
    Here here;

    @Inject
    Event<Deed> deeds;

    /** @param like the assessment whose scheme this one begins with; none: the weights of the catalogue */
    @Requires(Permission.ASSESS)
    public UUID create(Whom whom, String title, Period period, Optional<UUID> like) {
        var by = Assessment.By.of(here);
        var items = of(whom, period);
        var scheme = like.map(id -> assessments.find(id).head().scheme().carriedOver(items))
                .orElseGet(() -> Scheme.startingFrom(items));
        var head = new AssessmentHead(Here.tenant().id(), Ids.next(), whom, title, period, scheme, null);
        var assessment = new Assessment(head, List.of());
        var written = assessment.write(by, title, period, scheme);
        assessments.add(assessment, by.at());
        assessments.add(assessment, written);
        deeds.fire(new Deed("assessment.created", "assessment", assessment.id().toString()));
        return assessment.id();
    }

    /** What those assessed owed at any time of the period, in the order of the catalogue. */
    @Requires(Permission.SUPERVISE)
    public List<CatalogueItem> items(UUID id) {
        var head = assessments.find(id).head();
        return of(head.whom(), head.period());
    }

    /** Of an item that stands in several editions, the newest. */
    private List<CatalogueItem> of(Whom whom, Period period) {
        var items = new LinkedHashMap<ItemCode, CatalogueItem>();
        for (var day : List.of(period.until(), period.from())) {
            catalogues
                    .inForce(Here.tenant(), whom.audience(), day)
                    .ifPresent(catalogue -> catalogue.items().forEach(item -> items.putIfAbsent(item.code(), item)));
        }
        return List.copyOf(items.values());
    }

    @Requires(Permission.ASSESS)
    public void write(UUID id, long version, String title, Period period, Scheme scheme) {
        var assessment = assessments.requireRead(id, version);
        var before = assessment.head();
        var written = assessment.write(Assessment.By.of(here), title, period, scheme);
        assessments.change(assessment);
        assessments.add(assessment, written);
        if (!before.equals(assessment.head())) {
            deeds.fire(new Deed("assessment.written", "assessment", id.toString())
                    .changing(said(before), said(assessment.head())));
        }
    }

    private static Message said(AssessmentHead head) {
        return Message.of(
                "audit.value.assessment",
                head.title(),
                head.period().from().toString(),
                head.period().until().toString(),
                head.scheme().weights().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    /** What scores would rest on now, so that it can be seen at once what another scheme would change. */
    @Requires(Permission.ASSESS)
    public Preview preview(UUID id) {
        var head = assessments.find(id).head();
        return new Preview(head.scheme(), records.of(head));
    }

    @Requires(Permission.ASSESS)
    public void discard(UUID id, long version, String reason) {
        var assessment = assessments.requireRead(id, version);
        assessments.add(assessment, assessment.discard(Assessment.By.of(here), reason));
        deeds.fire(new Deed("assessment.discarded", "assessment", id.toString()));
    }
}
