package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.privacy.Heard.in;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sunlight.catalogue.Audience;

/** Who is meant though no rule knows the name: beside a class, in initials, by an office, by kin, as the only one of a kind. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KnownWithoutNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "高一（3）班尔古木呷尿床，请舍友不要取笑。",
                "汽修2304班曲木拉且右脚脚趾冻掉两个，体育课免修。",
                "幼儿保育2201班兰馨因未婚先育退学。",
                "合唱队名单：岑野（六1，眼底黄斑病变，看不清字幕）。",
                "请关照二（6）班的新同学茶花，她患癫痫。",
                "高二（11）班原学习委员覃思，因重度焦虑在家休养。",
                "对象：应小满（培智三年级），韦氏智力测验全量表58。",
                "清明领誓的是五年级的小战士温暖暖，爸爸三年前在任务中牺牲。"
            })
    void a_class_in_any_form_tells_whose_name_stands_beside_it(String text) {
        assertThat(in(text)).contains(PrivacyRule.HARDSHIP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "三年级六班的ZXY，坐第一组最后一排，右手缺两根手指。",
                "重点关注学生：高一（9）班  L同学（学号尾号17）量表显示中度抑郁。",
                "高二年级寄宿生“阿×木”（冕宁籍，高二1班）HIV阳性。",
                "二年级唯一坐轮椅的女孩这学期搬到一楼上课。",
                "本校三年级只有一对双胞胎，弟弟因智商评定52转到资源教室。",
                "镇长的小孙子在大班，上周又尿在午睡床上。",
                "有个四年级男孩，爸爸就是镇卫生院唯一的牙医，去年查出白血病。",
                "午睡时“小黑豆”（卫生所何所长的外孙）尿床已经三周了。",
                "这个高一（6）班的小伙子右腿装着假肢。"
            })
    void initials_kin_and_being_the_only_one_are_as_good_as_a_name(String text) {
        assertThat(in(text)).contains(PrivacyRule.HARDSHIP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "当事学生为九年级唯一的一对表兄弟，弟弟此前已有一次警告。",
                "目击者是五年级跳绳队队长，已配合警方作笔录。",
                "根据八（2）班纪律委员商羽的举报，政教处查获手机3部。",
                "举报该班主任收礼的是四（2）班贺兰的妈妈。",
                "关于六年级2班谷某雨（女）被校外男子诱骗一事：孩子现由姨妈接走。",
                "端午（九4）因携带管制刀具被行政处罚。"
            })
    void who_was_in_a_case_or_told_of_it_can_be_known_by_office_and_class(String text) {
        assertThat(in(text)).contains(PrivacyRule.MINOR_IN_CASE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "因流感，二（3）班自11月6日起居家学习4天，其余班级正常上课。",
                "五（3）班全体同学给患病的老师写了信。",
                "三（2）班出现两例水痘，已按要求停课消毒。",
                "一年级某班一名学生在校内摔倒，经校医处理后返回教室。",
                "花生过敏的同学请走3号窗口。",
                "问：小明同学家里父亲失业，但不是低保户，可以申请吗？",
                "读书分享：《窗边的小豆豆》里，小豆豆因为太吵被退学。",
                "本周推荐《假如给我三天光明》，作者海伦·凯勒双目失明。",
                "见证人员签名：荀建国（家长代表）、占飞（区教育局）。",
                "加分政策：烈士子女加20分，归侨子女加10分。"
            })
    void a_class_a_group_or_an_example_is_nobody(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void who_has_been_named_with_a_class_is_known_by_the_name_alone_in_the_next_paragraph() {
        assertThat(after("四（6）班男生萨日盖听见有小孩哭。", "目前萨日盖已做两次植皮。")).contains(PrivacyRule.HARDSHIP);
        assertThat(after("四（6）班男生萨日盖听见有小孩哭。", "消防员说，烫伤后不要自己挑破水泡。")).isEmpty();
    }

    private static java.util.List<PrivacyRule> after(String first, String second) {
        var inspection = new Inspection(OwedItems.lawful("S0206", Audience.PUBLIC), "salt");
        var place = Place.of("privacy.place.body");
        inspection.passage(new Passage(place, Layer.VISIBLE, "", first));
        inspection.passage(
                new Passage(place, Layer.VISIBLE, "", "他用红领巾浸了水，捂住口鼻，跑上二楼，把邻居三岁的妹妹抱了出来，大家都夸他懂得弯腰、贴墙，是学校演练教会的。"));
        inspection.passage(new Passage(place, Layer.VISIBLE, "", second));
        return inspection.findings().stream()
                .map(Finding::rule)
                .filter(rule -> rule != PrivacyRule.LIKELY_PERSON)
                .toList();
    }
}
