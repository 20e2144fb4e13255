package sunlight.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

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
            select a.id, a.school_id, a.points, a.ground, a.actor_name, a.made_at, b.ground, b.actor_name, b.made_at
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
    Map<UUID, List<Points>> standing(UUID assessment) {
        return of(assessment).stream()
                .filter(each -> each.takenBack() == null)
                .collect(groupingBy(Adjustment::school, mapping(Adjustment::points, toList())));
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
        add(assessment, school, points, ground, "", now);
    }

    /** @param revoked the row that is taken back */
    void takeBack(UUID assessment, Adjustment revoked, String ground, Instant now) {
        add(
                assessment,
                revoked.school(),
                Points.NONE.minus(revoked.points()),
                ground,
                revoked.id().toString(),
                now);
    }

    private void add(UUID assessment, UUID school, Points points, String ground, String revokes, Instant now) {
        rows.change(
                """
                insert into assessment_adjustment
                  (id, assessment_id, school_id, points, ground, revokes, actor, actor_name, made_at)
                values (?1, ?2, ?3, ?4, ?5, cast(nullif(?6, '') as uuid), ?7, ?8, ?9)
                """,
                Ids.next(),
                assessment,
                school,
                points.hundredths(),
                ground,
                revokes,
                Here.actor().subject(),
                Here.actor().name(),
                now);
    }

    private static Adjustment adjustment(Object[] row) {
        var takenBack =
                row[6] == null ? null : new Adjustment.TakenBack((String) row[6], (String) row[7], Rows.moment(row[8]));
        return new Adjustment(
                (UUID) row[0],
                (UUID) row[1],
                new Points(((Number) row[2]).intValue()),
                (String) row[3],
                (String) row[4],
                Rows.moment(row[5]),
                takenBack);
    }
}
