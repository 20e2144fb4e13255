package sunlight.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.Catalogue.Group;
import sunlight.language.Text;
import sunlight.tenancy.Flag;
import sunlight.tenancy.SchoolKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SupplementTest {

    private static final Catalogue CITY = catalogue("2026-01-01", item("S0101", "Menu", 20), item("S0102", "Plan", 20));

    @Test
    void what_the_bureau_above_renames_or_retires_later_is_renamed_and_retired_below() {
        var county = kept(item("S0101", "Menu", 20), item("S0102", "Plan", 20), item("S0190", "Own", 5));
        var later = catalogue("2026-12-02", item("S0101", "Weekly menu", 20));

        assertThat(Supplement.join(CITY, county).items()).hasSize(3);
        assertThat(Supplement.join(later, county).items())
                .containsExactly(item("S0101", "Weekly menu", 20), item("S0190", "Own", 5));
    }

    @Test
    void a_shorter_clock_stays_while_the_name_follows_the_bureau_above() {
        var county = kept(item("S0101", "Menu", 10));

        assertThat(county.path("items")).hasSize(1);
        assertThat(county.path("items").get(0).has("title")).isFalse();
        assertThat(Supplement.join(catalogue("2026-12-02", item("S0101", "Weekly menu", 20)), county)
                        .items())
                .containsExactly(item("S0101", "Weekly menu", 10));
    }

    @Test
    void only_the_field_in_which_it_asks_less_than_the_bureau_above_does_later_is_given_up() {
        var county = kept(item("S0101", "Menu of the county", 10));

        assertThat(Supplement.join(catalogue("2026-12-02", item("S0101", "Menu", 5)), county)
                        .items())
                .containsExactly(item("S0101", "Menu of the county", 5));
    }

    @Test
    void a_change_of_an_item_ends_with_the_item() {
        var county = kept(item("S0101", "Menu", 10));

        assertThat(Supplement.join(catalogue("2026-12-02", item("S0102", "Plan", 20)), county)
                        .items())
                .containsExactly(item("S0102", "Plan", 20));
    }

    @Test
    void a_condition_that_is_left_out_stays_left_out() {
        var some = new CatalogueItem(
                new ItemCode("S0101"),
                new Text("Menu", "Menu"),
                "1",
                Set.of(SchoolKind.PRIMARY),
                Flag.values()[0],
                1,
                Mode.PROACTIVE,
                Audience.PUBLIC,
                new Refresh.Standing(20),
                null,
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                null,
                true,
                true);
        var above = catalogue("2026-01-01", some);
        var county = Supplement.of(above, CatalogueJson.write(catalogue("2026-06-01", item("S0101", "Menu", 20))));

        assertThat(Supplement.join(above, county).items()).containsExactly(item("S0101", "Menu", 20));
    }

    @Test
    void keeping_it_twice_keeps_the_same() {
        var county = kept(item("S0101", "Menu", 10), item("S0190", "Own", 5));

        assertThat(Supplement.of(CITY, county)).isEqualTo(county);
    }

    @Test
    void a_heading_stays_for_an_own_item_when_the_bureau_above_gives_it_up() {
        var county = kept(item("S0190", "Own", 5));
        var later = new Catalogue(
                CITY.title(),
                LocalDate.parse("2026-12-02"),
                List.of(new Group("2", new Text("Two", "Two"))),
                List.of());

        assertThat(Supplement.join(later, county).groups())
                .extracting(Group::code)
                .containsExactly("2", "1");
        assertThat(kept(item("S0101", "Menu", 20)).path("groups")).isEmpty();
    }

    @Test
    void an_older_edition_that_was_kept_whole_follows_the_bureau_above_too() {
        var copy = CatalogueJson.write(
                catalogue("2026-12-01", item("S0101", "Menu", 10), item("S0102", "Plan", 20), item("S0190", "Own", 5)));
        var later = CatalogueJson.write(catalogue("2026-12-02", item("S0101", "Weekly menu", 20)));
        var definitions = Map.of("city", CatalogueJson.write(CITY), "county", copy, "later", later);

        var history = new Layers()
                .history(
                        List.of(
                                new Layers.Edition(1, LocalDate.parse("2026-01-01"), key("city")),
                                new Layers.Edition(2, LocalDate.parse("2026-12-01"), key("county")),
                                new Layers.Edition(1, LocalDate.parse("2026-12-02"), key("later"))),
                        key -> definitions.get(key.hash()));

        assertThat(history.on(LocalDate.parse("2026-12-01")).orElseThrow().items())
                .containsExactly(item("S0101", "Menu", 10), item("S0102", "Plan", 20), item("S0190", "Own", 5));
        assertThat(history.on(LocalDate.parse("2026-12-02")).orElseThrow().items())
                .containsExactly(item("S0101", "Weekly menu", 10), item("S0190", "Own", 5));
    }

    private static Layers.Key key(String name) {
        return new Layers.Key(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name);
    }

    private static JsonNode kept(CatalogueItem... items) {
        return Supplement.of(CITY, CatalogueJson.write(catalogue("2026-12-01", items)));
    }

    private static Catalogue catalogue(String day, CatalogueItem... items) {
        return new Catalogue(
                new Text("Catalogue", "Catalogue"),
                LocalDate.parse(day),
                List.of(new Group("1", new Text("One", "One"))),
                Stream.of(items).toList());
    }

    private static CatalogueItem item(String code, String title, int days) {
        return new CatalogueItem(
                new ItemCode(code),
                new Text(title, title),
                "1",
                Set.of(SchoolKind.PRIMARY),
                null,
                1,
                Mode.PROACTIVE,
                Audience.PUBLIC,
                new Refresh.Standing(days),
                null,
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                null,
                true,
                true);
    }
}
