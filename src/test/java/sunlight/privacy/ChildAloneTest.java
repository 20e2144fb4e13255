package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.privacy.Heard.in;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads it would know where to wait for a child, or how to get into its home. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChildAloneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "小不点蓝采薇（壮族，二年级），每天五点四十从村口老榕树下一个人走过没有路灯的机耕道。",
                "以一（3）班闵小桃为例，家长要七点才来，她一般都在东侧传达室旁边的连廊写作业。",
                "二（6）班的茶花不认路，只会在校门左转第三个路灯下等妈妈下班，常等到天黑。",
                "五（3）班钟灵每周三16:30至18:00独自在器材室练琴，门一般不锁。",
                "四年级外教班的Leo每天16:10自己从学校后门走到河畔花园。",
                "三（2）班丁点儿放学后自己回家，钥匙挂在脖子上，家里要到晚上九点才有大人。",
                "五（1）班阿鲁每天清早五点多翻过垭口来上学，路上一个多小时碰不到人。",
                "女生楼201现仅住一名学生（高三复读，姓漆），晚上十点以后宿管不在。",
                "五年级的白小鹿，每晚只有她和六岁的弟弟两个人在家，门用木棍顶着。"
            })
    void its_way_its_gate_and_its_empty_home(String text) {
        assertThat(in(text)).contains(PrivacyRule.CHILD_ALONE);
    }

    @Test
    void a_short_cell_tells_it_as_well() {
        assertThat(Heard.rows("时间|站点|下车学生|接车人", "16:42|三号桥|马小军（独自）|无", "16:50|加油站|兰朵朵|奶奶"))
                .contains(PrivacyRule.CHILD_ALONE);
        assertThat(Heard.rows("时间|周一|周二", "10:20|言语训练|个训（吴小栗，单独，三楼感统室，门反锁）")).contains(PrivacyRule.CHILD_ALONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请各班提醒学生放学结伴回家，不要独自到河边玩耍。",
                "低年级学生不得独自离校，须由家长或委托人接走。",
                "有个孩子曾经告诉我，他一个人走过很长的夜路，后来他当了老师。",
                "校车3号线：16:40校门口发车，16:52到水塔，请家长准时接站。",
                "校园开放日：家长可从东门进入，等孩子放学。",
                "住宿生葛小川发烧，生活老师打了他爸的电话没人接。",
                "读书分享会：《城南旧事》里英子独自上台致谢词，回家却看见夹竹桃垂了。"
            })
    void advice_timetables_and_stories_do_not(String text) {
        assertThat(in(text)).doesNotContain(PrivacyRule.CHILD_ALONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "苗老师给五年级的盘小龙系鞋带。这就是他家，白墙蓝门，村委会往东第二户。",
                "五年级的白小鹿住在老粮站后面第三排最里头那间。",
                "八（2）班贾平的家在老酒厂对面二楼，窗户外挂着红灯笼。",
                "来信：我住翠湖名邸11-2-1703，女儿六岁半，可以上翠湖小学吗？"
            })
    void the_way_to_a_home_is_a_home_without_any_number(String text) {
        assertThat(in(text)).contains(PrivacyRule.HOME_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"集合地点：村委会往东第二排平房，五年级的盘小龙等同学的家长请准时。", "我家在长江边，我爱我的家乡。", "门牌清单：新安街12号至98号（双号）。"})
    void where_all_may_go_is_none(String text) {
        assertThat(in(text)).doesNotContain(PrivacyRule.HOME_ADDRESS);
    }
}
