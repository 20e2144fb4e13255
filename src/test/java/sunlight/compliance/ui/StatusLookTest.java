package sunlight.compliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import sunlight.compliance.ComplianceStatus;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatusLookTest {

    @Test
    void every_status_is_in_the_legend_once() {
        assertThat(StatusLook.inOrder()).containsExactlyInAnyOrder(ComplianceStatus.values());
    }

    @Test
    void no_two_statuses_share_a_sign_so_that_colour_is_never_needed() {
        assertThat(StatusLook.inOrder())
                .extracting(status -> StatusLook.of(status).sign())
                .doesNotHaveDuplicates();
    }
}
