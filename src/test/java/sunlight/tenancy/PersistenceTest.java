package sunlight.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.sql.DataSourceDefinition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Two settings on which isolation and recovery rest, and which nobody would miss until it is too late. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PersistenceTest {

    @Test
    void no_shared_cache_answers_in_the_place_of_row_level_security() throws IOException {
        try (var unit = PersistenceTest.class.getResourceAsStream("/META-INF/persistence.xml")) {
            assertThat(new String(unit.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<shared-cache-mode>NONE</shared-cache-mode>");
        }
    }

    @Test
    void a_connection_is_tried_before_it_is_lent() {
        assertThat(Database.class.getAnnotationsByType(DataSourceDefinition.class))
                .hasSize(2)
                .allSatisfy(pool ->
                        assertThat(pool.properties()).contains("fish.payara.is-connection-validation-required=true"));
    }
}
