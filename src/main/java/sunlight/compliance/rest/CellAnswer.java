package sunlight.compliance.rest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.compliance.CellReason;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.PastReason;
import sunlight.language.Text;

/**
 * Why a cell is as it is, by either reading; of today they are the same.
 *
 * @param knownThen nothing where the service had no record then
 */
public record CellAnswer(@Nullable Side knownThen, Side knownNow) {

    /** One reading. */
    public record Side(
            ComplianceStatus status,
            @Nullable LocalDate since,
            @Nullable LocalDate dueOn,
            Text reason,
            List<Text> grounds) {

        static Side of(CellReason reason) {
            return new Side(
                    reason.status(),
                    reason.from(),
                    reason.dueOn(),
                    ComplianceAnswer.said(reason.reason()),
                    ComplianceAnswer.said(reason.ground()));
        }
    }

    static CellAnswer of(PastReason reason) {
        return new CellAnswer(reason.then().map(Side::of).orElse(null), Side.of(reason.now()));
    }
}
