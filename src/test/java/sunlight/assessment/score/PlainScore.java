package sunlight.assessment.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.Stretch;

/** The slow and obvious way to a score: day by day and item by item, in decimal numbers. */
final class PlainScore {

    private static final Set<ComplianceStatus> GOOD = EnumSet.of(
            ComplianceStatus.FULFILLED_IN_TIME, ComplianceStatus.FULFILLED_LATE, ComplianceStatus.NIL_DECLARED);
    private static final Set<ComplianceStatus> BAD = EnumSet.of(
            ComplianceStatus.OVERDUE,
            ComplianceStatus.INCOMPLETE,
            ComplianceStatus.STALE,
            ComplianceStatus.EXPIRED_NOTICE_UP);

    private PlainScore() {}

    /** The base score with two places; none where nothing that weighs was owed. */
    static @Nullable BigDecimal of(List<Stretch> stretches, int days, Scheme scheme) {
        var items = new TreeSet<ItemCode>();
        stretches.forEach(stretch -> items.add(stretch.item()));
        var earned = BigDecimal.ZERO;
        var possible = BigDecimal.ZERO;
        for (var item : items) {
            var good = 0;
            var owed = 0;
            for (int day = 0; day < days; day++) {
                for (var stretch : stretches) {
                    if (stretch.item().equals(item) && stretch.from() <= day && day < stretch.until()) {
                        var isGood = GOOD.contains(stretch.status());
                        var isBad = BAD.contains(stretch.status()) && !stretch.provisional();
                        good += isGood ? 1 : 0;
                        owed += isGood || isBad ? 1 : 0;
                    }
                }
            }
            if (owed > 0) {
                var weight = BigDecimal.valueOf(scheme.weight(item));
                earned = earned.add(weight.multiply(BigDecimal.valueOf(good))
                        .divide(BigDecimal.valueOf(owed), 2, RoundingMode.HALF_UP));
                possible = possible.add(weight);
            }
        }
        return possible.signum() == 0
                ? null
                : earned.multiply(BigDecimal.valueOf(100)).divide(possible, 2, RoundingMode.HALF_UP);
    }
}
