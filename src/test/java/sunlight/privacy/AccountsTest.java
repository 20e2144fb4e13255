package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.privacy.Heard.in;
import static sunlight.privacy.Heard.rows;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accounts of persons and what opens them, lines of homes and numbers of travel papers as people write them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "作业拍照发给课代表温暖，QQ 2749163805，照片别太大。",
                "进群找高三学姐拉木措，vx：lamutso_07，晚自习后才看手机。",
                "选手星河的抖音号是 xinghe20110307，喜欢的同学可以去关注点赞。",
                "借绘本加管理员朵朵妈，微信就是她名字拼音加生日：zhaoxinran0915。",
                "小刘休产假，她的邮箱交给小齐用：liuyanhong_88@163.com。",
                "不懂的问课代表韩冬，他家电话6938412，八点半之前。",
                "有事打王子涵家里电话 6938412。"
            })
    void an_account_or_a_line_of_a_home_is_a_contact(String text) {
        assertThat(in(text)).containsExactly(PrivacyRule.PUPIL_CONTACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "先用教务干事的号进去，用户名 jwc_shanying，口令 shan1983ying，录完点提交。",
                "千帆忘了密码，我帮他重置成了Qf612903，报名号他自己知道。",
                "医保App登录密码她给我写了纸条：Gqy197204。",
                "网盘账号是 moyu_teacher@foxmail.com，密码 Moyu-2019ly，登录的时候会弹验证码。"
            })
    void a_password_never_belongs_into_public(String text) {
        assertThat(in(text)).containsExactly(PrivacyRule.PUPIL_CONTACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "平台初始密码为Mdj@2026，首次登录请修改。",
                "线上家长会会议号 482 913 556，密码 202609。",
                "密码至少8位，例如 Abc@1234567，不要用123456。",
                "阅览室WiFi密码：xuexiao2026。",
                "家电维修电话6938412，大家有事请打值班电话6938413。",
                "关注学校微信公众号：mdj_school2026，同学们可以投稿。",
                "车辆通行证号：黑牡2025第0048317号，请放在挡风玻璃前。"
            })
    void what_many_share_passes(String text) {
        assertThat(in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"边境管理区通行证已办：通行证号 黑边2025第0048317号，有效期三十天。", "护照都发我，孩子的是EK 2847 163，收到请回。"})
    void papers_of_travel_are_known_by_their_form(String text) {
        assertThat(in(text)).containsExactly(PrivacyRule.TRAVEL_DOCUMENT);
    }

    @Test
    void a_header_tells_what_opens_an_account() {
        assertThat(rows("姓名|用户名|初始密码", "青格乐|qgl0931|Mdj#7713", "余粮|yl0932|Mdj#7714"))
                .contains(PrivacyRule.PUPIL_CONTACT);
        assertThat(rows("教室|网络名称|WiFi密码", "一楼|school-1|Mdj#7713", "二楼|school-2|Mdj#7714"))
                .doesNotContain(PrivacyRule.PUPIL_CONTACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第九条 考试作弊的，该科成绩无效。第十条 受处分学生满一学期表现良好的可申请撤销。",
                "某地初二学生甲因琐事把同学乙推下楼梯，致乙手腕骨折，甲的父母赔偿两万余元。",
                "上周五城区有名中学生骑电动车闯红灯受伤，幸无大碍。",
                "校团委组织志愿者陪留守儿童过中秋，包饺子、视频通话。"
            })
    void who_is_named_nowhere_is_told_of_nowhere(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void letters_are_marks_where_pupils_are_assessed_and_groups_elsewhere() {
        assertThat(rows("姓名|品德|学业|身心", "席梦|A|C|B", "苏赫巴鲁|B|D|A")).contains(PrivacyRule.SCORES);
        assertThat(rows("姓名|组别|出场", "席梦|A|上午", "苏赫巴鲁|B|下午")).doesNotContain(PrivacyRule.SCORES);
    }
}
