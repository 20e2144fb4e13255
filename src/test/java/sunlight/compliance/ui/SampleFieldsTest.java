package sunlight.compliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.compliance.Sample;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SampleFieldsTest {

    private final List<Sample> drawn = new ArrayList<>();
    private final SampleFields fields = new SampleFields(drawn::add, () -> {});
    private final IntegerField seed = all(IntegerField.class).get(1);
    private final Button draw = all(Button.class).get(0);

    @Test
    void the_seed_that_was_rolled_stands_in_its_field_and_draws_the_same_again() {
        draw.click();
        assertThat(seed.getValue()).isEqualTo((int) drawn.get(0).seed());

        draw.click();
        assertThat(drawn.get(1)).isEqualTo(drawn.get(0));
    }

    @Test
    void a_seed_that_was_given_stays_and_an_emptied_field_gets_another() {
        seed.setValue(77);
        draw.click();
        assertThat(drawn.get(0).seed()).isEqualTo(77);
        assertThat(seed.getValue()).isEqualTo(77);

        seed.clear();
        draw.click();
        assertThat(seed.getValue()).isEqualTo((int) drawn.get(1).seed());
    }

    private <T extends Component> List<T> all(Class<T> kind) {
        return fields.getChildren().filter(kind::isInstance).map(kind::cast).toList();
    }
}
