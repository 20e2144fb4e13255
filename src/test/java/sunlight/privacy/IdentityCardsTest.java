package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.privacy.Heard.in;
import static sunlight.privacy.Heard.rows;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of identity cards: of the mainland, old and new, and of Hong Kong, Macao and Taiwan. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IdentityCardsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "退休职工体检：栾桂芝老师登记的是230119520817004，系统里查不到。",
                "老证412901380611002要到派出所换发。",
                "请通知门卫祝广才（132401550920007）来校办手续。",
                "慰问对象韦秀兰，登记为452122440305002，另附照片。"
            })
    void an_old_number_is_told_beside_a_person_or_an_old_card(String text) {
        assertThat(in(text)).containsExactly(PrivacyRule.RESIDENT_ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "采购登记号230119520817004，供应商两家。",
                "设备IMEI：352033590817004，保管人祝广才。",
                "校办工厂税号230119520817004，法人代表祝广才。",
                "流水230119520817004已到账。"
            })
    void registers_devices_and_taxes_have_fifteen_digits_too(String text) {
        assertThat(in(text)).doesNotContain(PrivacyRule.RESIDENT_ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "460003198104073126",
                "132401196612080416",
                "51230119751130672X",
                "652123199002141039",
                "422101197001012251"
            })
    void a_prefecture_that_is_no_more_still_stands_in_the_numbers_it_gave(String number) {
        assertThat(in("请核对 " + number + " 一栏。")).containsExactly(PrivacyRule.RESIDENT_ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R402817(0)",
                "The board needs WX310482(4) on the form.",
                "随迁子女 M250938（0） 已核。",
                "Her HKID is V6193056.",
                "HKID：p9081724，请家长确认。",
                "澳门居民身份证 1234567(8)，学生何佩仪",
                "Macau BIR 5/123456/7, kept on file.",
                "台湾学生简佑廷，证号F220931175。",
                "台胞子女身份证：H104728561"
            })
    void a_card_of_hong_kong_macao_or_taiwan_is_one_like_any_other(String text) {
        assertThat(in(text)).contains(PrivacyRule.RESIDENT_ID);
    }

    @Test
    void a_cell_needs_no_word() {
        assertThat(rows("姓名|备注", "简佑廷|T812033476", "何佩仪|K771203(0)")).contains(PrivacyRule.RESIDENT_ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R402817(1)",
                "图书编号 AB310482(7)",
                "填写样例：A123456(3)",
                "香港居民身份证格式例如 M250938(0)，请按此填写。",
                "Model K7712030, 12 pieces.",
                "澳门巴士路线 3(8)",
                "比分 1234567(8)",
                "设备编号F220931175，型号H104728561。",
                "A123456789"
            })
    void codes_samples_and_wrong_check_digits_are_none(String text) {
        assertThat(in(text)).doesNotContain(PrivacyRule.RESIDENT_ID);
    }
}
