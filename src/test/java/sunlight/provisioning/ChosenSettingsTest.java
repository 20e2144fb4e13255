package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.provisioning.Change.Changed;
import sunlight.provisioning.Change.SettingsKept;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChosenSettingsTest {

    @Test
    void what_the_console_chose_is_kept_until_the_files_say_the_same_or_overrule_it() {
        var stored = chosen("{\"letter_mark\": \"牡教督\", \"reviews\": 1}", "letter_mark");
        var other = declaring("{\"letter_mark\": \"牡教发\", \"reviews\": 2}");
        var same = declaring("{\"letter_mark\": \"牡教督\", \"reviews\": 2}");
        var silent = declaring("{\"reviews\": 2}");

        var kept = Reconciliation.plan(other, stored);
        assertThat(kept).hasSize(2).contains(new SettingsKept("one", Set.of("letter_mark")));
        assertThat(settings(kept)).isEqualTo("{\"letter_mark\":\"牡教督\",\"reviews\":2}");
        assertThat(settings(Reconciliation.plan(same, stored))).contains("牡教督");
        assertThat(settings(Reconciliation.plan(silent, stored))).contains("牡教督");
        assertThat(settings(Reconciliation.plan(other, stored, true))).contains("牡教发");
        assertThat(Reconciliation.plan(declaring("{\"letter_mark\": \"牡教发\", \"reviews\": 1}"), stored))
                .containsExactly(new SettingsKept("one", Set.of("letter_mark")));
    }

    @Test
    void a_part_of_what_is_declared_together_is_kept_alone_and_so_is_that_it_was_given_up() {
        var stored = chosen("{\"look\": {\"colour\": \"#112233\"}}", "look.colour", "footer.icp");
        var declared =
                declaring("{\"look\": {\"colour\": \"#445566\", \"crest\": \"x\"}, \"footer\": {\"icp\": \"1\"}}");

        var plan = Reconciliation.plan(declared, stored);

        assertThat(settings(plan)).isEqualTo("{\"look\":{\"colour\":\"#112233\",\"crest\":\"x\"},\"footer\":{}}");
        assertThat(plan).contains(new SettingsKept("one", Set.of("look.colour", "footer.icp")));
    }

    @Test
    void a_phone_that_the_console_chose_is_kept_beside_the_rest_of_what_is_declared() {
        var before = ExampleTenant.of("one", 0).reachedBy(Canonical.read("{\"phone\": \"1\", \"fax\": \"5\"}"));
        var file = ExampleTenant.of("one", 0).reachedBy(Canonical.read("{\"phone\": \"2\", \"fax\": \"6\"}"));
        var stored = new Stored(
                List.of(new Stored.Tenant(
                        UUID.randomUUID(), true, "", before, KeptIn.FILES, Set.of("contact.phone"), List.of())),
                List.of(),
                List.of(),
                Set.of(),
                Set.of());
        var declared = new Declared(List.of(file), List.of(), List.of(), List.of(), Map.of());

        assertThat(Reconciliation.plan(declared, stored))
                .contains(new SettingsKept("one", Set.of("contact.phone")))
                .filteredOn(Changed.class::isInstance)
                .singleElement()
                .satisfies(change -> assertThat(((Changed) change).tenant().contact())
                        .isEqualTo(Canonical.read("{\"phone\": \"1\", \"fax\": \"6\"}")));
        assertThat(Reconciliation.plan(declared, stored, true))
                .filteredOn(Changed.class::isInstance)
                .singleElement()
                .satisfies(change -> assertThat(((Changed) change).tenant().contact())
                        .isEqualTo(Canonical.read("{\"phone\": \"2\", \"fax\": \"6\"}")));
    }

    private static Declared declaring(String settings) {
        var tenant = ExampleTenant.of("one", 0).with(Canonical.read(settings));
        return new Declared(List.of(tenant), List.of(), List.of(), List.of(), Map.of());
    }

    private static Stored chosen(String settings, String... names) {
        var state = ExampleTenant.of("one", 0).with(Canonical.read(settings));
        return new Stored(
                List.of(new Stored.Tenant(UUID.randomUUID(), true, "", state, KeptIn.FILES, Set.of(names), List.of())),
                List.of(),
                List.of(),
                Set.of(),
                Set.of());
    }

    private static String settings(List<Change> plan) {
        return plan.stream()
                .filter(Changed.class::isInstance)
                .map(change -> ((Changed) change).tenant().settings().toString())
                .findFirst()
                .orElse("");
    }
}
