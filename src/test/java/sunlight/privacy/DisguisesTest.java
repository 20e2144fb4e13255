package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.privacy.Heard.in;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sunlight.catalogue.Audience;

/** Numbers and addresses as people write them so that no machine reads them, and as machines misread them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisguisesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "五年级石头爸爸的号码：幺五幺——九二七八——三三零六，捡到水杯请打。",
                "学生李晓雨的妈妈电话是一五八点零四五三点七七六二。",
                "五（1）班王可心爸爸 I39 O453 8872",
                "高二（5）班唐果手机逆序 6277 3540 831，懂的都懂。",
                "QQ号倒序：384750192，是四年级鹿小溪的。",
                "四（1）班齐悦妈妈，前三位138，中间四位0453，最后四位7762。",
                "三年级辛夷爸爸 139****8872（中间是0453）。",
                "投稿请找高一（2）班 季雨：jiyu2009#163.com（把#换成@）。",
                "八（3）班丁一 dingyi0911@QQ。com",
                "他大名叫石磊，抖音号 shilei20120304。",
                "一（6）班群主是乐乐妈，加她V：lele_mama88。"
            })
    void an_address_is_one_however_it_is_written(String text) {
        assertThat(in(text)).containsExactly(PrivacyRule.PUPIL_CONTACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请大家记住：火警一一九，报警一一〇，急救一二〇，交通事故一二二。",
                "学校值班电话零四五三，六一七，一二三四，欢迎来电。",
                "一、二、三、四、五、六、七，七个班分三批进场；八、九年级留在教室。",
                "趣味数学：把12345678倒着写是87654321，同学们算算相减是几？",
                "为保护隐私，名单中的电话一律隐去中间四位，如138****0000。",
                "投稿邮箱：xiaobao艾特school点edu点cn，注明班级。",
                "学校抖音号 mdj_dierxiaoxue，每周五更新校园新闻，五年级的节目本周上线。",
                "各楼电表：教学楼 表号13804532210，宿舍楼 电表号 15945330021。",
                "教材运单：中铁快运 13926071845（运单号，11位），共42件。",
                "责任督学 王建军 手机（公务）：13904530088"
            })
    void what_is_no_pupils_passes(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void a_number_may_stand_on_several_lines_below_whose_it_is() {
        assertThat(lines("拾到钥匙请找四年级米粒爸爸", "1 5 8", "0 4 5 3", "7 7 6 2")).contains(PrivacyRule.PUPIL_CONTACT);
        assertThat(lines("各年级人数", "139", "1450", "1380")).isEmpty();
    }

    @Test
    void a_form_says_in_the_line_above_who_writes() {
        assertThat(lines("来信人：吕秋枫（四年级吕泽爸爸）", "邮箱：lvqiufeng1983@163.com")).contains(PrivacyRule.PUPIL_CONTACT);
        assertThat(lines("致家长的一封信", "联系邮箱：mdjxx1983@163.com")).isEmpty();
    }

    @Test
    void a_misread_id_is_believed_beside_its_word() {
        assertThat(in("学生龙水生，身份证号 5 2 O 2 O 3 2 0 1 3 O 7 1 9 O 3 8 4 ，现就读四年级")).contains(PrivacyRule.RESIDENT_ID);
    }

    private static Stream<PrivacyRule> rules(Inspection inspection) {
        return inspection.findings().stream().map(Finding::rule).filter(rule -> rule != PrivacyRule.LIKELY_PERSON);
    }

    private static java.util.List<PrivacyRule> lines(String... lines) {
        var inspection = new Inspection(OwedItems.lawful("S0206", Audience.PUBLIC), "salt");
        for (var line : lines) {
            inspection.passage(new Passage(Place.of("privacy.place.body"), Layer.VISIBLE, "", line));
        }
        return rules(inspection).toList();
    }
}
