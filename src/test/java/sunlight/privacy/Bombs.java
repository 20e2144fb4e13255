package sunlight.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Small files that unpack to a great deal. */
final class Bombs {

    private Bombs() {}

    static byte[] zip(int megabytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("a.txt"));
            for (int i = 0; i < megabytes; i++) {
                zip.write(new byte[1 << 20]);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    static byte[] entities() {
        var bomb = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + "<w:document xmlns:w=\"urn:w\"><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:document>";
        return Package.word("")
                .part("word/document.xml", "wordprocessingml.document.main+xml", bomb)
                .bytes();
    }

    /** A million, in one sheet. */
    static byte[] cells() {
        var rows = new StringBuilder("<sheetData>");
        for (int i = 0; i < 1_000; i++) {
            rows.append("<row>").append("<c><v>1</v></c>".repeat(1_000)).append("</row>");
        }
        return Package.sheet(rows.append("</sheetData>").toString()).bytes();
    }

    static byte[] pixels() {
        var png = ByteBuffer.allocate(64);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}).putInt(13);
        png.put("IHDR".getBytes(UTF_8)).putInt(50_000).putInt(50_000).put(new byte[] {8, 2, 0, 0, 0});
        return png.array();
    }

    /** A page of a pdf. */
    static byte[] page() throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            var stream = new PDStream(pdf);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < 64; i++) {
                    out.write(new byte[1 << 20]);
                }
            }
            page.setContents(stream);
            pdf.addPage(page);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }
}
