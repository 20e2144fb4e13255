package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sunlight.language.Text;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.UnitKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnitCheckTest {

    private static final Set<String> ASSIGNABLE = Set.of("B0301", "B0502");

    @Test
    void a_new_unit_gets_an_address_and_says_what_it_is_to_publish() {
        var checked = check().check(entry("", "", "示例新设科", "B0301"));

        assertThat(checked.changes()).singleElement().isInstanceOfSatisfying(Change.Created.class, created -> {
            assertThat(created.tenant().path()).isEqualTo("city/city-shilixinsheke/");
            assertThat(created.tenant().kind()).isEqualTo("UNIT");
        });
        assertThat(checked.steps().get(0).fields())
                .contains(new SchoolStep.Field("items", "", "B0301"), new SchoolStep.Field("unit", "", "DEPARTMENT"));
    }

    @Test
    void a_unit_under_another_address_is_the_same_unit() {
        var checked = check().check(entry("caiwu", "caiwu-ke", "示例财务科", "B0301"));

        assertThat(checked.changes().get(0)).isInstanceOf(Change.Renamed.class);
        assertThat(checked.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.fields()).contains(new SchoolStep.Field("items", "B0502", "B0301")));
    }

    @ParameterizedTest
    @CsvSource({
        "x-ke,'',B0301,units.fault.name",
        "x-ke,示 例财务科,B0301,units.fault.sameName",
        "console,示例一科,B0301,schools.fault.reserved",
        "one,示例一科,B0301,units.fault.taken",
        "foreign,示例一科,B0301,units.fault.taken",
        "示例,示例一科,B0301,units.fault.slug",
        "x-ke,示例一科,S0101,units.fault.item",
        "x-ke,示例一科,B0502,units.fault.itemTaken"
    })
    void what_the_files_would_refuse_is_refused(String slug, String name, String item, String why) {
        assertThatThrownBy(() -> check().check(entry("", slug, name, item)))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.issues())
                                .anyMatch(issue -> issue.key().equals(why)));
    }

    @Test
    void nothing_is_changed_where_nothing_is_different_and_only_units_are_closed() {
        assertThatThrownBy(() -> check().check(entry("caiwu", "caiwu", "示例财务科", "B0502")))
                .isInstanceOf(RuleBroken.class);
        assertThat(check().close("caiwu").changes()).containsExactly(new Change.Suspended("caiwu"));
        assertThatThrownBy(() -> check().close("one")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> check().reopen("caiwu")).isInstanceOf(NotFound.class);
    }

    static UnitEntry entry(String before, String slug, String name, String item) {
        return new UnitEntry(
                before,
                slug,
                new Text(name, ""),
                UnitKind.DEPARTMENT,
                List.of(item),
                new UnitEntry.Contact("0453-0000099", "示例路1号"));
    }

    private static UnitCheck check() {
        var unit = settings().put("unit", "DEPARTMENT");
        unit.putArray("items").add("B0502");
        var contact = settings().put("phone", "0453-0000099");
        contact.putObject("address").put("zh", "示例路1号").put("en", "示例路1号");
        var below = List.of(
                stored(tenant("city", "示例市教育局", List.of(), settings(), settings())),
                stored(tenant("one", "示例一小", List.of("PRIMARY"), settings(), settings())),
                stored(tenant("caiwu", "示例财务科", List.of(), contact, unit)));
        return new UnitCheck(new KnownTenants("city", below, Map.of("foreign", "外县学校")), ASSIGNABLE);
    }

    private static ObjectNode settings() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static Stored.Tenant stored(DeclaredTenant state) {
        return new Stored.Tenant(UUID.randomUUID(), true, "", state);
    }

    private static DeclaredTenant tenant(
            String slug, String name, List<String> kinds, ObjectNode contact, ObjectNode settings) {
        var isCity = slug.equals("city");
        return new DeclaredTenant(
                slug,
                isCity ? null : "city",
                isCity ? "city/" : "city/" + slug + "/",
                new Text(name, name),
                Initials.of(name),
                null,
                kinds,
                List.of(),
                List.of(),
                contact,
                settings);
    }
}
