package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.privacy.Heard.in;
import static sunlight.privacy.Heard.rows;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lawful lines that look like what may not go out, each with its likeness that may not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LawfulLookalikesTest {

    @Test
    void who_publishes_by_number_hides_whom_it_means() {
        assertThat(rows("报名号|项目|结论", "TY2026014|跳远|拟录取", "TY2026019|排球|候补")).isEmpty();
        assertThat(rows("姓名|报名号|项目", "端木晴|TY2026014|跳远", "盘秋生|TY2026019|排球")).contains(PrivacyRule.STUDENT_NUMBER);
    }

    @Test
    void serial_numbers_go_on_as_they_began() {
        assertThat(in("设备编号13805611234、13805611235：投影机2台；13805611240：音箱1台。")).isEmpty();
        assertThat(in("设备编号13805611234；保管人联系13955667788。")).contains(PrivacyRule.PERSONAL_PHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.不满12周岁不骑车，不满16周岁不骑电动车；2.在体育馆南侧等家长。",
                "沈雁冰（1896年7月4日—1981年3月27日），笔名茅盾，本名沈德鸿，浙江桐乡人。",
                "订单班21人，校企合作，毕业即上岗，月薪4,200元以上。",
                "市六院主任医师蒲雅琴应邀主讲。她讲了失眠、厌食、抑郁的信号。",
                "材料（虚构）：小刚的父母离婚了，他跟着奶奶过，从第3名掉到第40名。"
            })
    void teaching_rates_and_history_are_told_of_nobody(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void the_account_of_a_foundation_is_no_card() {
        assertThat(in("户名：青禾县教育基金会，账号：2300018861122013。")).isEmpty();
        assertThat(in("户名：青禾县教育基金会，账号：6228480402564890018。")).contains(PrivacyRule.BANK_CARD);
    }

    @Test
    void a_remark_that_names_somebody_is_told_whatever_stands_in_its_row() {
        assertThat(rows("期末考试考场记录", "考场|应考|实考|备注", "05|30|29|盘秋生 缺考(取保候审)", "06|30|30|无"))
                .contains(PrivacyRule.MINOR_IN_CASE);
        assertThat(rows("期末考试考场记录", "考场|应考|实考|备注", "05|30|29|缺考1人(病假)", "06|30|30|无"))
                .isEmpty();
    }
}
