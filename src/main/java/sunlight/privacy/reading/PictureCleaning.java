package sunlight.privacy.reading;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Takes out of a picture what is no picture. Nothing is lost by it, unless the picture has to be turned. */
final class PictureCleaning {

    private static final float QUALITY = 0.92f;

    /** Largest picture that is unpacked to be turned. */
    private static final long MOST_PIXELS = 24_000_000L;

    private PictureCleaning() {}

    static boolean clean(Path file, Path clean) throws IOException {
        if (Files.size(file) > Bounds.LARGEST_PART) {
            return false;
        }
        var out = new ByteArrayOutputStream();
        if (!clean(Files.readAllBytes(file), out)) {
            return false;
        }
        Files.write(clean, out.toByteArray());
        return true;
    }

    static boolean clean(byte[] bytes, OutputStream out) throws IOException {
        if (PictureBlocks.isJpeg(bytes)) {
            var turn = Orientation.of(bytes);
            return turn == Orientation.UPRIGHT ? PictureBlocks.jpeg(bytes, out) : turned(bytes, turn, out);
        }
        if (PictureBlocks.isPng(bytes)) {
            return PictureBlocks.png(bytes, out);
        }
        return PictureBlocks.isWebp(bytes) && PictureBlocks.webp(bytes, out);
    }

    private static boolean turned(byte[] bytes, Orientation turn, OutputStream out) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    return false;
                }
                write(turned(reader.read(0), turn), QUALITY, out);
                return true;
            } finally {
                reader.dispose();
            }
        }
    }

    static BufferedImage turned(BufferedImage picture, Orientation turn) {
        var plain = PictureFitting.plain(picture);
        if (turn == Orientation.UPRIGHT) {
            return plain;
        }
        var width = turn.swaps() ? picture.getHeight() : picture.getWidth();
        var height = turn.swaps() ? picture.getWidth() : picture.getHeight();
        var upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        AffineTransform transform = turn.transform(picture.getWidth(), picture.getHeight());
        return new AffineTransformOp(transform, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(plain, upright);
    }

    static void write(BufferedImage picture, float quality, OutputStream out) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var target = ImageIO.createImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(target);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
