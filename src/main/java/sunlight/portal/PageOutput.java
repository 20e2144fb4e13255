package sunlight.portal;

import gg.jte.TemplateOutput;
import java.util.Arrays;

/**
 * What templates write, as UTF-8 in one array. The one that comes with the templates keeps an array for each piece of text, which is
 * encoded into a copy of its own; most pieces of a page in Chinese are a few letters between two tags.
 */
final class PageOutput implements TemplateOutput {

    private static final int USUAL = 8 * 1024;

    /** Of a letter of the basic plane; a pair of surrogates has four bytes for two letters. */
    private static final int MOST_BYTES = 3;

    private byte[] bytes = new byte[USUAL];
    private int length;

    @Override
    public void writeContent(String text) {
        writeContent(text, 0, text.length());
    }

    @Override
    public void writeContent(String text, int from, int until) {
        room((until - from) * MOST_BYTES);
        var at = length;
        for (var i = from; i < until; i++) {
            var letter = text.charAt(i);
            if (letter < 0x80) {
                bytes[at++] = (byte) letter;
            } else if (letter < 0x800) {
                bytes[at++] = (byte) (0xC0 | letter >> 6);
                bytes[at++] = last(letter);
            } else if (!Character.isSurrogate(letter)) {
                bytes[at++] = (byte) (0xE0 | letter >> 12);
                bytes[at++] = last(letter >> 6);
                bytes[at++] = last(letter);
            } else if (isPair(text, i, until)) {
                var letters = Character.toCodePoint(letter, text.charAt(++i));
                bytes[at++] = (byte) (0xF0 | letters >> 18);
                bytes[at++] = last(letters >> 12);
                bytes[at++] = last(letters >> 6);
                bytes[at++] = last(letters);
            } else {
                bytes[at++] = '?';
            }
        }
        length = at;
    }

    @Override
    public void writeBinaryContent(byte[] content) {
        room(content.length);
        System.arraycopy(content, 0, bytes, length, content.length);
        length += content.length;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void room(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    private static boolean isPair(String text, int at, int until) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < until
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    private static byte last(int letter) {
        return (byte) (0x80 | letter & 0x3F);
    }
}
