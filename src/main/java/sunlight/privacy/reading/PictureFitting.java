package sunlight.privacy.reading;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import sunlight.files.FileKind;
import sunlight.privacy.Fitting.Use;
import sunlight.problem.RuleBroken;

/** Draws a picture anew in a smaller size. Of a large one only every second or third pixel is ever in memory. */
public final class PictureFitting {

    /** Pixels of a file that is unpacked as a whole before anything is seen: it comes in passes over the picture. */
    private static final long MOST_PIXELS_OF_PASSES = 30_000_000L;

    /** Pixels that come out of a file: as many as an ordinary telephone takes, and that again. */
    private static final double MOST_READ = 25_200_000;

    /** Pixels of what is drawn. */
    private static final double MOST_DRAWN = 12_600_000;

    private static final float[] QUALITIES = {0.86f, 0.75f, 0.6f};

    /** Those of all tenants wait for each other: each needs up to 150 MB for a second. */
    private static final Semaphore TURN = new Semaphore(1, true);

    private PictureFitting() {}

    public static Optional<FileKind> fit(Path picture, Use use, Path fitted) {
        try (var in = ImageIO.createImageInputStream(picture.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw RuleBroken.of("file", "files.damaged");
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                requireBearable(reader, picture);
                return fits(reader, picture, use)
                        ? kept(reader, picture, use, fitted)
                        : Optional.of(write(reader, picture, use, fitted));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            throw RuleBroken.of("file", "files.damaged");
        }
    }

    /** What is small enough stays as it is seen; only where it cannot be copied without the words in it is it drawn anew. */
    private static Optional<FileKind> kept(ImageReader reader, Path picture, Use use, Path fitted) throws IOException {
        var bytes = Files.readAllBytes(picture);
        if (Orientation.of(bytes) != Orientation.UPRIGHT
                || !PictureCleaning.clean(bytes, new ByteArrayOutputStream())) {
            return Optional.of(write(reader, picture, use, fitted));
        }
        return bare(bytes, fitted)
                ? Optional.of(PictureBlocks.isPng(bytes) ? FileKind.PNG : FileKind.JPEG)
                : Optional.empty();
    }

    /** Copies a picture without what stands in it besides, if there is such and it can be. */
    public static boolean bare(Path picture, Path bare) {
        try {
            return Files.size(picture) <= FileKind.WEBP.limit() && bare(Files.readAllBytes(picture), bare);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean bare(byte[] bytes, Path bare) throws IOException {
        var copy = new ByteArrayOutputStream();
        if (!PictureCleaning.clean(bytes, copy) || Arrays.equals(bytes, copy.toByteArray())) {
            return false;
        }
        Files.write(bare, copy.toByteArray());
        return true;
    }

    /** By its header only; nothing is unpacked. */
    private static void requireBearable(ImageReader reader, Path picture) throws IOException {
        var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > (JpegPasses.in(picture) ? MOST_PIXELS_OF_PASSES : Bounds.MOST_PIXELS)) {
            throw RuleBroken.of("file", "files.pixels");
        }
    }

    private static boolean fits(ImageReader reader, Path picture, Use use) throws IOException {
        return Files.size(picture) <= use.bytes()
                && (use == Use.PAPER || Math.min(reader.getWidth(0), reader.getHeight(0)) <= use.side());
    }

    private static FileKind write(ImageReader reader, Path picture, Use use, Path fitted) throws IOException {
        TURN.acquireUninterruptibly();
        try {
            var isDrawing = reader.getFormatName().equalsIgnoreCase("png");
            var small = reduced(reader, use.side());
            var turn = orientation(picture);
            var drawn = isDrawing && turn == Orientation.UPRIGHT ? png(small) : new byte[0];
            var isPng = drawn.length > 0 && drawn.length <= use.bytes();
            Files.write(fitted, isPng ? drawn : jpeg(PictureCleaning.turned(small, turn), use.bytes()));
            return isPng ? FileKind.PNG : FileKind.JPEG;
        } finally {
            TURN.release();
        }
    }

    private static Orientation orientation(Path picture) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(picture))) {
            return Orientation.of(in);
        }
    }

    private static BufferedImage reduced(ImageReader reader, int side) throws IOException {
        var pixels = (double) reader.getWidth(0) * reader.getHeight(0);
        var shorter = Math.min(reader.getWidth(0), reader.getHeight(0));
        var every = (int) Math.max(1, Math.max(shorter / (2 * side), Math.ceil(Math.sqrt(pixels / MOST_READ))));
        // What is read is never drawn larger than it is.
        var scale = Math.min(1.0 / every, Math.min((double) side / shorter, Math.sqrt(MOST_DRAWN / pixels)));
        var width = Math.max(1, (int) Math.round(reader.getWidth(0) * scale));
        var height = Math.max(1, (int) Math.round(reader.getHeight(0) * scale));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(every, every, 0, 0);
        var picture = reader.read(0, how);
        // In one go a large picture would lose its fine lines.
        while (picture.getWidth() >= 2 * width && picture.getHeight() >= 2 * height) {
            picture = drawn(picture, picture.getWidth() / 2, picture.getHeight() / 2);
        }
        return picture.getWidth() == width && picture.getHeight() == height ? picture : drawn(picture, width, height);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        var kind = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var drawn = new BufferedImage(width, height, kind);
        var pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(picture, 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    /** What does not fit at the lowest quality is too large for its limit, and is refused there. */
    private static byte[] jpeg(BufferedImage picture, long most) throws IOException {
        var bytes = new byte[0];
        for (var quality : QUALITIES) {
            var out = new ByteArrayOutputStream();
            PictureCleaning.write(picture, quality, out);
            bytes = out.toByteArray();
            if (bytes.length <= most) {
                break;
            }
        }
        return bytes;
    }

    /** Where there is nothing, there is white. */
    static BufferedImage plain(BufferedImage picture) {
        var plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        try {
            pen.drawImage(picture, 0, 0, Color.WHITE, null);
        } finally {
            pen.dispose();
        }
        return plain;
    }
}
