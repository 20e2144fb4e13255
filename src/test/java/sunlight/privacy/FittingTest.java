package sunlight.privacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sunlight.files.FileKind;
import sunlight.privacy.Fitting.Use;
import sunlight.problem.RuleBroken;

/** What a telephone takes is too large for a page, lies on its side, and says where it was taken. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FittingTest {

    @TempDir
    Path folder;

    @Test
    void a_photo_of_ten_megabytes_becomes_small_and_upright_and_says_nothing_more() throws IOException {
        var photo = Photos.taken(4000, 3000);
        assertThat(photo.length).isGreaterThan(10 << 20).isLessThan(30 << 20);
        assertThat(told(photo)).isNotEmpty();

        var fitted = fitted(photo, FileKind.JPEG, Use.SCREEN, FileKind.JPEG);

        assertThat(told(fitted)).isEmpty();
        assertThat(new String(fitted, ISO_8859_1)).doesNotContain("Exif", "HUAWEI");
        assertThat(fitted.length).isLessThan(2 << 20);
        var seen = picture(fitted);
        assertThat(seen.getWidth()).isEqualTo(1600);
        assertThat(seen.getHeight()).isEqualTo(2133);
        // The red corner of the sensor, at its top left, is at the top right when the telephone is held upright.
        assertThat(new Color(seen.getRGB(1590, 10)).getRed()).isGreaterThan(200);
        assertThat(new Color(seen.getRGB(1590, 10)).getGreen()).isLessThan(80);
    }

    @Test
    void a_sheet_beside_the_text_stays_sharp_enough_to_be_read() throws IOException {
        var fitted = picture(fitted(Photos.taken(4000, 3000), FileKind.JPEG, Use.PAPER, FileKind.JPEG));

        assertThat(fitted.getWidth()).isEqualTo(2500);
    }

    @Test
    void a_small_picture_stays_what_it_is() throws IOException {
        var file = Files.write(folder.resolve("a.png"), Photos.drawing(600, 400));

        assertThat(Fitting.fit(file, FileKind.PNG, Use.SCREEN, folder.resolve("b")))
                .isEmpty();
        assertThat(folder.resolve("b")).doesNotExist();
    }

    @Test
    void a_small_photo_is_the_same_picture_without_what_the_camera_wrote() throws IOException {
        var photo = Photos.upright(1200, 900);
        assertThat(told(photo)).contains(Trouble.LOCATION);

        for (var use : Use.values()) {
            var bare = fitted(photo, FileKind.JPEG, use, FileKind.JPEG);

            assertThat(told(bare)).isEmpty();
            assertThat(new String(bare, ISO_8859_1)).doesNotContain("Exif", "HUAWEI");
            assertThat(pixels(bare)).isEqualTo(pixels(photo));
        }
    }

    @Test
    void a_small_photo_of_a_telephone_held_upright_stands_upright() throws IOException {
        var seen = picture(fitted(Photos.taken(1200, 900), FileKind.JPEG, Use.PAPER, FileKind.JPEG));

        assertThat(seen.getWidth()).isEqualTo(900);
        assertThat(seen.getHeight()).isEqualTo(1200);
    }

    @Test
    void a_webp_loses_what_was_written_beside_the_picture_and_nothing_of_the_picture() throws IOException {
        var bare = fitted(Photos.webp("44.5N"), FileKind.WEBP, Use.SCREEN, FileKind.WEBP);

        assertThat(new String(bare, ISO_8859_1)).contains("VP8 ", "pixels").doesNotContain("EXIF", "44.5N");
        assertThat(Fitting.fit(
                        Files.write(folder.resolve("bare"), bare), FileKind.WEBP, Use.SCREEN, folder.resolve("none")))
                .isEmpty();
    }

    private static int[] pixels(byte[] bytes) throws IOException {
        var seen = picture(bytes);
        return seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
    }

    @Test
    void a_long_poster_keeps_the_width_in_which_it_is_read() throws IOException {
        var file = Files.write(folder.resolve("a.png"), Photos.drawing(1080, 9000));

        assertThat(Fitting.fit(file, FileKind.PNG, Use.SCREEN, folder.resolve("b")))
                .isEmpty();
    }

    @Test
    void a_drawing_stays_a_drawing_with_what_is_transparent_in_it() throws IOException {
        var seen = picture(fitted(Photos.drawing(4000, 2000), FileKind.PNG, Use.SCREEN, FileKind.PNG));

        assertThat(seen.getHeight()).isEqualTo(1600);
        assertThat(seen.getRGB(3190, 1590) >>> 24).isZero();
    }

    @Test
    void a_flood_of_pixels_is_refused_by_its_head() throws IOException {
        assertThat(refusal(header(11_000, 10_000), FileKind.PNG)).isEqualTo("files.pixels");
        assertThat(refusal(Photos.inPasses(6_000, 5_100), FileKind.JPEG)).isEqualTo("files.pixels");
    }

    @Test
    void what_is_no_picture_within_is_damaged() throws IOException {
        assertThat(refusal(header(3_000, 3_000), FileKind.PNG)).isEqualTo("files.damaged");
    }

    @Test
    void what_is_no_photo_is_left_alone() throws IOException {
        var file = Files.write(folder.resolve("a.gif"), new byte[] {1});

        assertThat(Fitting.fit(file, FileKind.GIF, Use.SCREEN, folder.resolve("b")))
                .isEmpty();
    }

    private byte[] fitted(byte[] photo, FileKind kind, Use use, FileKind becomes) throws IOException {
        var file = Files.write(folder.resolve("photo"), photo);
        var fitted = folder.resolve("fitted");
        assertThat(Fitting.fit(file, kind, use, fitted)).contains(becomes);
        return Files.readAllBytes(fitted);
    }

    private String refusal(byte[] picture, FileKind kind) throws IOException {
        var file = Files.write(folder.resolve("refused"), picture);
        var broken = catchThrowableOfType(
                RuleBroken.class, () -> Fitting.fit(file, kind, Use.SCREEN, folder.resolve("none")));
        return broken.issues().get(0).key();
    }

    /** What the gate finds in it besides what is seen. */
    private java.util.List<Trouble> told(byte[] photo) throws IOException {
        var file = Files.write(folder.resolve("told.jpg"), photo);
        var told = new ArrayList<Trouble>();
        sunlight.privacy.reading.Documents.read(
                file, "told.jpg", Place.of("privacy.place.file", "told.jpg"), new Reader() {
                    @Override
                    public void passage(Passage passage) {}

                    @Override
                    public void row(Row row) {}

                    @Override
                    public void trouble(Place place, Trouble trouble) {
                        told.add(trouble);
                    }
                });
        told.remove(Trouble.UNREADABLE_SCAN);
        return told;
    }

    private static BufferedImage picture(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    /** The head of a PNG of this size, and nothing behind it. */
    private static byte[] header(int width, int height) {
        var head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(ISO_8859_1))
                .putInt(width)
                .putInt(height);
        head.put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(head.array());
        return ByteBuffer.allocate(33)
                .put("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1))
                .putInt(13)
                .put(head.array())
                .putInt((int) sum.getValue())
                .array();
    }
}
