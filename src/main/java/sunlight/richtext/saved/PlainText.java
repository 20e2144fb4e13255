package sunlight.richtext.saved;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/**
 * The text of a file in the encodings that are met in China. What the file says of itself counts for little: pages say GBK
 * and are UTF-8 after they were saved, and the other way round. Bytes that are valid UTF-8 are UTF-8.
 */
public final class PlainText {

    private static final Charset CHINESE = Charset.forName("GB18030");

    private PlainText() {}

    public static String of(byte[] bytes) {
        var text = decoded(bytes);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decoded(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, UTF_16BE);
        }
        return isUtf8(bytes) || mostlyUtf8(bytes) ? new String(bytes, UTF_8) : new String(bytes, CHINESE);
    }

    /** Whether every byte of it is. */
    static boolean isUtf8(byte[] bytes) {
        try {
            var unused = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** A page with a few broken letters is still no GBK: of that, hardly a letter is valid UTF-8. */
    private static boolean mostlyUtf8(byte[] bytes) {
        var text = new String(bytes, UTF_8);
        var broken = text.chars().filter(letter -> letter == '\uFFFD').count();
        var wide = text.chars().filter(letter -> letter > 0x7F).count();
        return wide > 0 && broken * 20 < wide;
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
