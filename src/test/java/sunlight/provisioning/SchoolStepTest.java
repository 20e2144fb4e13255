package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.MessageJson;
import sunlight.language.Messages;
import sunlight.language.Text;
import sunlight.provisioning.SchoolStep.Field;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SchoolStepTest {

    @Test
    void the_trail_tells_each_field_before_and_after_as_people_say_it() {
        var deed = new SchoolStep(
                        SchoolStep.Kind.CHANGED,
                        2,
                        "one",
                        new Text("甲校", "A"),
                        List.of(new Field("kinds", "PRIMARY", "PRIMARY JUNIOR"), new Field("phone", "", "0453-1")))
                .deed("school");

        assertThat(deed.action()).isEqualTo("school.changed");
        assertThat(said(deed.before())).isEqualTo("学校类型：小学");
        assertThat(said(deed.after())).isEqualTo("学校类型：小学、初中、电话：0453-1");
    }

    @Test
    void a_step_without_fields_has_no_values() {
        var deed = new SchoolStep(SchoolStep.Kind.SUSPENDED, 0, "one", new Text("甲校", "A"), List.of()).deed("school");

        assertThat(deed.before()).isNull();
        assertThat(deed.after()).isNull();
    }

    @Test
    void an_address_is_told_once_and_its_english_only_where_it_says_something_else() {
        assertThat(contact(address("老街1号", "老街1号"), address("新街2号", "新街2号")))
                .containsExactly(new Field("address", "老街1号", "新街2号"));
        assertThat(contact(address("老街1号", "老街1号"), address("老街1号", "1 Old Street")))
                .containsExactly(new Field("address_en", "", "1 Old Street"));
    }

    private static ObjectNode address(String chinese, String english) {
        var contact = JsonNodeFactory.instance.objectNode();
        contact.putObject("address").put("zh", chinese).put("en", english);
        return contact;
    }

    private static List<Field> contact(ObjectNode before, ObjectNode after) {
        var was = ExampleTenant.having(before);
        var stored = new Stored.Tenant(UUID.randomUUID(), true, "", was);
        return new SchoolSteps(Map.of(was.slug(), stored), Map.of())
                .of(List.of(new Change.Changed(ExampleTenant.having(after), Set.of("contact"))))
                .get(0)
                .fields();
    }

    /** As it is read back from the journal. */
    private static String said(@Nullable Message value) {
        return Messages.say(Language.ZH, MessageJson.read(MessageJson.write(Objects.requireNonNull(value))));
    }
}
