package sunlight.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.language.Text;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LinkClockworkTest {

    private static final LocalDate FIRST_NIGHT = LocalDate.of(2026, 11, 1);

    @Test
    void who_was_looked_at_last_comes_last_and_who_never_was_comes_first() {
        var all = schools(3);
        var turns = Map.of(all.get(0).id(), FIRST_NIGHT.plusDays(2), all.get(1).id(), FIRST_NIGHT);

        assertThat(LinkClockwork.inTurn(all, turns)).containsExactly(all.get(2), all.get(1), all.get(0));
    }

    @Test
    void nights_that_are_too_short_reach_everybody_in_the_end() {
        var all = schools(10);
        var turns = new HashMap<UUID, LocalDate>();
        var reached = new ArrayList<Tenant>();
        for (var night = 0; night < 4; night++) {
            for (var tenant : LinkClockwork.inTurn(all, turns).subList(0, 3)) {
                turns.put(tenant.id(), FIRST_NIGHT.plusDays(night));
                reached.add(tenant);
            }
        }

        assertThat(reached).containsAll(all);
        assertThat(reached.subList(0, 10)).doesNotHaveDuplicates();
    }

    private static List<Tenant> schools(int number) {
        return IntStream.range(0, number).mapToObj(LinkClockworkTest::school).toList();
    }

    private static Tenant school(int number) {
        var id = new UUID(0, number);
        var slug = "school-" + number;
        return new Tenant(
                id,
                TenantKind.SCHOOL,
                slug,
                slug + "/",
                new Text(slug, slug),
                null,
                Set.of(),
                Set.of(),
                List.of(id),
                Map.of(),
                Map.of(),
                true);
    }
}
