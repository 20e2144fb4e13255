package sunlight.site;

import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import sunlight.problem.RuleBroken;

/**
 * Makes a crest of an uploaded picture: drawn anew as a square PNG small enough for every page to carry, so that nothing of
 * the file is left but what one sees.
 */
public final class CrestPicture {

    public static final int LARGEST_MEGABYTES = 5;

    private static final Tika TIKA = new Tika();
    private static final Set<String> KINDS = Set.of("image/png", "image/jpeg");
    private static final int MOST_BYTES = 20 * 1024;
    private static final int SMALLEST = 64;
    private static final long MOST_PIXELS = 24_000_000L;
    private static final int[] SIDES = {256, 192, 128, 96, 64};

    private CrestPicture() {}

    /** Says what to do where it cannot be one. */
    public static byte[] of(byte[] file) {
        if (file.length > LARGEST_MEGABYTES * 1024 * 1024) {
            throw RuleBroken.of("crest", "crest.tooBig");
        }
        if (!KINDS.contains(TIKA.detect(file))) {
            throw RuleBroken.of("crest", "crest.notAPicture");
        }
        var picture = read(file);
        if (picture == null) {
            throw RuleBroken.of("crest", "crest.damaged");
        }
        if (Math.max(picture.getWidth(), picture.getHeight()) < SMALLEST) {
            throw RuleBroken.of("crest", "crest.tooSmall", SMALLEST);
        }
        for (var side : SIDES) {
            var made = png(square(picture, side));
            if (made.length <= MOST_BYTES) {
                return made;
            }
        }
        throw RuleBroken.of("crest", "crest.damaged");
    }

    /** A flood of pixels is not unpacked. */
    private static @Nullable BufferedImage read(byte[] file) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw RuleBroken.of("crest", "crest.tooBig");
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return null;
        }
    }

    /** The whole picture in the middle; what is left over is transparent. */
    private static BufferedImage square(BufferedImage whole, int side) {
        var picture = halved(whole, 2 * side);
        var scale = (double) side / Math.max(picture.getWidth(), picture.getHeight());
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var square = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        draw(picture, square, new Rectangle((side - width) / 2, (side - height) / 2, width, height));
        return square;
    }

    /** In one go a large picture would lose its fine lines. */
    private static BufferedImage halved(BufferedImage picture, int least) {
        var half = picture;
        while (Math.min(half.getWidth(), half.getHeight()) >= 2
                && Math.max(half.getWidth(), half.getHeight()) >= 2 * least) {
            var next = new BufferedImage(half.getWidth() / 2, half.getHeight() / 2, BufferedImage.TYPE_INT_ARGB);
            draw(half, next, new Rectangle(next.getWidth(), next.getHeight()));
            half = next;
        }
        return half;
    }

    private static void draw(BufferedImage picture, BufferedImage on, Rectangle at) {
        var pen = on.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.drawImage(picture, at.x, at.y, at.width, at.height, null);
        } finally {
            pen.dispose();
        }
    }

    private static byte[] png(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }
}
