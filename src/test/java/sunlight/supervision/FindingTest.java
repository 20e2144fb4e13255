package sunlight.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sunlight.compliance.ComplianceStatus;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingTest {

    private static final Set<ComplianceStatus> NOTHING_TO_DOUBT = Set.of(
            ComplianceStatus.NOT_APPLICABLE,
            ComplianceStatus.NOTHING_OWED_YET,
            ComplianceStatus.DATE_NOT_SET,
            ComplianceStatus.DUE_SOON,
            ComplianceStatus.EXEMPT);

    @ParameterizedTest
    @EnumSource
    void a_person_may_doubt_what_is_late_what_was_published_and_what_was_declared_not_to_be(ComplianceStatus status) {
        assertThat(Finding.canBeDoubted(status)).isEqualTo(!NOTHING_TO_DOUBT.contains(status));
    }
}
