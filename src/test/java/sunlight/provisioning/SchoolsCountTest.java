package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SchoolsCountTest {

    @Test
    void a_school_whose_last_day_is_over_counts_as_closed_and_until_then_as_open() {
        var schools = List.of(
                school("open", "", true), school("closing", "2026-11-28", true),
                school("closed", "2026-11-27", true), school("suspended", "2026-11-27", false));

        assertThat(KeepingSchools.Count.of(schools, LocalDate.of(2026, 11, 28)))
                .isEqualTo(new KeepingSchools.Count(2, 1, 1, 0));
    }

    private static Stored.Tenant school(String slug, String closesOn, boolean active) {
        var settings = JsonNodeFactory.instance.objectNode();
        if (!closesOn.isEmpty()) {
            settings.put("closes_on", closesOn);
        }
        var state = ExampleTenant.below("bureau", slug, 1).with(settings);
        return new Stored.Tenant(UUID.randomUUID(), active, "", state);
    }
}
