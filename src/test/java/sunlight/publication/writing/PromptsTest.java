package sunlight.publication.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.RequiredElement;
import sunlight.language.Text;
import sunlight.publication.Answers;
import sunlight.publication.Attribute;
import sunlight.publication.Content;
import sunlight.publication.ElementAnswer;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PromptsTest {

    private static final List<RequiredElement> ELEMENTS = List.of(
            new RequiredElement("scope", new Text("招生范围", "Scope")),
            new RequiredElement("number", new Text("招生人数", "Number")),
            new RequiredElement("phone", new Text("咨询电话", "Phone")));
    private static final Answers PHONE = new Answers(Map.of("phone", ElementAnswer.of("0453-1234567")));

    @Test
    void a_template_has_a_heading_and_a_prompt_for_each_element_without_an_answer() {
        assertThat(Prompts.outline(ELEMENTS, PHONE))
                .isEqualTo("<h2>招生范围</h2><p>【请填写：招生范围】</p><h2>招生人数</h2><p>【请填写：招生人数】</p>");
    }

    @Test
    void what_has_a_heading_in_the_text_is_not_written_twice() {
        var answers = Prompts.pointing(ELEMENTS, PHONE, "<h2>招生范围</h2><p>本街道</p>");

        assertThat(answers.byKey()).containsOnlyKeys("scope", "phone");
        assertThat(answers.of("scope").answer()).isEqualTo("见正文“招生范围”");
        assertThat(Prompts.pointsNowhere(content("<h3>招生范围</h3>", answers))).isEmpty();
        assertThat(Prompts.pointsNowhere(content("<p>招生范围</p>", answers))).contains("招生范围");
    }

    @Test
    void a_prompt_that_nobody_answered_is_found_wherever_it_stands() {
        var left = Prompts.left(content(
                "<p>【请填写：<strong>人数</strong>】【请填写：人数】【通知】</p>", new Answers(Map.of("a", ElementAnswer.of("【请填写时间】")))));

        assertThat(left).containsExactly("【请填写：人数】", "【请填写时间】");
    }

    private static Content content(String body, Answers answers) {
        return new Content("标题", body, answers, null, null, Attribute.PROACTIVE);
    }
}
