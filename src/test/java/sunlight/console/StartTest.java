package sunlight.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sunlight.identity.Permission;
import sunlight.identity.Role;
import sunlight.language.Text;
import sunlight.tenancy.ExampleSchool;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StartTest {

    /** What the pages ask for at which work may begin. */
    private static final Map<String, Permission> ASKED = Map.of(
            "dashboard", Permission.INSPECT,
            "due", Permission.READ_OWN,
            "internal", Permission.READ_INTERNAL);

    @ParameterizedTest
    @EnumSource
    void everybody_begins_on_a_page_that_is_open_to_them(Role role) {
        var first = Start.of(ExampleSchool.of("school", new Text("学校", "School")), role::grants);

        assertThat(role.grants(ASKED.get(first.substring(first.indexOf('/') + 1))))
                .isTrue();
    }
}
