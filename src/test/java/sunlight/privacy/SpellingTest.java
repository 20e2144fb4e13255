package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sunlight.catalogue.Audience;

/** The same values however they are written: as they are said, as on cheques, as a program reads them from a picture. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "王梓涵妈妈的手机是幺三七零零零零幺二三四, PUPIL_CONTACT",
        "王梓涵妈妈的手机是壹叁柒 零零零零 壹贰叁肆, PUPIL_CONTACT",
        "家 长 王 海 的 手 机 号 码 是 1 3 7 0 0 0 0 1 2 3 4, PUPIL_CONTACT",
        "学 生 王 梓 涵 二 〇 一 六 年 三 月 二 日 出 生, BIRTH_DATE",
        "王梓涵，二〇一六年腊月廿三出生, BIRTH_DATE",
        "王梓涵，2016年3月2日凌晨生于县医院, BIRTH_DATE",
        "平台上二年级王梓涵的账号是wzh16，密码Wzh160302, PUPIL_CONTACT",
        "三（2）班热合曼屋里电话0995-2390871, PUPIL_CONTACT",
        "三（2）班扎西多吉因患白血病休学, HARDSHIP",
    })
    void is_read_as_what_it_says(String text, PrivacyRule rule) {
        assertThat(found(text)).extracting(Finding::rule).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请把13579246810分解质因数。",
                "投影机SN:15827463091-A2，保修至2026年8月。",
                "立 定 跳 远 男 生 2 . 5 0 米 满 分",
                "人民币壹拾贰万叁仟肆佰伍拾陆元柒角捌分整",
                "学籍平台首次登录的初始密码为Abc123456，登录后请家长立即修改。",
                "我校诞生于1954年3月8日。",
                "小刚出生于2012年2月29日，到2032年他一共能过几次生日？"
            })
    void is_no_value_of_a_person_where_it_is_none(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void is_masked_where_it_was_written() {
        assertThat(found("家 长 王 海 的 手 机 号 码 是 1 3 7 0 0 0 0 1 2 3 4"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.masked()).startsWith("1 3 7").doesNotContain("0"));
    }

    private static List<Finding> found(String text) {
        var inspection = new Inspection(OwedItems.lawful("S0206", Audience.PUBLIC), "salt");
        Reading.html("<p>" + text + "</p>", Place.of("privacy.place.body"), inspection);
        return inspection.findings();
    }
}
