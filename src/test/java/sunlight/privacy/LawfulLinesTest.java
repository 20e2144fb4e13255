package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What schools have to say to all. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LawfulLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "需要帮助的同学和家长可联系心理中心（一楼，电话0513-85510001）。",
                "各年级家长推选产生，联系请通过学校家校合作办公室，电话025-58860001。",
                "家长如有疑问，可拨打学校热线，电话：0453-6660001。"
            })
    void the_line_of_an_office_is_no_parents(String text) {
        assertThat(Heard.in(text)).isEmpty();
    }

    @Test
    void the_line_of_a_home_is_told_although_an_office_is_named() {
        assertThat(Heard.in("五年级二班李小满家长在办公室登记的家庭电话：0453-6660001。")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请有心脏病、哮喘、高血压等不宜剧烈运动病史的同学不要报名，并私下告知班主任王老师。",
                "是否含“抑郁”“自残”“癫痫”“乙肝”等健康信息，由王老师核对。",
                "流感患者应在体温恢复正常48小时后返校，由王老师查验。"
            })
    void a_list_of_what_there_may_be_tells_of_nobody(String text) {
        assertThat(Heard.in(text)).isEmpty();
    }

    @Test
    void who_is_named_with_one_of_a_list_is_told() {
        assertThat(Heard.in("五年级二班李小满患有哮喘、癫痫等疾病，已休学。")).contains(PrivacyRule.HARDSHIP);
        assertThat(Heard.in("李小满是有哮喘、癫痫等疾病的学生，已休学。")).contains(PrivacyRule.HARDSHIP);
    }

    @Test
    void a_column_that_counts_is_no_column_of_hardships() {
        assertThat(Heard.rows("乡镇|留守儿童数|寄宿数", "马厂|186|112", "龙井|97|48")).doesNotContain(PrivacyRule.HARDSHIP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "学生及监护人不服的，可在15个工作日内向学校申诉委员会提出申诉，电话0453-3272840。",
                "小明家住在建设路15号，学校在他家正东方向1200米处，则需要（  ）分钟。",
                "王红、李刚、张伟三名同学的期中成绩分别为85分、92分、78分，求三人的平均分和方差。",
                "2025年4月，一名学生确诊肺结核，学校依规上报，密接筛查均为阴性。"
            })
    void rules_exercises_and_reports_that_name_nobody_pass(String text) {
        assertThat(Heard.in(text)).isEmpty();
    }

    @Test
    void what_is_said_of_a_group_below_a_title_with_somebody_in_it_is_not_said_of_him() {
        assertThat(Heard.rows("向刘思远同学学习", "家庭经济困难学生按规定减免。")).isEmpty();
        assertThat(Heard.rows("向刘思远同学学习", "家庭经济困难，父亲长期患病。")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "李子轩的母亲王某向教育局投诉，电话0453-6221234。",
                "李子轩家长已向学校提出申请，联系电话：0453-6221234。",
                "家长到学校反映情况，电话0453-6221234。",
                "李子轩，七年级二班。家庭经济困难学生，低保户。",
                "公示期5月6号至12号。李子轩，七年级二班，学籍号20260115023。",
                "李子轩因抑郁症休学，家长签字（　）",
                "班主任要求七年级二班李子轩提高速度，他患有癫痫。",
                "李子轩在申请书中写道：家住长汀镇胜利村三组15号。"
            })
    void what_sounds_alike_but_tells_of_somebody_is_told(String text) {
        assertThat(Heard.in(text)).isNotEmpty();
    }
}
