package sunlight.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.problem.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CrestPictureTest {

    @Test
    void a_wide_photo_becomes_a_small_square_with_all_of_it() throws IOException {
        var made = ImageIO.read(new ByteArrayInputStream(CrestPicture.of(file(noise(900, 300), "jpg"))));

        assertThat(made.getWidth()).isEqualTo(made.getHeight()).isBetween(64, 256);
        assertThat(new Color(made.getRGB(made.getWidth() / 2, 0), true).getAlpha())
                .isZero();
        assertThat(new Color(made.getRGB(made.getWidth() / 2, made.getHeight() / 2), true).getAlpha())
                .isEqualTo(255);
    }

    @Test
    void whatever_is_in_it_every_page_can_carry_it() throws IOException {
        assertThat(CrestPicture.of(file(noise(1000, 1000), "png")).length).isLessThanOrEqualTo(20 * 1024);
    }

    @Test
    void nothing_of_the_file_is_left_but_the_picture() throws IOException {
        var picture = file(noise(80, 80), "png");
        var with = new ByteArrayOutputStream();
        with.write(picture);
        with.write("<script>gps</script>".getBytes(StandardCharsets.US_ASCII));

        assertThat(new String(CrestPicture.of(with.toByteArray()), StandardCharsets.ISO_8859_1))
                .doesNotContain("gps");
    }

    @Test
    void what_is_no_picture_or_too_small_is_refused() throws IOException {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8);
        var broken = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};

        for (var file : new byte[][] {svg, broken, new byte[0], file(noise(40, 40), "png")}) {
            assertThatThrownBy(() -> CrestPicture.of(file)).isInstanceOf(RuleBroken.class);
        }
    }

    private static BufferedImage noise(int width, int height) {
        var random = new Random(62);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < width; x++) {
            for (var y = 0; y < height; y++) {
                picture.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        return picture;
    }

    private static byte[] file(BufferedImage picture, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }
}
