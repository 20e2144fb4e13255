package sunlight.privacy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AmountsTest {

    @ParameterizedTest
    @CsvSource({"1,0", "2,0.00", "3,'#,##0'", "4,'#,##0.00'"})
    void are_shown_as_POI_shows_them(int number, String format) {
        var formatter = new DataFormatter(Locale.CHINA);
        var random = new Random(number);
        for (var turn = 0; turn < 20_000; turn++) {
            var scale = random.nextInt(12) - 1;
            var unscaled = (long) Math.pow(10, random.nextDouble() * 16);
            // Halves are where rounding differs.
            var value = BigDecimal.valueOf(turn % 3 == 0 ? unscaled / 10 * 10 + 5 : unscaled, scale);
            var exact = value.scale() <= 0 ? value : value.stripTrailingZeros();
            var shown = Amounts.shown(exact, format);
            if (shown != null) {
                assertThat(shown)
                        .as(exact.toPlainString())
                        .isEqualTo(formatter.formatRawCellContents(exact.doubleValue(), number, format));
            }
        }
    }

    @Test
    void most_are_shown_the_short_way() {
        assertThat(Amounts.shown(new BigDecimal("1234567.125"), "#,##0.00")).isEqualTo("1,234,567.13");
        assertThat(Amounts.shown(new BigDecimal("999.5"), "#,##0")).isEqualTo("1,000");
        assertThat(Amounts.shown(BigDecimal.ZERO, "0.00")).isEqualTo("0.00");
    }

    @ParameterizedTest
    @CsvSource({"-1,0.00", "12345678901,0", "1.5,General", "1.5,0%"})
    void the_others_are_left_to_POI(BigDecimal value, String format) {
        assertThat(Amounts.shown(value, format)).isNull();
    }
}
