package sunlight.privacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Pictures as telephones and people make them. */
public final class Photos {

    /** Where the low byte of how it was held stands. */
    private static final int ORIENTATION = 43;

    private Photos() {}

    /** With as many bytes as one that a telephone takes, held upright, and with the place in it. */
    public static byte[] taken(int width, int height) throws IOException {
        return written(jpeg(scene(width, height), 0.95f, false), exif());
    }

    /** With a comment in it, in the order of bytes of Windows, whatever the order of the rest. */
    public static byte[] saying(String comment) throws IOException {
        var words = comment.getBytes(UTF_16LE);
        var block = ByteBuffer.allocate(60 + words.length);
        block.put("Exif\0\0MM\0*".getBytes(ISO_8859_1)).putInt(8);
        block.putShort((short) 1);
        entry(block, 0x8769, 4, 1, 26);
        block.putInt(0);
        block.putShort((short) 1);
        entry(block, 0x9286, 7, 8 + words.length, 44);
        block.putInt(0).put("UNICODE\0".getBytes(ISO_8859_1)).put(words);
        return written(jpeg(scene(400, 300), 0.5f, false), block.array());
    }

    private static byte[] written(byte[] jpeg, byte[] exif) {
        var photo = ByteBuffer.allocate(jpeg.length + exif.length + 4);
        photo.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.length + 2));
        return photo.put(exif).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** The same of one that was held as its sensor lies. */
    public static byte[] upright(int width, int height) throws IOException {
        var photo = taken(width, height);
        photo[ORIENTATION] = 1;
        return photo;
    }

    /** As a program writes it that keeps what the camera said; the picture itself is made up. */
    public static byte[] webp(String place) {
        var exif = place.getBytes(ISO_8859_1);
        var odd = exif.length & 1;
        return ByteBuffer.allocate(12 + 18 + 14 + 8 + exif.length + odd)
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(ISO_8859_1))
                .putInt(4 + 18 + 14 + 8 + exif.length + odd)
                .put("WEBPVP8X".getBytes(ISO_8859_1))
                .putInt(10)
                .put(new byte[] {8, 0, 0, 0, 0, 0, 0, 0, 0, 0})
                .put("VP8 ".getBytes(ISO_8859_1))
                .putInt(6)
                .put("pixelsEXIF".getBytes(ISO_8859_1))
                .putInt(exif.length)
                .put(exif)
                .array();
    }

    /** That is unpacked as a whole, and small as a file. */
    public static byte[] inPasses(int width, int height) throws IOException {
        return jpeg(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), 0.5f, true);
    }

    /** With nothing at its right end. */
    public static byte[] drawing(int width, int height) throws IOException {
        var drawing = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = drawing.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(drawing, "png", out);
        return out.toByteArray();
    }

    /** Leaves and gravel, as a program that packs pictures sees them; the first corner is red. */
    private static BufferedImage scene(int width, int height) {
        var scene = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = random.nextInt(0x100) * 0x010101;
            }
            scene.setRGB(0, y, width, 1, row, 0, width);
        }
        var pen = scene.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 200, 200);
        pen.dispose();
        return scene;
    }

    private static byte[] jpeg(BufferedImage picture, float quality, boolean inPasses) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var target = ImageIO.createImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            how.setProgressiveMode(inPasses ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(target);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** Three entries: the maker, how the telephone was held, and where: 44.5 degrees north. */
    private static byte[] exif() {
        var block = ByteBuffer.allocate(140);
        block.put("Exif\0\0MM\0*".getBytes(ISO_8859_1)).putInt(8);
        block.putShort((short) 3);
        entry(block, 0x010F, 2, 7, 50);
        block.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        entry(block, 0x8825, 4, 1, 58);
        block.putInt(0);
        block.put("HUAWEI\0\0".getBytes(ISO_8859_1));
        block.putShort((short) 2);
        block.putShort((short) 1).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(ISO_8859_1));
        entry(block, 2, 5, 3, 90);
        block.putInt(0).putShort((short) 0);
        block.putInt(44).putInt(1).putInt(30).putInt(1).putInt(0).putInt(1);
        return block.array();
    }

    private static void entry(ByteBuffer block, int tag, int type, int count, int value) {
        block.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
