package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.privacy.Heard.in;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From which rank or mark to which a pupil has come tells both, however it is written. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RankChangesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "九（3）班韩雨桐，名次由278→31，进步很大。",
                "初二（4）班的佟子昂同学年级排名 156 -> 92，家长可放心。",
                "高一（2）班马依然期中278→期末31，名列进步榜。",
                "七（1）班单小雨，位次从第88至第41。",
                "五年级二班欧阳可欣数学62→91，作文也写得好。",
                "六（2）班田朵总分512⇒587，退步的是英语。",
                "八（5）班祁连同学班排45→12→7，连升两次。",
                "三（1）班康乐的语文等级由C→A，希望保持。",
                "这学期九（6）班白鹭的年级名次由第203到第57，请家长鼓励。"
            })
    void a_change_of_rank_or_mark_beside_a_pupil_is_found(String text) {
        assertThat(in(text)).contains(PrivacyRule.SCORES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我校学业质量在全区的名次由12→5，感谢全体教师。",
                "九（3）班的卫生评比名次由第8→第2，班长韩雨桐说大家都很高兴。",
                "校篮球队（队长佟子昂）在区联赛中的名次由6→2。",
                "图书角由278→310册，管理员是五（2）班马依然同学。",
                "七（1）班单小雨同学坚持晨跑，1000米用时5分12秒→4分48秒。",
                "今年招生计划由278→310人，咨询请找招生办。",
                "教室调整：八（5）班由203→305，请祁连同学带路。",
                "在张丽华老师带领下，三年级的平均分由81→88。",
                "食堂就餐人数由278→310，监督员是家委会代表。",
                "课后服务时间由16:30→17:30，三（1）班康乐同学的作品在一楼展出。"
            })
    void changes_of_groups_teams_and_other_figures_pass(String text) {
        assertThat(in(text)).isEmpty();
    }
}
