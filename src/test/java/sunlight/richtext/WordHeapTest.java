package sunlight.richtext;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sunlight.privacy.SmallHeap;
import sunlight.problem.RuleBroken;

/** One file of an editor must not end the server of all: an import needs no more than 256 MB of heap, whatever it is given. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WordHeapTest {

    private static final String DOCUMENT = "word/document.xml";
    private static final String END = "</w:body></w:document>";
    private static final String SHORT = "<w:p><w:r><w:t>\u6821</w:t></w:r></w:p>";
    private static final int MB = 1 << 20;

    /** Whoever held so much would need more than there is. */
    private static final int MORE_THAN_THE_HEAP = 300 * MB;

    @TempDir
    Path folder;

    @Test
    void bombs_are_refused_and_what_is_merely_long_is_read() throws Exception {
        var said = SmallHeap.told(
                WordHeapTest.class,
                List.of(
                        bomb("blanks.docx", DOCUMENT, " ", MORE_THAN_THE_HEAP),
                        bomb("many.docx", DOCUMENT, SHORT, MORE_THAN_THE_HEAP),
                        bomb(
                                "letters.docx",
                                DOCUMENT,
                                "<w:p><w:r><w:t>" + "\u6821".repeat(100_000) + "</w:t></w:r></w:p>",
                                60 * MB),
                        bomb("picture.docx", "word/media/bomb.png", "\u0089PNG\r\n\u001a\n", MORE_THAN_THE_HEAP),
                        bomb("other.docx", "word/embeddings/bomb.bin", " ", MORE_THAN_THE_HEAP),
                        written("long.docx", 1, 8 * MB),
                        written("wordy.docx", 1000, 10 * MB)));

        assertThat(said)
                .containsExactly(
                        "blanks.docx word.tooComplex",
                        "many.docx word.tooComplex",
                        "letters.docx word.tooComplex",
                        "picture.docx word.tooComplex",
                        "other.docx word.tooComplex",
                        "long.docx read",
                        "wordy.docx read");
    }

    public static void main(String... files) throws IOException {
        var out = new PrintStream(System.out, true, UTF_8);
        for (var file : files) {
            var path = Path.of(file);
            out.println(path.getFileName() + " " + read(Files.readAllBytes(path)));
        }
    }

    private static String read(byte[] bytes) {
        try {
            return WordImport.read(bytes).body().html().isBlank() ? "empty" : "read";
        } catch (RuleBroken refused) {
            return refused.issues().get(0).key();
        }
    }

    /** A true file in which one part says the same again and again. */
    private Path bomb(String name, String part, String content, int size) throws IOException {
        var word = new WordFile();
        word.paragraph("\u6b63\u6587");
        var file = folder.resolve(name);
        try (var from = new ZipInputStream(new ByteArrayInputStream(word.bytes()));
                var to = new ZipOutputStream(Files.newOutputStream(file))) {
            to.setLevel(Deflater.BEST_SPEED);
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    var whole = new String(from.readAllBytes(), UTF_8);
                    to.write(whole.substring(0, whole.length() - END.length()).getBytes(UTF_8));
                    fill(to, content.getBytes(UTF_8), size);
                    to.write(END.getBytes(UTF_8));
                } else {
                    from.transferTo(to);
                }
            }
            if (!part.equals(DOCUMENT)) {
                to.putNextEntry(new ZipEntry(part));
                to.write(content.getBytes(ISO_8859_1));
                fill(to, " ".getBytes(UTF_8), size);
            }
        }
        return file;
    }

    private static void fill(OutputStream out, byte[] once, int size) throws IOException {
        var block = new byte[once.length * Math.max(1, MB / once.length)];
        for (int i = 0; i < block.length; i += once.length) {
            System.arraycopy(once, 0, block, i, once.length);
        }
        for (long written = 0; written < size; written += block.length) {
            out.write(block);
        }
    }

    /** Paragraphs of so many letters each, no two alike: what people write packs to a third, not to a hundredth. */
    private Path written(String name, int letters, int size) throws IOException {
        var random = new Random(1);
        var text = new StringBuilder();
        while (text.length() * 2 < size) {
            text.append("<w:p><w:r><w:t>");
            random.ints(letters, 0x4e00, 0x9fa5).forEach(text::appendCodePoint);
            text.append("</w:t></w:r></w:p>");
        }
        return bomb(name, DOCUMENT, text.toString(), 1);
    }
}
