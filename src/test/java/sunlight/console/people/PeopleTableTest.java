package sunlight.console.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.identity.OpenCodes;
import sunlight.identity.Person;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PeopleTableTest {

    @Test
    void each_button_says_whom_it_is_about_to_who_does_not_see_the_row() {
        var people = List.of(person(1, "王芳"), person(2, "李敏"));

        var html = new PeopleTable(Map.of(), new OpenCodes(Map.of(), true))
                .of(people)
                .html();

        assertThat(html)
                .contains("aria-label=\"移出：王芳\"", "aria-label=\"移出：李敏\"")
                .contains("aria-label=\"修改角色：王芳\"", "aria-label=\"重置密码：李敏\"");
        assertThat(html.split("<button"))
                .hasSize(1 + 2 * 4)
                .filteredOn(each -> each.contains("data-do"))
                .allMatch(button -> button.contains("aria-label"));
    }

    private static Person person(int number, String name) {
        return new Person(new UUID(0, number), "u" + number, name, Set.of(), false);
    }
}
