package sunlight.privacy.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;

/** The blocks that picture files are made of. Those that only describe are left out; the picture is copied as it is. */
final class PictureBlocks {

    private static final Set<String> PNG_TEXTS = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME");
    private static final Set<String> WEBP_TEXTS = Set.of("EXIF", "XMP ");
    private static final int WEBP_FLAGS = ~(0x08 | 0x04);

    private PictureBlocks() {}

    static boolean isJpeg(byte[] bytes) {
        return starts(bytes, "\u00ff\u00d8\u00ff");
    }

    static boolean isPng(byte[] bytes) {
        return starts(bytes, "\u0089PNG\r\n\u001a\n");
    }

    static boolean isWebp(byte[] bytes) {
        return starts(bytes, "RIFF") && bytes.length > 16 && text(bytes, 8).equals("WEBP");
    }

    /** Colours (APP2 with ICC, APP14) and the plain head (APP0) stay. What follows the end of the picture goes. */
    static boolean jpeg(byte[] bytes, OutputStream out) throws IOException {
        out.write(bytes, 0, 2);
        int at = 2;
        while (at + 4 <= bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            var marker = bytes[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            var length = (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
            var end = at + 2 + length;
            if (end > bytes.length || length < 2) {
                return false;
            }
            if (isNeeded(bytes, at, marker)) {
                out.write(bytes, at, end - at);
            }
            at = end;
            if (marker == 0xDA) {
                at = scan(bytes, at, out);
            }
            if (at + 1 < bytes.length && (bytes[at] & 0xFF) == 0xFF && (bytes[at + 1] & 0xFF) == 0xD9) {
                out.write(bytes, at, 2);
                return true;
            }
        }
        return false;
    }

    static boolean png(byte[] bytes, OutputStream out) throws IOException {
        out.write(bytes, 0, 8);
        int at = 8;
        while (at + 12 <= bytes.length) {
            var length = ByteBuffer.wrap(bytes).getInt(at);
            var end = (long) at + 12 + length;
            if (length < 0 || end > bytes.length) {
                return false;
            }
            var name = text(bytes, at + 4);
            if (!PNG_TEXTS.contains(name)) {
                out.write(bytes, at, (int) end - at);
            }
            at = (int) end;
            if (name.equals("IEND")) {
                return true;
            }
        }
        return false;
    }

    static boolean webp(byte[] bytes, OutputStream out) throws IOException {
        var blocks = new ByteArrayOutputStream();
        var sizes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = 12;
        while (at + 8 <= bytes.length) {
            var length = sizes.getInt(at + 4);
            var end = (long) at + 8 + length + (length & 1);
            if (length < 0 || end > bytes.length + 1L) {
                return false;
            }
            end = Math.min(end, bytes.length);
            var name = text(bytes, at);
            var block = java.util.Arrays.copyOfRange(bytes, at, (int) end);
            if (name.equals("VP8X")) {
                block[8] = (byte) (block[8] & WEBP_FLAGS);
            }
            if (!WEBP_TEXTS.contains(name)) {
                blocks.write(block);
            }
            at = (int) end;
        }
        var head = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        head.put("RIFF".getBytes(ISO_8859_1)).putInt(blocks.size() + 4).put("WEBP".getBytes(ISO_8859_1));
        out.write(head.array());
        blocks.writeTo(out);
        return true;
    }

    /** Copies packed picture data up to the next marker; within it a marker is followed by 0 or counts restarts. */
    private static int scan(byte[] bytes, int from, OutputStream out) throws IOException {
        int at = from;
        while (at + 1 < bytes.length) {
            var next = bytes[at + 1] & 0xFF;
            if ((bytes[at] & 0xFF) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                break;
            }
            at++;
        }
        out.write(bytes, from, at - from);
        return at;
    }

    private static boolean isNeeded(byte[] bytes, int at, int marker) {
        var isColour = marker == 0xE2
                && bytes.length > at + 15
                && new String(bytes, at + 4, 11, ISO_8859_1).equals("ICC_PROFILE");
        var isDescription = marker >= 0xE1 && marker <= 0xEF && marker != 0xEE || marker == 0xFE;
        return isColour || !isDescription;
    }

    private static boolean starts(byte[] bytes, String start) {
        return bytes.length >= start.length() && new String(bytes, 0, start.length(), ISO_8859_1).equals(start);
    }

    private static String text(byte[] bytes, int at) {
        return new String(bytes, at, 4, ISO_8859_1);
    }
}
