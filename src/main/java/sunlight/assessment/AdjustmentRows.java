package sunlight.assessment;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import sunlight.assessment.score.Points;
import sunlight.identity.Here;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;

/** Points given or taken by a person, as far as the scope shows them. Only added to. */
@ApplicationScoped
class AdjustmentRows {

    private static final String ALL = """
            select a.id, a.school_id, a.points, a.veto, a.ground, a.actor_name, a.made_at, b.ground, b.actor_name, b.made_at
            from assessment_adjustment a
            left join assessment_adjustment b on b.tenant_id = a.tenant_id and b.revokes = a.id
            where a.assessment_id = ?1 and a.revokes is null order by a.made_at desc, a.id
            """;

    @Inject
    Rows rows;

    /** The newest first. */
    List<Adjustment> of(UUID assessment) {
        return rows.of(ALL, assessment).stream().map(AdjustmentRows::adjustment).toList();
    }

    /** Those that stand, by school. */
    Map<UUID, List<Adjustment>> standing(UUID assessment) {
        return of(assessment).stream().filter(each -> each.takenBack() == null).collect(groupingBy(Adjustment::school));
    }

    /** When points were given, taken or taken back the last time; long ago if never. */
    Instant lastChange(UUID assessment) {
        return rows
                .column("select max(made_at) from assessment_adjustment where assessment_id = ?1", assessment)
                .stream()
                .flatMap(moment -> Optional.ofNullable(moment).stream())
                .findFirst()
                .map(Rows::moment)
                .orElse(Instant.EPOCH);
    }

    void add(UUID assessment, UUID school, Points points, String ground, Instant now) {
        add(assessment, new Entry(school, points, false, ground, ""), now);
    }

    void veto(UUID assessment, UUID school, String ground, Instant now) {
        add(assessment, new Entry(school, Points.NONE, true, ground, ""), now);
    }

    /** @param revoked the row that is taken back */
    void takeBack(UUID assessment, Adjustment revoked, String ground, Instant now) {
        var opposite = Points.NONE.minus(revoked.points());
        add(
                assessment,
                new Entry(
                        revoked.school(),
                        opposite,
                        revoked.isVeto(),
                        ground,
                        revoked.id().toString()),
                now);
    }

    private record Entry(UUID school, Points points, boolean isVeto, String ground, String revokes) {}

    private void add(UUID assessment, Entry entry, Instant now) {
        rows.change(
                """
                insert into assessment_adjustment
                  (id, assessment_id, school_id, points, veto, ground, revokes, actor, actor_name, made_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, cast(nullif(?7, '') as uuid), ?8, ?9, ?10)
                """,
                Ids.next(),
                assessment,
                entry.school(),
                entry.points().hundredths(),
                entry.isVeto(),
                entry.ground(),
                entry.revokes(),
                Here.actor().subject(),
                Here.actor().name(),
                now);
    }

    private static Adjustment adjustment(Object[] row) {
        var takenBack =
                row[7] == null ? null : new Adjustment.TakenBack((String) row[7], (String) row[8], Rows.moment(row[9]));
        return new Adjustment(
                (UUID) row[0],
                (UUID) row[1],
                new Points(Rows.number(row[2])),
                (Boolean) row[3],
                (String) row[4],
                (String) row[5],
                Rows.moment(row[6]),
                takenBack);
    }
}
