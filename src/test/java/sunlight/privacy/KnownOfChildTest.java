package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.privacy.Heard.in;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a school knows of a child and may tell nobody, by families of words; and what it may say with the same words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KnownOfChildTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "五（1）班宁可，蛀牙7颗，请家长尽快带去补牙。",
                "小满大小便失禁，使用尿不湿，他是一（2）班祁小满。",
                "五（2）班茅十八体重83公斤，超重明显，单独编入减脂班。",
                "三（1）班韩信左眼弱视，散光严重。",
                "四（5）班阮小夏尿检呈阳性。"
            })
    void what_a_body_lacks_or_carries_and_what_tests_say(String text) {
        assertThat(in(text)).contains(PrivacyRule.HARDSHIP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "六年级二班的童画，阑尾手术后第三天，在县医院外科12床。",
                "初二（3）班叶子入住市精神卫生中心，预计下学期复学，现住院治疗。",
                "三（5）班家校群：辛弃姝妈妈说孩子昨晚吞了十几片安眠药。",
                "七（4）班白鹭在周记里写：我不想活了。"
            })
    void where_it_is_cared_for_and_why(String text) {
        assertThat(in(text)).containsAnyOf(PrivacyRule.HARDSHIP, PrivacyRule.MINOR_IN_CASE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "六（4）班尤里的爸妈闹离婚，孩子跟谁还没定。",
                "禹航同学家里交不起班费，其余家长均摊。",
                "赊欠餐费1126元：尚可欣（五2，父亲开货车的）。",
                "转学生伊万（六2，父亲是俄罗斯人，母亲改嫁），插入我班。",
                "Our star is Ouyang Zixuan (G8 Class 3), who works hard after losing his father last winter."
            })
    void how_its_home_broke_or_what_it_cannot_pay(String text) {
        assertThat(in(text)).contains(PrivacyRule.HARDSHIP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"后勤反映，五（3）班马文清全家信教，斋月期间白天不吃饭。", "回族学生海小荷说，她爷爷是阿訇，家里不让她唱圣诞歌。", "高二（6）班谈小曼与外校男青年同居，约谈家长。"})
    void what_it_believes_and_whom_it_likes(String text) {
        assertThat(in(text)).contains(PrivacyRule.PRIVATE_LIFE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "注：甲＝欧阳小雅，乙＝纳兰性泽，感谢二位及家长配合。",
                "注：文中A同学即六（2）班屠小山。",
                "特教日志：蚌蚌（真名彭小磊）今天很开心。",
                "新生核对：陈**、李**、罗**（罗玉婷）、赵**。"
            })
    void a_pseudonym_that_the_text_undoes_hides_nobody(String text) {
        assertThat(in(text)).contains(PrivacyRule.PRIVATE_LIFE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "祝贺七（2）班欧阳铁柱同学在全市中小学生田径运动会上获第一名。",
                "高一（9）班班长尔古木呷代表全体新生发言。",
                "糖尿病学生在校注射胰岛素，可到校医室使用专用冰箱。",
                "关于办理休学手续的通知：学生因病需休学的，由监护人提出申请。",
                "乙肝疫苗接种时间为9月12日，请二年级各班按时到校医室。",
                "民族团结进步月：维吾尔族学生古丽跳起了舞。",
                "回族食堂设在二楼东侧，欢迎有需要的师生就餐。",
                "鲁迅，原名周樟寿，出生于浙江绍兴。",
                "法治副校长为八年级学生讲解附条件不起诉的适用条件。",
                "数学题：小华身高132厘米，体重29公斤，他的BMI是多少？",
                "终点线上，有人欢呼有人流泪，跑在最后的那名同学赢得了掌声。"
            })
    void honour_teaching_and_help_for_all_use_the_same_words(String text) {
        assertThat(in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "工会慰问：英语组冉慧敏老师乳腺癌术后化疗，慰问金1000元。",
                "岗位调整：食堂解师傅大三阳，调离岗位。",
                "因七年级地理蓝晓燕老师试管婴儿移植后需保胎请假三个月，课务由尤老师代。",
                "师德通报：体育教师彭某（校篮球队教练）与学生家长发生婚外情。",
                "教师风采：值班老师管彤，每天22:15独自骑电动车回柏庄村。"
            })
    void why_a_named_member_of_the_staff_is_ill_or_absent_is_told_with_a_reason_only(String text) {
        assertThat(in(text)).contains(PrivacyRule.PRIVATE_MATTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "因外出培训，七年级地理蓝晓燕老师的课由尤老师代。",
                "一季度慰问生病住院教职工4人次，共2000元。",
                "心理老师王芳讲解如何应对焦虑和抑郁情绪。",
                "“最美教师”事迹：刘桂英，患乳腺癌手术后仍重返讲台。"
            })
    void that_they_are_absent_or_what_they_teach_is_not(String text) {
        assertThat(in(text)).isEmpty();
    }
}
