package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.privacy.Heard.in;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What opens an account or a camera, and the private addresses of those who write to a school. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LoginsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "午睡室画面 http://198.51.100.7:8000/view/2 用户 jz 口令 000000，家长可看。",
                "后台 https://sj.example.cn/admin 账号 admin，密码 123456。",
                "Gradebook: user: office2, pass: 888888",
                "Login: parent7 / password: spring",
                "操场监控直播地址：rtsp://192.0.2.15:554/ch3"
            })
    void an_easy_password_beside_its_account_opens_it_all_the_same(String text) {
        assertThat(in(text)).contains(PrivacyRule.PUPIL_CONTACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "示例：用户名 zhangsan 密码 123456，请勿照抄。",
                "访客无线：账号 guest 密码 welcome1",
                "线上会议账号 482913 密码 2026，请准时入会。",
                "User: your school e-mail, password: as sent to you.",
                "路况监控：http://192.0.2.15:8080/road",
                "本校新增摄像头48个，接入公安平台。",
                "系统登录地址：http://192.0.2.15:8080/login"
            })
    void examples_rooms_and_roads_are_open_to_all(String text) {
        assertThat(in(text)).doesNotContain(PrivacyRule.PUPIL_CONTACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "孩子对花生过敏能吃食堂吗？（提问人邮箱 luoguifang1983@163.com）",
                "投诉人邮箱：hanmei_77@qq.com，反映补课收费。",
                "Comment by Mr J. de Wit, j.dewit71@gmail.com: the bus is late."
            })
    void the_private_address_of_who_asks_stays_private(String text) {
        assertThat(in(text)).containsAnyOf(PrivacyRule.PUPIL_CONTACT, PrivacyRule.PERSONAL_PHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "咨询人可发邮件至 hlyxxb@163.com，三日内答复。",
                "投诉举报邮箱：hlyxjw@126.com",
                "Questions? Write to the office: hly.office@outlook.com."
            })
    void an_address_of_the_school_is_for_all(String text) {
        assertThat(in(text)).isEmpty();
    }
}
