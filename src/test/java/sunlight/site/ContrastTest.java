package sunlight.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContrastTest {

    @Test
    void it_is_computed_as_the_guidelines_say() {
        assertThat(Contrast.between("#000000", "#ffffff")).isCloseTo(21, within(0.01));
        assertThat(Contrast.between("#ffffff", "#ffffff")).isCloseTo(1, within(0.01));
        assertThat(Contrast.between("#767676", "#ffffff")).isCloseTo(4.54, within(0.01));
    }

    @Test
    void the_colours_of_the_product_and_of_the_demo_are_readable() {
        assertThat(Contrast.ofSite("#1b4f8a")).isGreaterThan(Contrast.ENOUGH);
        assertThat(Contrast.ofSite("#7a2230")).isGreaterThan(Contrast.ENOUGH);
        assertThat(Contrast.ofSite("#e0a030")).isLessThan(Contrast.ENOUGH);
    }
}
