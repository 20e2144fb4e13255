package sunlight.provisioning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.language.Text;
import sunlight.provisioning.CheckedSchools;
import sunlight.provisioning.KeepingSchools;
import sunlight.provisioning.SchoolStep;
import sunlight.provisioning.SchoolStep.Field;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SchoolsMarkupTest {

    @Test
    void a_difference_is_said_in_words_with_what_was_and_what_becomes_of_it() {
        assertThat(shown(new Field("address", "老街1号", "新街2号")))
                .contains("<b>地址</b> 原为 <del>老街1号</del> 改为 <ins>新街2号</ins>")
                .doesNotContain("→");
        assertThat(shown(new Field("phone", "", "0453-1"))).contains("<b>电话</b> 填写 <ins>0453-1</ins>");
        assertThat(shown(new Field("fax", "0453-2", ""))).contains("<b>传真</b> 删去 <del>0453-2</del>");
        assertThat(shown(new Field("address_en", "1 Old Street", "2 New Street")))
                .contains("<b>英文地址</b> 原为");
    }

    @Test
    void closed_schools_are_counted_apart() {
        assertThat(SchoolsMarkup.count(new KeepingSchools.Count(599, 2, 3, 4)).html())
                .contains("在册学校 599 所，已停办 2 所，停用 3 所。其中 4 所");
    }

    private static String shown(Field field) {
        var step = new SchoolStep(SchoolStep.Kind.CHANGED, 2, "one", new Text("示例一小", "One"), List.of(field));
        return SchoolsMarkup.of(
                        "名单.xlsx",
                        new CheckedSchools(1, List.of(), List.of(), List.of(), List.of(), List.of(step), 1, true))
                .html();
    }
}
