package sunlight.compliance;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.CatalogueHistory;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.language.Message;
import sunlight.problem.Issue;
import sunlight.problem.NotFound;
import sunlight.problem.RequiredText;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** A bureau lets a tenant below it off some items for a while, and takes that back. Verdicts follow at once. */
@UseCase
public class Exempting {

    private static final int LONGEST_GROUND = 1000;
    private static final int LONGEST_YEARS = 3;

    @Inject
    Rows rows;

    @Inject
    WaiverReading waivers;

    @Inject
    Waivers standings;

    @Inject
    Directory directory;

    @Inject
    Catalogues catalogues;

    @Inject
    Recomputing recomputing;

    @Inject
    Clock clock;

    @Inject
    Event<Deed> deeds;

    /**
     * What is to be granted.
     *
     * @param tenant a school or a bureau below
     * @param until the last day; there is no exemption for good
     */
    public record Grant(UUID tenant, Set<ItemCode> items, LocalDate from, LocalDate until, String ground) {}

    @Requires(Permission.EXEMPT)
    public UUID grant(Grant grant) {
        var addressee = below(grant.tenant());
        var ground = RequiredText.of("ground", "exemption.ground", grant.ground(), LONGEST_GROUND);
        check(grant, addressee);
        requireNoneStands(grant);
        var id = Ids.next();
        var actor = Scope.requireActor();
        rows.change(
                """
                insert into exemption (id, addressee_id, items, from_on, until_on, ground, granter, granter_name, granted_at)
                values (?1, ?2, cast(?3 as text[]), ?4, ?5, ?6, ?7, ?8, ?9)
                """,
                id,
                addressee.id(),
                Rows.array(grant.items()),
                grant.from(),
                grant.until(),
                ground,
                actor.subject(),
                actor.name(),
                clock.instant());
        deeds.fire(new Deed("exemption.granted", "exemption", id.toString())
                .changing(null, said(addressee, List.copyOf(grant.items()), grant.from(), grant.until())));
        judge(addressee, grant.items());
        return id;
    }

    /** Ends an exemption of the own bureau from today on. What it excused until yesterday stays excused. */
    @Requires(Permission.EXEMPT)
    public void revoke(UUID id, String reason) {
        var exemption = waivers.own(id).orElseThrow(NotFound::new);
        var why = RequiredText.of("reason", "exemption.ground", reason, LONGEST_GROUND);
        if (!exemption.runsOn(LocalDate.now(clock))) {
            throw RuleBroken.of("id", "exemption.ended");
        }
        var actor = Scope.requireActor();
        rows.change("""
                insert into exemption_revocation (id, addressee_id, reason, revoker, revoker_name, revoked_at)
                values (?1, ?2, ?3, ?4, ?5, ?6)
                """, id, exemption.tenant(), why, actor.subject(), actor.name(), clock.instant());
        var addressee = below(exemption.tenant());
        deeds.fire(new Deed("exemption.revoked", "exemption", id.toString())
                .changing(
                        said(addressee, exemption.items(), exemption.from(), exemption.until()),
                        left(addressee, exemption)));
        judge(addressee, Set.copyOf(exemption.items()));
    }

    /** What an exemption has excused until yesterday. */
    private @Nullable Message left(Tenant addressee, Waiver ended) {
        var yesterday = LocalDate.now(clock).minusDays(1);
        return ended.from().isAfter(yesterday) ? null : said(addressee, ended.items(), ended.from(), yesterday);
    }

    private static Message said(Tenant addressee, List<ItemCode> items, LocalDate from, LocalDate until) {
        var codes = items.stream().map(ItemCode::value).sorted().collect(Collectors.joining(" "));
        return Message.of("audit.value.exemption", addressee.name(), codes, from.toString(), until.toString());
    }

    private Tenant below(UUID tenant) {
        var own = Scope.requireTenant();
        return directory.byId(tenant).filter(each -> each.isBelow(own)).orElseThrow(NotFound::new);
    }

    private void check(Grant grant, Tenant addressee) {
        var known = catalogues.history(addressee).reigns().stream()
                .map(CatalogueHistory.Reign::catalogue)
                .toList();
        var owed = known.stream()
                .flatMap(catalogue -> catalogue.items().stream())
                .filter(item -> Profile.of(addressee).owes(item))
                .map(item -> item.code())
                .toList();
        if (grant.items().isEmpty() || !owed.containsAll(grant.items())) {
            throw RuleBroken.of("items", "exemption.items");
        }
        if (grant.until().isBefore(grant.from()) || grant.until().isBefore(LocalDate.now(clock))) {
            throw RuleBroken.of("until", "exemption.untilTooEarly");
        }
        if (grant.until().isAfter(grant.from().plusYears(LONGEST_YEARS))) {
            throw RuleBroken.of("until", "exemption.untilTooLate", LONGEST_YEARS);
        }
    }

    /** Of two that say the same, revoking one would change nothing. */
    private void requireNoneStands(Grant grant) {
        var standing = standings.standing(grant);
        if (!standing.isEmpty()) {
            throw new RuleBroken(
                    standing.stream().map(waiver -> stands(grant, waiver)).toList());
        }
    }

    private Issue stands(Grant grant, Waiver waiver) {
        var items = waiver.items().stream()
                .filter(grant.items()::contains)
                .map(ItemCode::value)
                .sorted()
                .collect(Collectors.joining(" "));
        return Issue.of(
                "items",
                "exemption.stands",
                items,
                waiver.from().toString(),
                waiver.until().toString(),
                directory.byId(waiver.by()).orElseThrow(NotFound::new).name(),
                waiver.signed().name(),
                waiver.ground());
    }

    /** In the scope of who is judged and in this transaction, so that nobody ever sees the one without the other. */
    private void judge(Tenant addressee, Set<ItemCode> items) {
        Scope.run(Scope.inside(addressee), () -> recomputing.some(items));
    }
}
