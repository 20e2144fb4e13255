package sunlight.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.language.Text;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;

/** What is told to whoever declares nil what everybody has. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NilRefusalTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-25");
    private static final UUID FIRST = new UUID(0, 1);

    @Test
    void whoever_has_a_bureau_above_may_ask_it_for_an_exemption_and_the_first_bureau_is_not_sent_to_nobody() {
        assertThat(refusal(List.of(FIRST, new UUID(0, 2)))).isEqualTo("publication.nilNotAllowed");
        assertThat(refusal(List.of(FIRST))).isEqualTo("publication.nilNotAllowedAtTop");
    }

    private static String refusal(List<UUID> lineage) {
        var declaring = new Declaring();
        declaring.acting = acting(lineage);
        declaring.catalogues = new Catalogues() {
            @Override
            public void requireItem(Tenant tenant, LocalDate day, ItemCode item) {}

            @Override
            public boolean mayBeDeclaredNil(Tenant tenant, LocalDate day, ItemCode item) {
                return false;
            }
        };
        var no = catchThrowableOfType(
                RuleBroken.class, () -> declaring.declareNil(new ItemCode("B0101"), DAY, DAY, "本年度没有这类事项"));
        return no.issues().get(0).key();
    }

    private static Acting acting(List<UUID> lineage) {
        var bureau = new Tenant(
                lineage.get(lineage.size() - 1),
                TenantKind.BUREAU,
                "a",
                "a/",
                new Text("示例教育局", "Bureau"),
                null,
                Set.of(),
                Set.of(),
                lineage,
                Map.of(),
                Map.of(),
                true);
        return new Acting() {
            @Override
            Tenant tenant() {
                return bureau;
            }

            @Override
            LocalDate today() {
                return DAY;
            }
        };
    }
}
