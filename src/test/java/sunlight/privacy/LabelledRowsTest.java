package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.privacy.Heard.findings;
import static sunlight.privacy.Heard.rows;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;

/** Under 项目|内容 the words on the left say, row by row, what stands beside them; also of numbers that Excel has rounded. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LabelledRowsTest {

    /** Region and birth are right; what decides is lost. */
    private static final String ROUNDED = "231027201604120000";

    @ParameterizedTest
    @ValueSource(strings = {"项目|内容", "项目|数", "名称|数据", "信息项|填写内容", "Item|Value", "类别|具体情况"})
    void a_rounded_ID_beside_its_label_is_found_under_a_header_of_labels(String header) {
        assertThat(rows("新生登记", header, "姓名 身份证|" + ROUNDED)).contains(PrivacyRule.RESIDENT_ID);
        assertThat(rows(header, "班级|二年级3班", "赵一诺身份证号|" + ROUNDED)).contains(PrivacyRule.RESIDENT_ID);
    }

    @Test
    void also_with_a_number_before_and_with_labels_twice_in_a_row() {
        assertThat(rows("序号|项目|内容", "1|学生证件号码|" + ROUNDED)).contains(PrivacyRule.RESIDENT_ID);
        assertThat(rows("项目|内容|项目|内容", "班级|五（2）班|身份证号|" + ROUNDED)).contains(PrivacyRule.RESIDENT_ID);
    }

    @Test
    void whatever_else_its_label_makes_personal_is_found_there_too() {
        assertThat(rows("项目|内容", "学生姓名|赵一诺", "家庭住址|爱民街12号阳光小区3号楼2单元501室")).contains(PrivacyRule.HOME_ADDRESS);
        assertThat(rows("项目|内容", "学生姓名|赵一诺", "家长电话|13845312345")).contains(PrivacyRule.PUPIL_CONTACT);
        assertThat(rows("项目|内容", "学生姓名|赵一诺", "出生日期|2016年4月12日")).contains(PrivacyRule.BIRTH_DATE);
    }

    @Test
    void that_it_was_rounded_and_what_it_still_tells_is_said() {
        var finding = findings("项目|内容", "姓名 身份证|" + ROUNDED).get(0);

        assertThat(finding.place().steps()).contains(Message.of("privacy.place.rounded"));
        assertThat(Messages.say(
                        Language.ZH,
                        finding.place().steps().get(finding.place().steps().size() - 1)))
                .contains("出生日期", "地区");
    }

    @Test
    void nothing_is_said_of_rounding_where_the_number_is_whole() {
        assertThat(findings("姓名|身份证号", "赵一诺|231027201604120013").get(0).place().steps())
                .doesNotContain(Message.of("privacy.place.rounded"));
    }

    @Test
    void other_rounded_numbers_and_lawful_lines_of_such_a_table_pass() {
        assertThat(rows(
                        "项目|内容",
                        "资产编号|231027201604120000",
                        "合同编号|370102201904150000",
                        "预算金额|231027201604120000",
                        "统一社会信用代码|12231000414285000X",
                        "咨询电话|0453-6223344",
                        "学校地址|爱民街12号",
                        "校长|王建国",
                        "建校时间|1956年9月1日"))
                .isEmpty();
        assertThat(rows("项目|内容", "招生人数|240", "班额|45", "作息时间|7:50到校", "办公电话|0453-6223344", "收费标准|每生每学期260元"))
                .isEmpty();
    }
}
