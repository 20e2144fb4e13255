package sunlight.assessment.repetition;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.problem.RequiredText;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Directory;
import sunlight.tenancy.OverSubtree;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** The bureau looks at texts that repeat others, and says what it thinks of each. */
@UseCase
public class Repetitions {

    private static final int SHOWN = 500;
    private static final int LONGEST = 1000;
    private static final int HALF = 50;

    /** Of what is public on both sides still. What was confirmed since, or is adopted, is meant to be the same. */
    private static final String LIST = """
            select r.id, r.item_code, r.percent, r.found_at, r.conclusion, r.judge_name, r.judged_at,
                   e.tenant_id, e.disclosure_id, e.number, e.title, e.published_at,
                   o.tenant_id, o.disclosure_id, o.number, o.title, o.published_at, r.by_file%s
            from repeated_text r
            join edition e on e.tenant_id = r.school_id and e.id = r.edition_id
            join edition o on o.tenant_id = r.other_school_id and o.id = r.other_edition_id
            where r.tenant_id = own_tenant()
              and e.withdrawn_at is null and e.hidden_at is null and e.attribute = 'PROACTIVE'
              and o.withdrawn_at is null and o.hidden_at is null and o.attribute = 'PROACTIVE'
              and not exists (select 1 from confirmation c where c.tenant_id = e.tenant_id
                and c.disclosure_id = e.disclosure_id and c.signed_at >= e.published_at)
              and not exists (select 1 from edition n where n.tenant_id = e.tenant_id
                and n.disclosure_id = e.disclosure_id and n.number > e.number and n.withdrawn_at is null)
            """;

    @Inject
    Rows rows;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    @Inject
    Event<Deed> deeds;

    /** Those that nobody has judged first, then the newest. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public List<Repetition> all() {
        return rows
                .of(LIST.formatted("") + " order by r.conclusion is not null, r.found_at desc, r.id limit ?1", SHOWN)
                .stream()
                .map(Repetitions::repetition)
                .toList();
    }

    /** Both texts side by side. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public Pair pair(UUID id) {
        var row = rows.of(LIST.formatted(", e.body, o.body") + " and r.id = ?1", id).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        var found = repetition(row);
        var text = new Side((String) row[18], names(found.text().school()));
        var other = new Side((String) row[19], names(found.other().school()));
        return new Pair(found, text.beside(other), other.beside(text));
    }

    private List<String> names(UUID school) {
        return directory.byId(school).map(Tenant::name).stream()
                .flatMap(name -> Stream.of(name.zh(), name.en()))
                .toList();
    }

    /** A text whose paragraphs are marked where most of one stands in the other; short ones where all of it does. */
    private record Side(String html, List<String> names) {

        List<Pair.Line> beside(Side other) {
            var theirs = Paragraphs.fingerprints(other.html, other.names);
            var paragraphs = Paragraphs.of(other.html).stream()
                    .map(each -> Paragraphs.normal(each, other.names))
                    .collect(Collectors.toSet());
            return Paragraphs.of(html).stream()
                    .map(words -> {
                        var normal = Paragraphs.normal(words, names);
                        var percent = Fingerprints.percent(Fingerprints.of(List.of(normal)), theirs);
                        return new Pair.Line(words, paragraphs.contains(normal) || percent >= HALF);
                    })
                    .toList();
        }
    }

    /** Once, with reasons. */
    @Requires(Permission.SUPERVISE)
    public void conclude(UUID id, String words) {
        var conclusion = RequiredText.of("words", "assessment.wordsMissing", words, LONGEST);
        var changed = rows.change("""
                update repeated_text set conclusion = ?2, judge_name = ?3, judged_at = ?4
                where tenant_id = own_tenant() and id = ?1 and conclusion is null
                """, id, conclusion, Scope.requireActor().name(), clock.instant());
        if (changed == 0) {
            throw RuleBroken.of("id", "repetition.concludedAlready");
        }
        deeds.fire(new Deed("repetition.concluded", "repetition", id.toString()));
    }

    private static Repetition repetition(Object[] row) {
        return new Repetition(
                (UUID) row[0],
                side(row, 7),
                side(row, 12),
                (String) row[1],
                Rows.number(row[2]),
                (Boolean) row[17],
                Rows.moment(row[3]),
                conclusion(row));
    }

    private static Repetition.Side side(Object[] row, int from) {
        return new Repetition.Side(
                (UUID) row[from],
                (UUID) row[from + 1],
                Rows.number(row[from + 2]),
                (String) row[from + 3],
                Rows.moment(row[from + 4]));
    }

    private static Repetition.@Nullable Conclusion conclusion(Object[] row) {
        return row[4] == null ? null : new Repetition.Conclusion((String) row[4], (String) row[5], Rows.moment(row[6]));
    }
}
