package sunlight.privacy.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Amounts in the formats of most of them, shown as POI shows them, which goes a long way for each. */
final class Amounts {

    private static final Set<String> FORMATS = Set.of("0", "0.00", "#,##0", "#,##0.00");

    /** What has more digits is changed before it is shown. */
    private static final int EXACT = 15;

    private static final int MOST_DIGITS = 10;
    private static final int GROUP = 3;

    private Amounts() {}

    /** Nothing where the long way has to be gone. */
    static @Nullable String shown(BigDecimal value, String format) {
        if (value.signum() < 0
                || value.precision() > EXACT
                || Math.abs(value.scale()) > MOST_DIGITS
                || value.precision() - value.scale() > MOST_DIGITS
                || !FORMATS.contains(format)) {
            return null;
        }
        var rounded = value.setScale(format.endsWith(".00") ? 2 : 0, RoundingMode.HALF_UP)
                .toPlainString();
        return format.startsWith("#") ? grouped(rounded) : rounded;
    }

    private static String grouped(String amount) {
        var point = amount.indexOf('.');
        var grouped = new StringBuilder(amount);
        for (var at = (point < 0 ? amount.length() : point) - GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
