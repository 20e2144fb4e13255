package sunlight.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sunlight.language.Text;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;

/** Whom the indicators bound on a day follows from what was chosen then, whatever was chosen since. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChoicesTest {

    private static final UUID CITY = new UUID(0, 1);
    private static final UUID COUNTY = new UUID(0, 2);
    private static final Boolean[] SAID = {null, true, false};

    /** Every choice of city and county today, and every one of that day. */
    static Stream<Arguments> histories() {
        return Stream.of(SAID)
                .flatMap(city -> Stream.of(SAID)
                        .flatMap(county -> Stream.of(SAID)
                                .flatMap(cityThen -> Stream.of(SAID)
                                        .map(countyThen -> arguments(city, county, cityThen, countyThen)))));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void the_nearest_bureau_that_had_chosen_then_decides(
            @Nullable Boolean city,
            @Nullable Boolean county,
            @Nullable Boolean cityThen,
            @Nullable Boolean countyThen) {
        var then = new Binding.Choices(said(city, county))
                .but(Map.of(CITY, Optional.ofNullable(cityThen), COUNTY, Optional.ofNullable(countyThen)));
        var expected = countyThen != null ? countyThen : cityThen != null && cityThen;

        assertThat(then.bind(school())).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("histories")
    void what_has_not_changed_since_holds_as_it_is(
            @Nullable Boolean city, @Nullable Boolean county, @Nullable Boolean cityThen, @Nullable Boolean unused) {
        var then = new Binding.Choices(said(city, county)).but(Map.of(CITY, Optional.ofNullable(cityThen)));
        var expected = county != null ? county : cityThen != null && cityThen;

        assertThat(then.bind(school())).isEqualTo(expected);
    }

    private static Map<UUID, Boolean> said(@Nullable Boolean city, @Nullable Boolean county) {
        var said = new HashMap<UUID, Boolean>();
        if (city != null) {
            said.put(CITY, city);
        }
        if (county != null) {
            said.put(COUNTY, county);
        }
        return said;
    }

    private static Tenant school() {
        var id = new UUID(0, 3);
        return new Tenant(
                id,
                TenantKind.SCHOOL,
                "s",
                "city/county/s/",
                new Text("示例小学", "Example"),
                null,
                Set.of(SchoolKind.PRIMARY),
                Set.of(),
                List.of(CITY, COUNTY, id),
                Map.of(),
                Map.of(),
                true);
    }
}
