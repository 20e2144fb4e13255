package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.privacy.Heard.in;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people of a school write of a child without any word of a form: where it lives, what it is called at home. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NearHomeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "接5号楼301的蓝天悦，每天6:55到站。",
                "值周钥匙放在满文杰那里：教师新村西5栋601。",
                "以下通知书被退回：翟梦洁，柳林镇上河村六组21号。",
                "先到王小宇家（西三条路北康园B座1104）。",
                "再去林佳佳家，铁岭镇北岔村3组村东头第二户。",
                "王子涵住的是铁路家属楼二单元四楼左手门。"
            })
    void a_room_or_the_last_house_beside_a_pupil_is_a_home(String text) {
        assertThat(in(text)).contains(PrivacyRule.HOME_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "初一新生王子涵请到教学楼3号楼301教室领取课本。",
                "服务范围：福民小区1—16号楼、北康园A座1101至1108，王子涵等同学的家长请核对。",
                "家电维修请送幸福小区5号楼301。",
                "会议在3号楼301会议室召开，学生代表王子涵发言。"
            })
    void where_everybody_may_go_is_no_home(String text) {
        assertThat(in(text)).doesNotContain(PrivacyRule.HOME_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"轩轩妈妈说轩轩有多动症在吃药。", "跟小涛聊了聊，他爸爸判了三年。", "白血病患儿小雨涵还在住院。", "今天又是子豪带头打闹，把玻璃弄碎了，罚他扫走廊，家长来一趟。"})
    void a_child_is_known_by_what_it_is_called_at_home(String text) {
        assertThat(in(text)).containsAnyOf(PrivacyRule.HARDSHIP, PrivacyRule.MINOR_IN_CASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"天天向上的孩子不迟到，父母也不在外打工。", "古代的诗文也写离家打工的父亲病故。", "常常有人问癫痫怎么办。"})
    void words_that_look_so_are_nobody(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void a_number_may_be_spelt_in_part() {
        assertThat(in("学生莫日根，联系人：大伯，电话一三九四五三52902")).containsExactly(PrivacyRule.PUPIL_CONTACT);
        assertThat(in("摇号结果（仅公布报名序号）：20260017 录取；20260023 录取。")).isEmpty();
    }

    @Test
    void a_birthday_is_told_behind_the_day_and_beside_names_in_brackets() {
        assertThat(in("您的孩子康乐乐是2020年9月3日生日，不满六周岁。")).containsExactly(PrivacyRule.BIRTH_DATE);
        assertThat(in("甲组参赛：托娅（2011/09/02）、Jack Wu（2011/12/25）。出生日期以户口本为准。")).contains(PrivacyRule.BIRTH_DATE);
        assertThat(in("校庆日定于2026年9月3日，欢迎校友回校。")).isEmpty();
    }

    @Test
    void kin_in_one_cell_tells_whose_account_stands_in_the_row() {
        var found = Heard.findings("联系人|微信", "韩朵朵家长|hdd_baobei", "教务处|school_jwc");

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(PrivacyRule.PUPIL_CONTACT);
            assertThat(finding.count()).isEqualTo(1);
        });
    }
}
