package sunlight.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.problem.Issue;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NamedFieldsTest {

    private final TextField what = NamedFields.named("what", new TextField());
    private final TextField hidden = NamedFields.named("ground", new TextField());
    private final Div dialog = new Div(new Div(what), hidden, new TextField());

    @Test
    void what_is_refused_is_said_at_the_field_that_it_names_and_nowhere_else() {
        var left = NamedFields.say(dialog, List.of(Issue.of("what", "publication.titleMissing")));

        assertThat(left).isEmpty();
        assertThat(what.isInvalid()).isTrue();
        assertThat(what.getErrorMessage()).contains("请填写标题");
        assertThat(hidden.isInvalid()).isFalse();
    }

    @Test
    void what_is_about_no_field_that_can_be_seen_is_left_to_be_said_over_all() {
        hidden.setVisible(false);
        var issues = List.of(
                Issue.of("ground", "publication.titleMissing"),
                Issue.of("elsewhere", "publication.titleMissing"),
                Issue.of("", "publication.titleMissing"));

        assertThat(NamedFields.say(dialog, issues)).isEqualTo(issues);
        assertThat(what.isInvalid()).isFalse();
    }

    @Test
    void what_was_mended_is_no_longer_marked_when_something_else_is_refused() {
        NamedFields.say(dialog, List.of(Issue.of("what", "publication.titleMissing")));

        NamedFields.say(dialog, List.of(Issue.of("ground", "publication.titleMissing")));

        assertThat(what.isInvalid()).isFalse();
        assertThat(hidden.isInvalid()).isTrue();
    }
}
