package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sunlight.catalogue.Audience;
import sunlight.catalogue.ItemCode;

/** Slips and wrong names are told, what a bureau forbids is held up, and who quotes an old document is left alone. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {

    private static final List<Phrase> BUREAU =
            List.of(new Phrase("市二小", "市第二小学", false), new Phrase("特价ＡＢ班", "", true));

    @Test
    void a_slip_is_told_with_what_is_meant() {
        assertThat(told("请家长登陆系统，用学生的帐号报名。")).extracting(Finding::masked).containsExactly("登陆系统 → 登录系统", "帐号 → 账号");
        assertThat(told("请家长登陆系统。")).extracting(Finding::rule).containsExactly(PrivacyRule.WRONG_WORD);
    }

    @Test
    void an_institution_that_is_no_more_is_told_but_not_where_an_old_document_is_quoted() {
        assertThat(told("由市环保局检测。")).extracting(Finding::masked).containsExactly("环保局 → 生态环境局");
        assertThat(told("依据国家教委令第13号。")).isEmpty();
        assertThat(told("见《国家教委关于校服的意见》。")).isEmpty();
        assertThat(told("见市物价局、环保局〔2012〕8号。")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "幼儿圆满完成任务，按装备标准购置。",
                "交通迅速恢复，通报消防演练情况。",
                "发布署名文章，究竟争取到多少名额，毕竟选择很多。",
                "确定餐费标准，既使学生受益又让家长放心。",
                "同学藉此机会参观，全国藉由网络直播。"
            })
    void words_that_only_meet_in_a_row_are_no_slip(String text) {
        assertThat(told(text)).isEmpty();
    }

    @Test
    void what_a_bureau_forbids_is_held_up_in_texts_and_cells_however_wide_it_is_written() {
        assertThat(told("开设特价AB班。")).extracting(Finding::rule).containsExactly(PrivacyRule.FORBIDDEN_WORD);
        assertThat(PrivacyRule.FORBIDDEN_WORD.severity()).isEqualTo(Severity.SOFT);

        var inspection = inspection();
        inspection.row(new Row(Place.of("privacy.place.body"), Layer.VISIBLE, 1, 1, List.of("学校", "市二小")));
        assertThat(inspection.findings()).extracting(Finding::masked).containsExactly("市二小 → 市第二小学");
    }

    private static List<Finding> told(String text) {
        var inspection = inspection();
        inspection.passage(new Passage(Place.of("privacy.place.body"), Layer.VISIBLE, "", text));
        return inspection.findings();
    }

    private static Inspection inspection() {
        return new Inspection(
                new Lawful(new ItemCode("S0802"), Set.of(), Audience.PUBLIC, List.of(), Set.of(), BUREAU), "salt");
    }
}
