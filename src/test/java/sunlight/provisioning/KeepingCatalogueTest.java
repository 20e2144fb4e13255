package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.language.Language;
import sunlight.language.Text;
import sunlight.problem.Stale;
import sunlight.provisioning.Declared.Edition;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingCatalogueTest {

    private final List<Edition> own = new ArrayList<>(Workbooks.STORED);
    private final List<Edition> kept = new ArrayList<>();

    /** By whoever holds the lock. */
    private final List<Edition> declaredMeanwhile = new ArrayList<>();

    @Test
    void of_two_people_who_looked_side_by_side_the_second_is_asked_to_look_again() throws IOException {
        var checked = checked();
        own.add(anotherDay());

        isAskedToLookAgain(checked);
    }

    @Test
    void who_declares_at_the_same_moment_waits_and_then_sees_what_the_other_declared_for_another_day()
            throws IOException {
        var checked = checked();
        declaredMeanwhile.add(anotherDay());

        isAskedToLookAgain(checked);
    }

    /** What somebody else has declared for a year later. */
    private static Edition anotherDay() {
        var taken = Workbooks.schools();
        return new Edition(taken.bureau(), taken.audience(), taken.effectiveOn().plusYears(1), taken.definition());
    }

    private void isAskedToLookAgain(CheckedCatalogue checked) {
        assertThatThrownBy(() -> Scope.run(
                        Scope.of(bureau(), new Actor("anna", "安娜")),
                        () -> keeping().declare(checked, "年度修订")))
                .isInstanceOf(Stale.class);
        assertThat(kept).isEmpty();
    }

    private CheckedCatalogue checked() throws IOException {
        return Workbooks.check(
                Workbooks.put(
                        Workbooks.taken(Workbooks.schools(), Language.ZH),
                        CatalogueColumn.EFFECTIVE_ON,
                        1,
                        "2027-05-01"),
                own);
    }

    private KeepingCatalogue keeping() {
        var keeping = new KeepingCatalogue();
        keeping.clock = Clock.fixed(Instant.parse("2026-11-25T02:00:00Z"), ZoneOffset.UTC);
        keeping.rows = new EditionRows() {
            @Override
            List<Edition> own(String bureau) {
                return List.copyOf(own);
            }

            @Override
            void lock(UUID topmost) {
                own.addAll(declaredMeanwhile);
            }

            @Override
            void keep(Edition edition) {
                kept.add(edition);
            }
        };
        return keeping;
    }

    private static Tenant bureau() {
        return new Tenant(
                new UUID(0, 7),
                TenantKind.BUREAU,
                "mdj-edu",
                "mdj-edu/",
                new Text("示例市教育局", "City"),
                null,
                Set.of(),
                Set.of(),
                List.of(new UUID(0, 7)),
                Map.of(),
                Map.of(),
                true);
    }
}
