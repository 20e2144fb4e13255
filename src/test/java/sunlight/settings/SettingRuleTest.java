package sunlight.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import sunlight.language.JsonText;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.language.Text;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.TenantKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingRuleTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @EnumSource(Setting.class)
    void every_option_is_one_that_the_files_know_and_comes_back_as_it_was(Setting setting) throws IOException {
        for (var option : setting.options()) {
            isDeclarable(setting, List.of(option));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LETTER_MARK, 牡教督",
        "LETTER_MARK, \"quoted\"",
        "COLOUR, #7A2230",
        "ORGANISER, 甲局|Bureau",
        "SITE_CODE, 2310000001",
        "ICP, 黑ICP备00000000号",
        "PUBLIC_SECURITY, 黑公网安备00000000000000号",
        "PHONE, 0453-0000000 转 8001",
        "FAX, 0453-0000000",
        "EMAIL, office@example.edu.cn",
        "ADDRESS, 示例路 1 号|1 Example Road",
        "HOURS, 工作日 8:30-17:00|Working days 8:30-17:00",
        "OFFICE, 办公室|General office"
    })
    void what_is_typed_and_accepted_the_files_accept_too(Setting setting, String typed) throws IOException {
        isDeclarable(setting, SettingRule.checked(setting, Arrays.asList(typed.split("\\|"))));
    }

    @ParameterizedTest
    @CsvSource({
        "LETTER_MARK, 牡 教督",
        "LETTER_MARK, 牡教督〔2026〕",
        "LETTER_MARK, 一二三四五六七八九十一二三四五六七八九十一",
        "COLOUR, blue",
        "COLOUR, #ffee00",
        "ORGANISER, 甲局|''",
        "SITE_CODE, 12345",
        "SITE_CODE, 牡教",
        "OVERDUE_SHOWN, hidden",
        "REVIEWS, 4",
        "EMAIL, office",
        "HOURS, 工作日|''",
        "COMPARISON_SHOWN, maybe"
    })
    void what_cannot_be_is_refused_with_a_sentence(Setting setting, String typed) {
        assertThatThrownBy(() -> SettingRule.checked(
                        setting, Arrays.asList(typed.replace("''", "").split("\\|", -1))))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.issues())
                                .singleElement()
                                .satisfies(issue -> assertThat(Messages.say(
                                                Language.ZH,
                                                issue.key(),
                                                issue.args().toArray()))
                                        .doesNotContain("‹")));
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void nothing_may_be_said_of_any(Setting setting) {
        assertThat(SettingRule.checked(setting, List.of(" "))).isEmpty();
        assertThat(setting.json(List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void each_is_told_in_both_languages_with_what_it_does(Setting setting) {
        for (var language : Language.values()) {
            for (var option : setting.options()) {
                assertThat(Messages.say(language, setting.said(List.of(option))))
                        .doesNotContain("‹");
            }
            assertThat(Messages.say(language, "Setting." + setting)).doesNotContain("‹");
            assertThat(Messages.say(language, "Setting." + setting + ".what")).doesNotContain("‹");
        }
    }

    @Test
    void the_nearest_bureau_that_says_anything_counts_and_is_named() {
        var silent = said("校", "{}");
        var county = said("区", "{\"reviews\": 2}");
        var city = said("市", "{\"overdue_shown\": \"open\", \"reviews\": 3}");

        var line = SettingRows.line(Setting.OVERDUE_SHOWN, TenantKind.SCHOOL, List.of(silent, county, city));

        assertThat(line.holds()).containsExactly("open");
        assertThat(line.from().map(Text::zh)).contains("市");
        assertThat(line.mayBeChanged()).isFalse();
        assertThat(SettingRows.line(Setting.REVIEWS, TenantKind.SCHOOL, List.of(silent, county, city))
                        .holds())
                .as("how many reviews a bureau has for itself")
                .containsExactly("1");
        assertThat(SettingRows.line(Setting.REQUEST_MODE, TenantKind.SCHOOL, List.of(silent))
                        .holds())
                .containsExactly("advice_window");
    }

    @Test
    void how_a_school_is_reached_is_said_by_the_list_of_its_bureau() {
        assertThat(Setting.PHONE.concerns(TenantKind.SCHOOL)).isFalse();
        assertThat(Setting.PHONE.isChosenBy(TenantKind.SCHOOL)).isFalse();
        assertThat(Setting.PHONE.isChosenBy(TenantKind.BUREAU)).isTrue();
    }

    @Test
    void what_the_tenant_has_said_goes_before_what_is_above() {
        var own = said("区", "{\"overdue_shown\": \"neutral\"}");
        var line = SettingRows.line(
                Setting.OVERDUE_SHOWN, TenantKind.BUREAU, List.of(own, said("市", "{\"overdue_shown\": \"open\"}")));

        assertThat(line.own()).isEqualTo(line.holds()).containsExactly("neutral");
        assertThat(line.from()).isEmpty();
        assertThat(line.mayBeChanged()).isTrue();
    }

    private static SettingRows.Said said(String name, String settings) {
        return new SettingRows.Said(new Text(name, name), JsonText.known(settings), java.util.Set.of());
    }

    private static void isDeclarable(Setting setting, List<String> value) throws IOException {
        var bureau = JSON.createObjectNode();
        bureau.putObject("name").put("zh", "甲").put("en", "A");
        bureau.put("slug", "one");
        var steps = (setting.key().contains(".") ? setting.key() : "settings." + setting.key()).split("\\.");
        bureau.putObject(steps[0])
                .set(steps[1], JSON.readTree(setting.json(value).orElseThrow()));
        ObjectNode file = JSON.createObjectNode().set("bureau", bureau);

        assertThat(schema().validate(file)).isEmpty();
        var stored = setting.key().contains(".") ? bureau : bureau.path("settings");
        assertThat(setting.in(JsonText.known(stored.toString()))).isEqualTo(value);
    }

    private static JsonSchema schema() throws IOException {
        try (var in = SettingRuleTest.class.getResourceAsStream("/schema/bureau.json")) {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(JSON.readTree(in));
        }
    }
}
