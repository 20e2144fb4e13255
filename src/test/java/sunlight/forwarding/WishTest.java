package sunlight.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sunlight.catalogue.ItemCode;
import sunlight.language.Text;
import sunlight.site.Column;
import sunlight.site.SitePlan;

/** What a portal is to have: by items, by columns, or everything. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WishTest {

    /** S0701 stands in two columns, S0708 in one, S0901 in none. */
    private static final SitePlan PLAN = new SitePlan(
            List.of(column("admission", "S0701"), column("rules", "S0701", "S0708"), column("empty")),
            Map.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    @ParameterizedTest
    @CsvSource({
        ",,S0901,true",
        "S0701,,S0701,true",
        "S07,,S0708,true",
        "S07,,S0901,false",
        ",admission,S0701,true",
        ",admission,S0708,false",
        ",rules,S0708,true",
        ",rules,S0901,false",
        ",empty,S0701,false",
        ",gone,S0701,false",
        "S0901,admission,S0901,true",
        "S0901,admission,S0701,true",
        "S0901,admission,S0708,false",
        ",admission rules,S0708,true"
    })
    void it_goes_by_item_or_by_column_and_everything_goes_where_neither_is_named(
            @Nullable String items, @Nullable String columns, String item, boolean wanted) {
        assertThat(new Wish(words(items), words(columns)).wants(new ItemCode(item), PLAN))
                .isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({",rules,false", "S0708,rules,true"})
    void a_publisher_whose_site_has_no_such_column_has_nothing_in_it(
            @Nullable String items, String columns, boolean wanted) {
        assertThat(new Wish(words(items), words(columns)).wants(new ItemCode("S0708"), SitePlan.NONE))
                .isEqualTo(wanted);
    }

    private static List<String> words(@Nullable String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" "));
    }

    private static Column column(String key, String... items) {
        return new Column(
                key,
                new Text(key, key),
                null,
                false,
                Arrays.stream(items).map(ItemCode::new).toList());
    }
}
