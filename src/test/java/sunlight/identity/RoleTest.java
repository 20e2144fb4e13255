package sunlight.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sunlight.tenancy.TenantKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoleTest {

    @Test
    void staff_read_what_is_disclosed_inside_and_may_do_nothing_else() {
        assertThat(Stream.of(Permission.values()).filter(Role.STAFF::grants)).containsExactly(Permission.READ_INTERNAL);
    }

    @ParameterizedTest
    @EnumSource
    void who_has_a_part_in_the_work_reads_what_is_disclosed_inside_as_well(Role role) {
        assertThat(role.grants(Permission.READ_INTERNAL)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void there_are_staff_everywhere(TenantKind kind) {
        assertThat(Role.STAFF.fits(kind)).isTrue();
    }

    @Test
    void every_permission_but_the_entrusted_ones_is_in_a_role() {
        assertThat(Stream.of(Permission.values())
                        .filter(permission -> Stream.of(Role.values()).noneMatch(role -> role.grants(permission))))
                .containsExactly(Permission.REVIEW_ENTRUSTED, Permission.SIGN_ENTRUSTED);
    }
}
