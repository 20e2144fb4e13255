package sunlight.dev;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PostgresTest {

    @Test
    void where_its_binaries_do_not_run_somebody_is_told_what_to_do_instead() {
        assertThatCode(() -> Postgres.mustRunOn("Linux", "amd64")).doesNotThrowAnyException();
        assertThatThrownBy(() -> Postgres.mustRunOn("Mac OS X", "aarch64"))
                .hasMessageContaining("this is Mac OS X on aarch64")
                .hasMessageContaining("SUNLIGHT_DB_URL");
        assertThatThrownBy(() -> Postgres.mustRunOn("Linux", "aarch64")).isInstanceOf(StartFailed.class);
    }
}
