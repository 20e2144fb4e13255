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

@DisplayNameGeneration(ReplaceUnderscores.class)
class TenantTest {

    private static final UUID CITY = new UUID(0, 1);
    private static final UUID COUNTY = new UUID(0, 2);

    private final Tenant city = tenant(CITY, List.of(CITY));
    private final Tenant county = tenant(COUNTY, List.of(CITY, COUNTY));
    private final Tenant school = tenant(new UUID(0, 3), List.of(CITY, COUNTY, new UUID(0, 3)));

    @Test
    void a_school_is_below_every_bureau_on_the_way_to_the_root_and_none_of_them_is_below_it() {
        assertThat(List.of(city, county)).allSatisfy(bureau -> {
            assertThat(school.isBelow(bureau)).isTrue();
            assertThat(bureau.isBelow(school)).isFalse();
            assertThat(bureau.isWithin(school)).isFalse();
        });
    }

    @Test
    void nobody_is_below_itself_but_everybody_stands_within_its_own_tree() {
        assertThat(List.of(city, county, school))
                .allMatch(each -> each.isWithin(each))
                .noneMatch(each -> each.isBelow(each));
    }

    private static Tenant tenant(UUID id, List<UUID> lineage) {
        return new Tenant(
                id,
                TenantKind.BUREAU,
                "slug",
                "slug/",
                new Text("名", "name"),
                null,
                Set.of(),
                Set.of(),
                lineage,
                Map.of(),
                Map.of(),
                true);
    }
}
