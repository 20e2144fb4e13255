package sunlight.compliance.rest;

import java.util.List;
import sunlight.compliance.MatrixPage;

/** The matrix of the bureaus below a bureau. */
public record BureausComplianceAnswer(List<TenantStanding> bureaus) {

    static BureausComplianceAnswer of(MatrixPage page) {
        return new BureausComplianceAnswer(
                page.rows().stream().map(TenantStanding::of).toList());
    }
}
