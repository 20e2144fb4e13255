package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.privacy.Heard.in;
import static sunlight.privacy.Heard.rows;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What adults earn and how they live, and who complained. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PrivateMattersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "代课教师工资：王建军 4,120元，李敏 3,980元。",
                "保安李大山 应发3600 扣社保486 实发3114",
                "来信人：慕容海棠　联系方式：已登记",
                "实名举报人：四年级英语教师祝颖苔",
                "接李大山来信，反映学校操场夜间噪声。",
                "经李桂花举报，我局对某培训机构进行了检查。",
                "课后服务费12月：卓雯（36课时）2160元、王磊（40课时）2400元。",
                "根据高一（2）班纪律委员何苗的检举，查获手机两部。"
            })
    void pay_by_name_and_who_complained_is_nobodys_business(String text) {
        assertThat(in(text)).contains(PrivacyRule.PRIVATE_MATTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "临聘保洁员月工资2,400元，由学校公用经费列支，共3人。",
                "奖励性绩效总量312.6万元，人均2.94万元。",
                "招宿舍管理员1名，女，50岁以下。月薪2600元，管两顿饭。",
                "来信人：王先生，反映：校门口拥堵。",
                "举报人：匿名；受理人：王建军。",
                "信访接待领导：王建军；接访时间：周三上午。"
            })
    void rates_and_those_who_are_not_named_pass(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void a_header_tells_what_is_paid_and_who_complained() {
        assertThat(rows("姓名|考核分|等次|绩效工资实发", "牧原|91.2|A|49,870.55", "边红|76.8|C|31,206.10"))
                .contains(PrivacyRule.PRIVATE_MATTER);
        assertThat(rows("编号|信访人|事项", "1|李大山|噪声", "2|盛怀仁|补课")).contains(PrivacyRule.PRIVATE_MATTER);
        assertThat(rows("岗位等级|工资标准", "七级|2,310", "八级|2,110")).isEmpty();
    }

    @Test
    void a_subject_below_a_header_is_no_header() {
        assertThat(rows("姓名|任教学科|不合格原因", "卓雯|语文|师德考核不合格", "王磊|数学|未完成继续教育")).contains(PrivacyRule.PRIVATE_MATTER);
    }

    @Test
    void of_applicants_a_list_tells_no_more_than_the_choice_needs() {
        assertThat(rows("姓名|学历|应聘岗位|婚育|现住址", "卓雯|本科|语文|已婚未育|站前路惠民小区", "王磊|硕士|数学|未婚|光华街"))
                .contains(PrivacyRule.PRIVATE_MATTER);
        assertThat(rows("姓名|性别|出生年月|学历|应聘岗位|总成绩", "卓雯|女|1996.04|本科|语文|81.4", "王磊|男|1994.11|硕士|数学|80.2"))
                .isEmpty();
    }
}
