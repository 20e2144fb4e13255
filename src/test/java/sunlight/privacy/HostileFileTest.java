package sunlight.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read, or would eat the server, is a trouble; never a pass and never an exception. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileFileTest {

    @TempDir
    Path folder;

    @Test
    void an_entity_bomb_is_too_large() {
        assertThat(troubles("a.docx", Bombs.entities())).containsExactly(Trouble.TOO_LARGE);
    }

    @Test
    void a_pixel_flood_is_too_large() {
        assertThat(troubles("a.png", Bombs.pixels())).containsExactly(Trouble.TOO_LARGE);
    }

    @Test
    void a_pdf_whose_page_unpacks_to_too_much_is_too_large() throws Exception {
        assertThat(troubles("a.pdf", Bombs.page())).containsExactly(Trouble.TOO_LARGE);
    }

    @Test
    void a_pdf_with_a_password_is_encrypted_and_one_that_only_its_owner_may_change_is_read() throws Exception {
        assertThat(troubles("a.pdf", locked("secret"))).containsExactly(Trouble.ENCRYPTED);
        assertThat(troubles("b.pdf", locked(""))).isEmpty();
    }

    @Test
    void archives_within_archives_end_somewhere() throws Exception {
        var bytes = "内容".getBytes(UTF_8);
        for (int i = 0; i < 5; i++) {
            var out = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(i + ".zip"));
                zip.write(bytes);
                zip.closeEntry();
            }
            bytes = out.toByteArray();
        }
        assertThat(troubles("a.zip", bytes)).containsExactly(Trouble.TOO_DEEP);
    }

    @Test
    void what_is_not_known_or_broken_is_said() {
        assertThat(troubles("a.rar", "Rar!\u001a\u0007\0abc".getBytes(UTF_8))).containsExactly(Trouble.UNKNOWN_KIND);
        assertThat(troubles("a.eml", "From: a\r\nMIME-Version: 1.0\r\n\r\n5byg5LiJ".getBytes(UTF_8)))
                .containsExactly(Trouble.UNKNOWN_KIND);
        assertThat(troubles("a.pdf", "%PDF-1.7 nothing more".getBytes(UTF_8))).containsExactly(Trouble.DAMAGED);
        assertThat(troubles("a.docx", "PK\3\4 nothing more".getBytes(UTF_8))).containsExactly(Trouble.DAMAGED);
        assertThat(troubles("a.doc", new byte[0])).containsExactly(Trouble.DAMAGED);
    }

    private List<Trouble> troubles(String name, byte[] bytes) {
        var troubles = new ArrayList<Trouble>();
        try {
            var file = Files.write(folder.resolve("sample-" + Math.abs(name.hashCode())), bytes);
            Reading.file(file, name, Place.of("privacy.place.file", name), only(troubles));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return troubles;
    }

    /** Lets go what else it is told: there is much of it. */
    private static Reader only(List<Trouble> troubles) {
        return new Reader() {
            @Override
            public void passage(Passage passage) {}

            @Override
            public void row(Row row) {}

            @Override
            public void trouble(Place place, Trouble trouble) {
                troubles.add(trouble);
            }
        };
    }

    private static byte[] locked(String password) throws Exception {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return bytes(pdf);
        }
    }

    private static byte[] bytes(PDDocument pdf) throws Exception {
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
