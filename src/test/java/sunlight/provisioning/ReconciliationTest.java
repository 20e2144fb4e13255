package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import sunlight.provisioning.Change.CatalogueReplaced;
import sunlight.provisioning.Change.Changed;
import sunlight.provisioning.Change.Created;
import sunlight.provisioning.Change.Renamed;
import sunlight.provisioning.Change.Resumed;
import sunlight.provisioning.Change.Suspended;
import sunlight.provisioning.Declared.Edition;
import sunlight.provisioning.Declared.Plan;
import sunlight.provisioning.Stored.StoredEdition;
import sunlight.provisioning.Stored.StoredPlan;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReconciliationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @RepeatedTest(50)
    void what_was_applied_needs_no_change(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var declared = declared(random);
        var before = stored(random);
        var after = applied(Reconciliation.plan(declared, before), before, declared);

        assertThat(Reconciliation.plan(declared, after)).isEmpty();
    }

    @RepeatedTest(50)
    void the_order_of_the_files_does_not_matter(RepetitionInfo run) {
        var declared = declared(new Random(run.getCurrentRepetition()));
        var stored = stored(new Random(run.getCurrentRepetition() + 1000));
        var shuffled = new ArrayList<>(declared.tenants());
        Collections.shuffle(shuffled, new Random(7));

        assertThat(Reconciliation.plan(
                        new Declared(shuffled, declared.editions(), declared.defaults(), declared.plans(), Map.of()),
                        stored))
                .isEqualTo(Reconciliation.plan(declared, stored));
    }

    @RepeatedTest(50)
    void parents_come_before_their_children(RepetitionInfo run) {
        var seen = new HashSet<String>();
        for (Change change : Reconciliation.plan(declared(new Random(run.getCurrentRepetition())), Stored.nothing())) {
            if (change instanceof Created created) {
                var parent = created.tenant().parent();
                assertThat(parent == null || seen.contains(parent)).isTrue();
                seen.add(created.tenant().slug());
            }
        }
    }

    @Test
    void what_disappeared_is_suspended_and_what_is_suspended_stays_so() {
        var one = ExampleTenant.of("one", 0);
        var nothing = new Declared(List.of(), List.of(), List.of(), List.of(), Map.of());

        assertThat(Reconciliation.plan(nothing, stored(one, true))).containsExactly(new Suspended("one"));
        assertThat(Reconciliation.plan(nothing, stored(one, false))).isEmpty();
    }

    @Test
    void a_new_name_for_a_former_one_is_a_renaming() {
        var settings = JsonNodeFactory.instance.objectNode();
        settings.putArray("former_slugs").add("one");
        var renamed = ExampleTenant.of("two", 0).with(settings);

        var plan = Reconciliation.plan(
                new Declared(List.of(renamed), List.of(), List.of(), List.of(), Map.of()),
                stored(ExampleTenant.of("one", 0), true));

        assertThat(plan).hasSize(2).first().isEqualTo(new Renamed("one", renamed));
        assertThat(plan.get(1))
                .isInstanceOfSatisfying(
                        Changed.class, changed -> assertThat(changed.fields()).contains("slug", "path"));
    }

    @Test
    void what_comes_back_is_resumed_and_changed() {
        var plan = Reconciliation.plan(
                new Declared(List.of(ExampleTenant.of("one", 1)), List.of(), List.of(), List.of(), Map.of()),
                stored(ExampleTenant.of("one", 0), false));

        assertThat(plan)
                .containsExactly(
                        new Resumed(ExampleTenant.of("one", 1)),
                        new Changed(ExampleTenant.of("one", 1), Set.of("name_zh", "initials")));
    }

    @Test
    void settings_of_the_console_are_no_difference() {
        var declared = ExampleTenant.of("one", 1);
        var settings = JsonNodeFactory.instance.objectNode().put("colour", "green");

        assertThat(declared.differences(ExampleTenant.of("one", 0).with(settings)))
                .containsOnly("name_zh", "initials");
    }

    @Test
    void an_edition_in_force_never_changes_and_a_coming_one_may() {
        var before = new Stored(
                List.of(),
                List.of(
                        new StoredEdition("one", "SCHOOL", LocalDate.of(2026, 1, 1), "old"),
                        new StoredEdition("one", "SCHOOL", LocalDate.of(2027, 1, 1), "old")),
                List.of(),
                Set.of(),
                Set.of());
        var inForce = edition(LocalDate.of(2026, 1, 1));
        var coming = edition(LocalDate.of(2027, 1, 1));

        assertThat(refusals(inForce, before))
                .containsExactly("the school catalogue of one is in force since 2026-01-01 and never changes;"
                        + " declare another edition with a later effective_on");
        assertThat(refusals(coming, before)).isEmpty();
        assertThat(Reconciliation.plan(
                        new Declared(List.of(), List.of(coming), List.of(), List.of(), Map.of()), before))
                .containsExactly(new CatalogueReplaced(coming));
    }

    @Test
    void one_in_twenty_may_disappear_and_no_more_without_a_confirmation() {
        var all = IntStream.range(0, 40)
                .mapToObj(n -> ExampleTenant.of("t" + n, 0))
                .toList();
        var stored = new Stored(
                all.stream()
                        .map(one -> new Stored.Tenant(UUID.randomUUID(), true, one.hash(), one))
                        .toList(),
                List.of(),
                List.of(),
                Set.of(),
                Set.of());

        assertThat(gone(all.subList(2, 40), stored, false)).isEmpty();
        assertThat(gone(all.subList(3, 40), stored, false))
                .singleElement()
                .asString()
                .startsWith("3 of 40 active tenants are no longer declared");
        assertThat(gone(all.subList(3, 40), stored, true)).isEmpty();
    }

    private static List<String> gone(List<DeclaredTenant> left, Stored stored, boolean isConfirmed) {
        var plan = Reconciliation.plan(new Declared(left, List.of(), List.of(), List.of(), Map.of()), stored);
        return Reconciliation.refusals(plan, stored, TODAY, isConfirmed);
    }

    private static List<String> refusals(Edition edition, Stored stored) {
        var plan =
                Reconciliation.plan(new Declared(List.of(), List.of(edition), List.of(), List.of(), Map.of()), stored);
        return Reconciliation.refusals(plan, stored, TODAY, false);
    }

    private static Edition edition(LocalDate from) {
        return new Edition(
                "one", "SCHOOL", from, JsonNodeFactory.instance.objectNode().put("new", true));
    }

    private static Declared declared(Random random) {
        var tenants = new ArrayList<DeclaredTenant>();
        tenants.add(ExampleTenant.of("root", random.nextInt(2)));
        IntStream.range(0, 12)
                .filter(n -> random.nextBoolean())
                .forEach(n -> tenants.add(ExampleTenant.below("root", "t" + n, random.nextInt(2))));
        var plan =
                new Plan("root", "SCHOOL", JsonNodeFactory.instance.objectNode().put("new", random.nextBoolean()));
        return new Declared(tenants, List.of(edition(LocalDate.of(2027, 1, 1))), List.of(), List.of(plan), Map.of());
    }

    private static Stored stored(Random random) {
        var tenants = declared(random).tenants().stream()
                .map(one -> new Stored.Tenant(UUID.randomUUID(), random.nextBoolean(), one.hash(), one))
                .toList();
        return new Stored(tenants, List.of(), List.of(), Set.of(), Set.of());
    }

    private static Stored stored(DeclaredTenant tenant, boolean isActive) {
        return new Stored(
                List.of(new Stored.Tenant(UUID.randomUUID(), isActive, tenant.hash(), tenant)),
                List.of(),
                List.of(),
                Set.of(),
                Set.of());
    }

    /** What the database would hold after a plan; the real one is tried in ProvisionIT. */
    private static Stored applied(List<Change> plan, Stored before, Declared declared) {
        var tenants = new ArrayList<Stored.Tenant>();
        before.tenants().stream()
                .filter(one -> declared.tenant(one.state().slug()).isEmpty())
                .forEach(one -> tenants.add(new Stored.Tenant(
                        one.id(), one.isActive() && !isSuspended(plan, one), one.hash(), one.state())));
        declared.tenants().forEach(one -> tenants.add(new Stored.Tenant(UUID.randomUUID(), true, one.hash(), one)));
        var editions = declared.editions().stream()
                .map(one -> new StoredEdition(one.bureau(), one.audience(), one.effectiveOn(), one.hash()))
                .toList();
        var plans = declared.plans().stream()
                .map(one -> new StoredPlan(one.bureau(), one.audience(), one.hash()))
                .toList();
        return new Stored(tenants, editions, plans, Set.of(), Set.of());
    }

    private static boolean isSuspended(List<Change> plan, Stored.Tenant tenant) {
        return plan.contains(new Suspended(tenant.state().slug()));
    }
}
