package sunlight.compliance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.security.SecureRandom;
import java.util.function.Consumer;
import sunlight.compliance.Sample;

/**
 * Draws a sample: how many, and by which seed. Without a seed one is rolled, and stands in its field then: a known one draws
 * the same again, and who empties the field draws anew.
 */
class SampleFields extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;
    private static final int SEEDS = 1_000_000;
    private static final SecureRandom DICE = new SecureRandom();

    private final IntegerField size = new IntegerField();
    private final IntegerField seed = new IntegerField();

    SampleFields(Consumer<Sample> draw, Runnable all) {
        addClassName("filter");
        size.setLabel(getTranslation("waiver.sample.size"));
        size.setMin(1);
        size.setMax(MOST);
        size.setValue(10);
        seed.setLabel(getTranslation("waiver.sample.seed"));
        seed.setPlaceholder(getTranslation("waiver.sample.seed.rolled"));
        seed.setClearButtonVisible(true);
        seed.setHelperText(getTranslation("waiver.sample.seed.help"));
        var drawing = new Button(getTranslation("waiver.sample.draw"), press -> draw(draw));
        var back = new Button(getTranslation("waiver.sample.all"), press -> all.run());
        add(size, seed, drawing, back);
    }

    private void draw(Consumer<Sample> draw) {
        var many = size.getValue();
        if (many == null || many < 1 || many > MOST) {
            size.setInvalid(true);
            size.setErrorMessage(getTranslation("waiver.sample.wrong", MOST));
            return;
        }
        var given = seed.getValue();
        var used = given == null ? DICE.nextInt(SEEDS) : given;
        seed.setValue(used);
        draw.accept(new Sample(used, many));
    }
}
