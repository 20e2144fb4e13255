package sunlight.compliance.rest;

import java.util.List;
import sunlight.compliance.MatrixPage;

/** The matrix of a bureau. */
public record SchoolsComplianceAnswer(List<TenantStanding> schools) {

    static SchoolsComplianceAnswer of(MatrixPage page) {
        return new SchoolsComplianceAnswer(
                page.rows().stream().map(TenantStanding::of).toList());
    }
}
