package sunlight.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.language.Text;

/** Who owes an item of the bureau's catalogue: a unit to which it is assigned, else the bureau. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DutiesTest {

    @Test
    void a_unit_owes_what_is_assigned_to_it_and_its_bureau_everything_else() {
        var unit = tenant(TenantKind.UNIT, Map.of("unit", "DEPARTMENT", "items", "[\"B0601\",\"B0602\"]"));
        var bureau = tenant(TenantKind.BUREAU, Map.of("passed_items", "[\"B0601\",\"B0602\",\"B0603\"]"));

        assertThat(unit.duties().include("B0601")).isTrue();
        assertThat(bureau.duties().include("B0601")).isFalse();
        assertThat(unit.duties().include("B0101")).isFalse();
        assertThat(bureau.duties().include("B0101")).isTrue();
    }

    @Test
    void a_unit_without_items_owes_nothing_and_a_bureau_without_units_everything() {
        assertThat(tenant(TenantKind.UNIT, Map.of("unit", "AFFILIATE")).duties().include("B0101"))
                .isFalse();
        assertThat(tenant(TenantKind.BUREAU, Map.of()).duties().include("B0101"))
                .isTrue();
    }

    @Test
    void a_unit_is_bound_by_the_catalogue_for_bureaus() {
        assertThat(TenantKind.UNIT.audience()).isEqualTo(TenantKind.BUREAU);
        assertThat(TenantKind.SCHOOL.audience()).isEqualTo(TenantKind.SCHOOL);
    }

    private static Tenant tenant(TenantKind kind, Map<String, String> settings) {
        var id = new UUID(0, 1);
        return new Tenant(
                id,
                kind,
                "one",
                "one/",
                new Text("甲", "One"),
                null,
                Set.of(),
                Set.of(),
                List.of(id),
                Map.of(),
                settings,
                true);
    }
}
