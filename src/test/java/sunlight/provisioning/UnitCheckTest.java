package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
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

    private static final Set<String> ASSIGNABLE = Set.of("B0101", "B0301", "B0502");
    private static final UnitClosing CLOSING = new UnitClosing(LocalDate.of(2026, 11, 30), "renshi");

    @Test
    void a_new_unit_gets_an_address_and_says_what_it_is_to_publish() {
        var checked = check().check(entry("", "", "示例新设科", "B0101"));

        assertThat(checked.changes()).singleElement().isInstanceOfSatisfying(Change.Created.class, created -> {
            assertThat(created.tenant().path()).isEqualTo("city/city-shilixinsheke/");
            assertThat(created.tenant().kind()).isEqualTo("UNIT");
        });
        assertThat(checked.steps().get(0).fields())
                .contains(new SchoolStep.Field("items", "", "B0101"), new SchoolStep.Field("unit", "", "DEPARTMENT"));
    }

    @Test
    void a_unit_under_another_address_is_the_same_unit() {
        var checked = check().check(entry("caiwu", "caiwu-ke", "示例财务科", "B0101"));

        assertThat(checked.changes().get(0)).isInstanceOf(Change.Renamed.class);
        assertThat(checked.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.fields()).contains(new SchoolStep.Field("items", "B0502", "B0101")));
    }

    @ParameterizedTest
    @CsvSource({
        "x-ke,'',B0101,units.fault.name",
        "x-ke,示 例财务科,B0101,units.fault.sameName",
        "console,示例一科,B0101,schools.fault.reserved",
        "one,示例一科,B0101,units.fault.taken",
        "foreign,示例一科,B0101,units.fault.taken",
        "示例,示例一科,B0101,units.fault.slug",
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
        assertThatThrownBy(() -> check().close("one", CLOSING)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> check().reopen("caiwu")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_unit_closes_after_its_last_day_and_hands_its_items_to_who_takes_over() {
        var closing = changed(check().close("caiwu", CLOSING), "caiwu");
        assertThat(closing.settings().path("closes_on").asText()).isEqualTo("2026-11-30");

        assertThat(check(closing).finish(CLOSING.on()).changes())
                .as("on its last day")
                .isEmpty();
        var after = check(closing).finish(CLOSING.on().plusDays(1));
        assertThat(after.changes()).contains(new Change.Suspended("caiwu"));
        assertThat(KeptUnit.items(changed(after, "renshi"))).containsExactly("B0301", "B0502");

        assertThat(changed(check(closing).reopen("caiwu"), "caiwu").isClosing()).isFalse();
        assertThatThrownBy(() -> check().close("caiwu", new UnitClosing(CLOSING.on(), "caiwu")))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> check(closing).close("renshi", new UnitClosing(CLOSING.on(), "caiwu")))
                .as("who closes takes nothing over")
                .isInstanceOf(RuleBroken.class);
    }

    private static DeclaredTenant changed(CheckedUnit checked, String slug) {
        return checked.changes().stream()
                .filter(Change.Changed.class::isInstance)
                .map(change -> ((Change.Changed) change).tenant())
                .filter(tenant -> tenant.slug().equals(slug))
                .findFirst()
                .orElseThrow();
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
        return check(tenant("caiwu", "示例财务科", List.of(), contact(), unit));
    }

    private static ObjectNode contact() {
        var contact = settings().put("phone", "0453-0000099");
        contact.putObject("address").put("zh", "示例路1号").put("en", "示例路1号");
        return contact;
    }

    private static UnitCheck check(DeclaredTenant caiwu) {
        var other = settings().put("unit", "DEPARTMENT");
        other.putArray("items").add("B0301");
        var below = List.of(
                stored(tenant("city", "示例市教育局", List.of(), settings(), settings())),
                stored(tenant("one", "示例一小", List.of("PRIMARY"), settings(), settings())),
                stored(tenant("renshi", "示例人事科", List.of(), contact(), other)),
                stored(caiwu));
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
