package sunlight.privacy.reading;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/** Texts in the encodings that are met in China: UTF-8, GB 18030 and its forerunners, UTF-16. */
final class Charsets {

    static final Charset CHINESE = Charset.forName("GB18030");

    private Charsets() {}

    /** Empty where the bytes are no text. */
    static String beginning(byte[] bytes) {
        var text = decoded(bytes);
        // The last letter may be cut in two.
        var whole = text.substring(0, Math.max(0, text.length() - 2));
        return text.chars().anyMatch(Charsets::isBinary) || whole.indexOf('\uFFFD') >= 0 ? "" : text;
    }

    static String decoded(byte[] bytes) {
        return decoded(bytes, charset(bytes));
    }

    static Charset charset(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return UTF_16BE;
        }
        if (starts(bytes, 0xEF, 0xBB, 0xBF) || isUtf8(bytes)) {
            return looksWide(bytes, 1) ? UTF_16LE : looksWide(bytes, 0) ? UTF_16BE : UTF_8;
        }
        return looksWide(bytes, 1) ? UTF_16LE : looksWide(bytes, 0) ? UTF_16BE : CHINESE;
    }

    private static String decoded(byte[] bytes, Charset charset) {
        var text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isUtf8(byte[] bytes) {
        // The end of what was read may stand within a character: that is no error.
        var decoder = UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        var result = decoder.decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length + 1), false);
        return !result.isError();
    }

    /** Digits, letters and line ends of UTF-16 without a mark have a zero at each second place. */
    private static boolean looksWide(byte[] bytes, int offset) {
        int zeros = 0;
        int others = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == offset) {
                    zeros++;
                } else {
                    others++;
                }
            }
        }
        return zeros > bytes.length / 16 && zeros > 1 && others == 0;
    }

    private static boolean isBinary(int letter) {
        return letter < ' ' && "\t\n\r\f\u001a".indexOf(letter) < 0;
    }

    private static boolean starts(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
