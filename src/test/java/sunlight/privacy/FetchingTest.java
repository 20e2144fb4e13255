package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.privacy.Heard.in;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may fetch a child and who may not tells how its home stands, and as whom a stranger has to come. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FetchingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "放学后只准奶奶接二（1）班赵一诺，父亲来接一律不放行。",
                "门卫注意：三（4）班佟小雨，妈妈来校探视的，不予放行。",
                "一（2）班康乐仅限外婆接，其他人来请先打电话。",
                "法院已有裁定，五（3）班马依然的生父无权探视，也不得接走。",
                "不许大二班单梓涵的爸爸带走孩子。",
                "请保安留意，四（1）班祁连除爷爷外任何人不得接。",
                "中一班白雨桐小朋友的接送人只能是姑姑。",
                "二（5）班田小满，前夫来接时勿放，孩子归女方。",
                "六（1）班韩子轩的继父不准接近孩子。"
            })
    void who_alone_may_fetch_a_named_child_or_may_not_is_found(String text) {
        assertThat(in(text)).contains(PrivacyRule.HARDSHIP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "放学后只准监护人或其书面委托的人接孩子，其他人来接一律不放行。",
                "一年级新生请由爸爸妈妈接送，爷爷奶奶来接的请带接送卡。",
                "幼儿须由父母或指定的成人接，未成年人来接不予放行。",
                "防拐演练中，一位老师冒充妈妈来接二（1）班赵一诺，小朋友们都说不跟陌生人走。",
                "奶奶来接三（4）班佟小雨，小雨不让奶奶背书包，自己背。",
                "感谢五（3）班马依然的妈妈，下雨天她把没有伞的同学一个个送上车。",
                "六（1）班韩子轩同学的爸爸不能来参加运动会，他说要拿一块奖牌回去。",
                "二（5）班田小满接力跑得最快，爷爷在看台上不停地喊加油。",
                "爷爷不准挑食的约定，是四（1）班祁连和弟弟在光盘活动中一起写下的。"
            })
    void rules_for_all_and_what_families_do_together_pass(String text) {
        assertThat(in(text)).isEmpty();
    }
}
