package sunlight.publication.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.Audience;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.catalogue.Mode;
import sunlight.catalogue.NoticePeriod;
import sunlight.catalogue.Refresh;
import sunlight.language.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InternalLineTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final NoticePeriod LIST = new NoticePeriod(5, true, null, true);
    private static final NoticePeriod STAYS = new NoticePeriod(15, false, null, false);

    @Test
    void what_is_for_staff_is_read_as_long_as_it_is_in_force() {
        assertThat(isOpen(Audience.STAFF, null, null)).isTrue();
        assertThat(isOpen(Audience.STAFF, STAYS, null)).isTrue();
    }

    @Test
    void what_is_owed_to_everybody_but_kept_inside_is_read_by_those_inside() {
        assertThat(isOpen(Audience.PUBLIC, null, null)).isTrue();
    }

    @Test
    void what_is_for_parents_is_read_only_while_it_hangs() {
        assertThat(isOpen(Audience.PARENTS, null, null)).isFalse();
        assertThat(isOpen(Audience.PARENTS, null, MONDAY)).isTrue();
    }

    @Test
    void a_list_that_comes_down_is_read_only_while_it_hangs() {
        assertThat(isOpen(Audience.STAFF, LIST, null)).isFalse();
        assertThat(isOpen(Audience.STAFF, LIST, MONDAY)).isTrue();
    }

    @Test
    void what_no_catalogue_knows_any_more_is_read_only_while_it_hangs() {
        assertThat(line(null).isOpenToMembers(null)).isFalse();
        assertThat(line(MONDAY).isOpenToMembers(null)).isTrue();
    }

    private static boolean isOpen(Audience audience, @Nullable NoticePeriod notice, @Nullable LocalDate hangs) {
        return line(hangs).isOpenToMembers(item(audience, notice));
    }

    private static InternalLine line(@Nullable LocalDate hangsUntil) {
        return new InternalLine(
                UUID.randomUUID(), UUID.randomUUID(), 1, new ItemCode("S1102"), "t", MONDAY, hangsUntil);
    }

    private static CatalogueItem item(Audience audience, @Nullable NoticePeriod notice) {
        return new CatalogueItem(
                new ItemCode("S1102"),
                new Text("x", "x"),
                "G11",
                Set.of(),
                null,
                1,
                Mode.NOTICE,
                audience,
                new Refresh.AfterEvent(5),
                notice,
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                null,
                true,
                true);
    }
}
