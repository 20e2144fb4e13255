package sunlight.privacy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AlternativesTest {

    private static final List<String> TEXTS = List.of(
            "",
            "低保户和特困户，低保边缘户",
            "因脑外伤停考，白血病患儿量体温38度，体温39度",
            "他没有爸爸，爸爸妈妈都在外打工，妈妈走得早",
            "去福利院慰问，住在福利院",
            "中度听障，3(2)班，排第12名，xyz abc",
            "得分98分(满分100分)[优]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "低保|低保户|特困",
                "低保户|低保|[特低]困?",
                "量?体温3[7-9]|[爸妈][^,，]{0,4}走得早|(?:没有|无)(?:爸爸?|妈妈?)",
                "(?<!到|去|去[于])福利院|白血病",
                "(?:中|重)?度听障|[0-9一二三]{1,2}名|[)）]班",
                ".温|体温|[^爸妈]妈",
                "\\d+名|第[0-9]+|[x-z]y|a{0,2}bc",
                "[\\u4e00-\\u9fff]户|户|保",
                "(?=低)低保|(?i:ABC)|满分"
            })
    void finds_what_one_pattern_of_all_words_finds(String words) {
        var one = Pattern.compile(words);
        var many = Alternatives.of(words);
        for (var text : TEXTS) {
            var expected =
                    one.matcher(text).results().map(AlternativesTest::told).toList();
            assertThat(many.in(text)).extracting(AlternativesTest::told).isEqualTo(expected);
            assertThat(many.isIn(text)).isEqualTo(!expected.isEmpty());
            assertThat(many.replaceAll(text, "_")).isEqualTo(one.matcher(text).replaceAll("_"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asthma\\w*|(?:type [12] )?diabet\\w+|broke (?:his|her) \\p{L}+",
                "(?-i:SAT|ACT)\\b[^.]{0,9}[0-9]+|fail(?:ed|s)?|[0-9]{1,3} ?% (?:in|on)",
                "(?:was|were) (?:rejected|refused)|refused|HIV\\b|the|he"
            })
    void finds_whole_words_in_Latin_letters_in_whatever_case(String words) {
        var one = Pattern.compile(
                "(?<![\\p{L}0-9])(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        for (var text : List.of(
                "Emma FAILED and was Refused; she has Asthma, type 1 diabetes and HIV.",
                "He broke HER arm. SAT: 1410, sat 3; 23% in Physics",
                "The theatre, prefail, failing")) {
            assertThat(Alternatives.ofWords(words).in(text))
                    .extracting(AlternativesTest::told)
                    .isEqualTo(one.matcher(text)
                            .results()
                            .map(AlternativesTest::told)
                            .toList());
        }
    }

    @Test
    void tells_where_the_first_stands() {
        assertThat(Alternatives.of("特困|低保户?").first("他家是低保户，不是特困户"))
                .satisfies(found -> assertThat(found.start()).isEqualTo(3))
                .satisfies(found -> assertThat(found.group()).isEqualTo("低保户"));
        assertThat(Alternatives.of("特困").first("低保")).isNull();
    }

    private static String told(MatchResult found) {
        return found.start() + found.group();
    }
}
