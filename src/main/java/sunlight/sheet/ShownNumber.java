package sunlight.sheet;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** A stored number as the list means it: a date, a code with its leading zeros, or the plain number. */
final class ShownNumber {

    private ShownNumber() {}

    /** @param pattern of the cell's format; null where it is not known */
    static Cell of(double number, int format, @Nullable String pattern, boolean since1904) {
        if (DateUtil.isValidExcelDate(number) && DateUtil.isADateFormat(format, pattern)) {
            var day = DateUtil.getLocalDateTime(number, since1904).toLocalDate();
            return new Cell(day.toString(), Cell.Kind.DATE);
        }
        var plain = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        // 000000 is how a code keeps its zeros in a cell of numbers.
        var zeros = pattern != null && pattern.matches("0+") ? pattern.length() - plain.length() : 0;
        return new Cell("0".repeat(Math.max(0, zeros)) + plain, zeros > 0 ? Cell.Kind.TEXT : Cell.Kind.NUMBER);
    }
}
