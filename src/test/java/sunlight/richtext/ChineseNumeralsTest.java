package sunlight.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChineseNumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "0,零",
        "1,一",
        "10,十",
        "11,十一",
        "20,二十",
        "99,九十九",
        "100,一百",
        "101,一百零一",
        "110,一百一十",
        "1000,一千",
        "1001,一千零一",
        "1010,一千零一十",
        "10000,一万",
        "10001,一万零一",
        "101000,一十万一千",
        "100010,一十万零一十",
        "100000000,一亿"
    })
    void numbers_are_written_as_spoken(int number, String written) {
        assertThat(ChineseNumerals.counting(number)).isEqualTo(written.replaceFirst("^一十", "十"));
    }

    @ParameterizedTest
    @CsvSource({
        "upperRoman,14,XIV",
        "lowerRoman,9,ix",
        "lowerLetter,27,aa",
        "decimalEnclosedCircle,3,③",
        "decimalZero,7,07",
        "ideographTraditional,2,乙",
        "ideographZodiac,12,亥",
        "chineseLegalSimplified,12,壹拾贰",
        "decimalFullWidth,12,１２"
    })
    void every_format_writes_its_own_signs(String format, int number, String written) {
        assertThat(NumberFormat.named(format).orElseThrow().apply(number)).isEqualTo(written);
    }
}
