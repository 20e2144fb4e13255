package sunlight.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MarkupTest {

    @Test
    void what_is_filled_in_cannot_become_an_element() {
        var markup = Markup.of("<p>{}</p>", "<img src=x onerror=alert(1)> & more");

        assertThat(markup.html()).isEqualTo("<p>&lt;img src=x onerror=alert(1)&gt; &amp; more</p>");
    }

    @Test
    void what_is_filled_in_cannot_leave_its_attribute() {
        var markup = Markup.of("<a title=\"{}\">", "\" onclick='alert(1)'");

        assertThat(markup.html()).isEqualTo("<a title=\"&quot; onclick=&#39;alert(1)&#39;\">");
    }

    @Test
    void markup_inside_markup_is_not_escaped_again() {
        var rows = Markup.all(List.of(Markup.of("<li>{}</li>", "a"), Markup.of("<li>{}</li>", "{}")));

        assertThat(Markup.of("<ul>{}</ul>{}", rows, "<").html()).isEqualTo("<ul><li>a</li><li>{}</li></ul>&lt;");
    }

    @Test
    void windows_that_show_the_same_hold_one_text() {
        var one = Shared.text(Markup.of("<option>{}</option>", "S0101").html());
        var other = Shared.text(Markup.of("<option>{}</option>", "S0101").html());

        assertThat(other).isSameAs(one);
    }
}
