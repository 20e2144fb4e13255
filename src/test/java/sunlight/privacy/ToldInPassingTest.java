package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sunlight.catalogue.Audience;

/** What is told in passing, in an example, a list or a line of a plan, and the lawful lines that look like it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ToldInPassingTest {

    private static final String TELLING = """
            填写示例：姓名杨柳青，身份证号230103201504127238，请照此填写。
            三（2）班：何雨桐 278→31，罗一鸣 96→54。
            心理辅导室本周接待记录：五（1）班魏子涵，第三次来访，自伤想法。
            教务科张丽华老师因乳腺癌手术请假三个月，课务由李敏代。
            举报人系四（3）班刘子轩的母亲王秀兰，请年级组注意保护。
            校内网管理后台 10.8.1.2，用户名admin，密码Hx@2024lib。
            二（1）班赵一诺的爸爸妈妈已分开，判给妈妈，不得让爸爸接走。
            工资条：孙建国，本月扣发绩效1260元，实发4380元。
            七（4）班陈浩然患癫痫，体育课请安排专人看护。
            中二班乌力罕未接种水痘疫苗第二剂，请尽快补种。
            校学生会纪检部部长上月吞药后洗胃，仍在观察。
            口语周测，邵一舟：B1，较上次退步两个等级。
            周日去祝小禾家送教。怎么走：从校门左拐，过邮局第三个巷子，红色铁门的二楼。
            """;

    private static final String LAWFUL = """
            第十二条 学生有打架斗殴、偷窃等行为的，给予警告以上处分。
            请假类别：□病假 □事假 □丧假 □产假
            手足口病的常见症状：发热、皮疹、口腔疱疹，请家长留意。
            家庭经济困难认定分为一般困难、困难、特别困难三档。
            心理辅导室开放时间：周一至周五12:30—13:30，地点综合楼二楼。
            接送孩子请走东门，十六时三十分开始放学。
            全校共有残疾学生12名，均已随班就读。
            五（1）班魏子涵同学拾金不昧，受到表扬。
            学校公用邮箱密码每学期更换一次，由办公室保管。
            未接种疫苗的新生请在入园前补种，接种单位见附件。
            学生会纪检部部长由竞选产生，任期一年。
            从校门左拐，过邮局第三个路口，到少年宫门口集合。
            全年级口语成绩较上次进步两个等级。
            """;

    static Stream<String> telling() {
        return TELLING.lines();
    }

    static Stream<String> lawful() {
        return LAWFUL.lines();
    }

    @ParameterizedTest
    @MethodSource("telling")
    void what_is_told_of_one_person_in_passing_is_found(String text) {
        assertThat(told(text)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("lawful")
    void rules_forms_teaching_and_honours_pass(String text) {
        assertThat(told(text)).isEmpty();
    }

    private static Stream<Finding> found(String text) {
        var inspection = new Inspection(OwedItems.lawful("S0102", Audience.PUBLIC), "salt");
        inspection.passage(new Passage(Place.of("privacy.place.body"), Layer.VISIBLE, "", text));
        return inspection.findings().stream();
    }

    private static List<PrivacyRule> told(String text) {
        return found(text)
                .filter(each -> each.severity() == Severity.HARD || each.severity() == Severity.SOFT)
                .map(Finding::rule)
                .toList();
    }
}
