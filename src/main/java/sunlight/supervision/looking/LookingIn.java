package sunlight.supervision.looking;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.catalogue.RequiredElement;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.identity.Watching;
import sunlight.language.Text;
import sunlight.problem.NotFound;
import sunlight.publication.Answers;
import sunlight.publication.Stage;
import sunlight.tenancy.Ids;
import sunlight.tenancy.OverSubtree;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/**
 * An inspector looks at what a school below has not published, to help or to see why it takes so long. The look is written
 * in the same transaction: who could read has been written down.
 */
@UseCase
public class LookingIn {

    private static final String UNFINISHED =
            " and stage in ('DRAFT', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'SCHEDULED')";
    private static final int MOST = 500;

    @Inject
    Watching watching;

    @Inject
    Catalogues catalogues;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    /** What the school is working on for an item, without its words. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public List<Unfinished> unfinished(String school, ItemCode item) {
        return rows
                .of(
                        "select id, stage, changed_at from disclosure where tenant_id = ?1 and item_code = ?2"
                                + UNFINISHED + " order by changed_at desc",
                        below(school).id(),
                        item.value())
                .stream()
                .map(row -> new Unfinished((UUID) row[0], Stage.valueOf((String) row[1]), Rows.dayOf(row[2])))
                .toList();
    }

    /** The words, and the look is written down. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public Draft look(String school, UUID disclosure) {
        var tenant = below(school);
        var row = rows
                .of(
                        "select item_code, title, body, stage, elements::text from disclosure where tenant_id = ?1 and id = ?2"
                                + UNFINISHED,
                        tenant.id(),
                        disclosure)
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        var actor = Scope.requireActor();
        rows.change(
                "insert into look (id, addressee_id, looker, looker_name, subject_kind, subject_id, subject_name, looked_at)"
                        + " values (?1, ?2, ?3, ?4, 'DISCLOSURE', ?5, ?6, ?7)",
                Ids.next(),
                tenant.id(),
                actor.subject(),
                actor.name(),
                disclosure,
                row[0] + " " + row[1],
                clock.instant());
        return new Draft(
                (String) row[1],
                answers(tenant, new ItemCode((String) row[0]), Answers.ofJson((String) row[4])),
                (String) row[2],
                Stage.valueOf((String) row[3]));
    }

    /** In the order of the catalogue; what that does not ask any more is called by its key. */
    private List<Draft.Answered> answers(Tenant tenant, ItemCode item, Answers answers) {
        var asked = catalogues.inForce(tenant, LocalDate.now(clock)).flatMap(known -> known.item(item)).stream()
                .flatMap(known -> known.elements().stream())
                .collect(toMap(RequiredElement::key, RequiredElement::label, (one, same) -> one, LinkedHashMap::new));
        answers.byKey().keySet().stream().sorted().forEach(key -> asked.putIfAbsent(key, new Text(key, key)));
        return asked.entrySet().stream()
                .map(each -> new Draft.Answered(each.getValue(), answers.of(each.getKey())))
                .filter(each -> each.answer().isGiven())
                .toList();
    }

    /** Who looked at what is ours, the newest first. */
    @Requires(Permission.READ_OWN)
    public List<Look> atOurs() {
        return rows
                .of(
                        "select l.looked_at, t.name_zh, t.name_en, l.looker_name, l.subject_name from look l"
                                + " join tenant t on t.id = l.tenant_id where l.addressee_id = own_tenant()"
                                + " order by l.looked_at desc limit ?1",
                        MOST)
                .stream()
                .map(row -> new Look(
                        Rows.moment(row[0]), new Text((String) row[1], (String) row[2]), (String) row[3], (String)
                                row[4]))
                .toList();
    }

    /** A school elsewhere does not exist. */
    private Tenant below(String school) {
        return watching.bySlug(school).orElseThrow(NotFound::new);
    }
}
