package sunlight.privacy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is spared an expression would not have matched it, and most texts are spared it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NeededTest {

    private static final List<String> TEXTS = List.of(
            "",
            "户口簿号码：A1234567",
            "微信 abc_123，QQ 583920",
            "尾号6630的银行卡",
            "采购内容（第12批，共40件）",
            "倒着读3312 4567 890",
            "前七位1384531",
            "PASSWORD: Blue7Whale",
            "见[附件]",
            "{a}",
            "初三(2)班 A-1");

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "(?:户口|户籍)[簿本]?号 # 户",
                "尾号[是为]{0,3}([0-9]{3,4}) # 尾",
                "(?<![0-9])[0-9]{7,11}(?:倒着|反着) # 倒反",
                "(?<key>微信|QQ)[^0-9]{0,6} # Q微",
                "(?i:password|口令)[:：] # Pp口",
                "(?=.*密码)x? # 密",
                "第?[一二三]? # ''",
                ".{2,4}[\\u4e00-\\u9fff] # ''",
                "[路街村&&[^村]] # ''",
                "\\(见\\)|[(（]附 # 见附",
                "\\p{L}+家\\d* # 家",
                "[(）\\]|]房|楼{0,1}房 # 房"
            })
    void the_rarest_letters_that_each_match_has_are_known(String expression, String letters) {
        assertThat(Needed.of(expression).letters().stream())
                .containsExactlyElementsOf(
                        letters.strip().chars().sorted().boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?:户口|户籍)[簿本]?号|QQ",
                "(?i)password|[Vv]信",
                "(?:(?:倒|反)着)+",
                "前[七7]位|(?<=尾号)[0-9]+",
                "\\[附件\\]|\\{a}",
                "[^0-9]{2}",
                "[0-9]{4}|第",
                "(?-i:QQ)|(?>尾号)",
                "[初高][一二三]\\(2\\)|[A-Z]-1",
                "^户|班 A-1$"
            })
    void it_finds_what_the_expression_finds(String expression) {
        var plain = Pattern.compile(expression);
        var needed = Needed.of(expression);
        for (var text : TEXTS) {
            assertThat(needed.isIn(text)).as(text).isEqualTo(plain.matcher(text).find());
            assertThat(needed.in(text).map(each -> each.start() + each.group()))
                    .isEqualTo(plain.matcher(text)
                            .results()
                            .map(each -> each.start() + each.group())
                            .toList());
        }
    }

    @Test
    void a_text_without_any_of_the_letters_is_spared_it() {
        var needed = Needed.of("[\\u4e00-\\u9fff]{2,8}搬(?:到|至)");

        assertThat(needed.mayBeIn("东安市人民路12号附3号，第12号台账")).isFalse();
        assertThat(needed.mayBeIn("全家搬到了城里")).isTrue();
    }
}
