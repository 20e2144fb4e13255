package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.privacy.Heard.in;
import static sunlight.privacy.Heard.rows;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a family drives, where it lives on the map, how it pays, and the days that families keep. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BelongingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"请二（1）班学生家长把车 黑C·8K21D 移开消防通道。", "违停曝光：苏E·D12345（四（3）班何苗家）。", "王建军老师的车黑C·12K45车窗没关。"})
    void a_plate_leads_to_whoever_is_named_beside_it(String text) {
        assertThat(in(text)).contains(PrivacyRule.PERSONAL_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "家访路线：沙小果家定位 26.5871, 101.7162，沿河走到头。",
                "EXIF 纬度44.551234 经度129.633215 说明：送何苗同学到家门口",
                "收件人：巢新（学生），盘龙区青云街道昙华寺小区12-3-402"
            })
    void a_point_on_the_map_beside_a_child_is_a_home(String text) {
        assertThat(in(text)).contains(PrivacyRule.HOME_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "校车黑C12345学，驾驶员赵师傅，照管员钱老师，线路：铁岭河—学校。",
                "公务用车 黑C·00217 年度维修费 4,120元。",
                "地图坐标：北纬44.583211，东经129.633168，占地20000平方米。",
                "研学集合点：植物园东门，坐标 44.5512,129.6331，请家长接孩子时看清路牌。"
            })
    void cars_and_places_of_all_pass(String text) {
        assertThat(in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"学生账号＝学号（如七（1）班1号为2025070101），初始密码Abc@2031，全校统一。", "登录名是学籍号，密码统一为 Abc12345，请尽快登录。"})
    void the_first_password_of_all_opens_what_a_number_of_a_pupil_names(String text) {
        assertThat(in(text)).contains(PrivacyRule.PUPIL_CONTACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"图中从左至右：姜小鱼（2021.3.9）、戴小满（2020.12.1）、蒙蒙。", "我叫腊八，大名苗腊梅，农历癸巳年腊月初八出生。", "慰问退休教师王德山，1938年5月6日生，独居。"
            })
    void days_are_births_where_children_stand_in_a_row_or_the_old_calendar_tells_them(String text) {
        assertThat(in(text)).contains(PrivacyRule.BIRTH_DATE);
    }

    @Test
    void a_check_of_health_tells_it_of_whoever_is_not_well() {
        assertThat(rows("口腔筛查反馈", "座号|姓名|结果", "11|达娃央金|6颗龋，建议治疗", "12|平措|无龋")).contains(PrivacyRule.HARDSHIP);
        assertThat(rows("九月普测预警", "姓名|成功", "班级|高二4", "PHQ-9|19", "处置|家长签字拒转诊")).contains(PrivacyRule.HARDSHIP);
        assertThat(rows("视力筛查统计", "年级|人数|近视率", "一|120|12%", "二|118|18%")).isEmpty();
    }

    @Test
    void names_may_head_the_columns_of_what_is_told_of_health() {
        assertThat(rows("编号|王小明|李晓雨", "视力|4.2/4.3|5.0/5.0", "龋齿|6颗|无")).contains(PrivacyRule.HARDSHIP);
    }

    @Test
    void what_was_run_or_jumped_at_a_meeting_is_no_mark() {
        assertThat(rows("运动会纪录", "项目|姓名|班级|成绩", "100米|王小明|六1|13秒2", "跳远|李晓雨|六2|3.85米"))
                .isEmpty();
    }

    @Test
    void letters_of_marks_may_stand_before_the_names() {
        assertThat(rows("期末综合评定（美术·三年级）", "A|茹梦琪", "C-|阚小军", "B+|澹台月")).contains(PrivacyRule.SCORES);
    }
}
