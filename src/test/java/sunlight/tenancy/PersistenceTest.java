package sunlight.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.OwnClasses;

/** Settings on which isolation and recovery rest, and which nobody would miss until it is too late. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PersistenceTest {

    private static final List<Class<? extends Annotation>> STORED =
            List.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class);

    private static String unit() throws IOException {
        try (var unit = PersistenceTest.class.getResourceAsStream("/META-INF/persistence.xml")) {
            return new String(unit.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void no_shared_cache_answers_in_the_place_of_row_level_security() throws IOException {
        assertThat(unit()).contains("<shared-cache-mode>NONE</shared-cache-mode>");
    }

    @Test
    void every_class_that_is_stored_is_named_because_none_is_looked_for() throws IOException {
        var named =
                Pattern.compile("<class>(.+)</class>").matcher(unit()).results().map(hit -> hit.group(1));

        assertThat(unit()).contains("<exclude-unlisted-classes>true</exclude-unlisted-classes>");
        assertThat(named)
                .containsExactlyElementsOf(OwnClasses.read().stream()
                        .filter(type -> STORED.stream().anyMatch(type::isAnnotatedWith))
                        .map(JavaClass::getName)
                        .sorted()
                        .toList())
                .isNotEmpty();
    }

    @Test
    void a_connection_is_tried_before_it_is_lent() {
        assertThat(Database.class.getAnnotationsByType(DataSourceDefinition.class))
                .hasSize(2)
                .allSatisfy(pool ->
                        assertThat(pool.properties()).contains("fish.payara.is-connection-validation-required=true"));
    }
}
