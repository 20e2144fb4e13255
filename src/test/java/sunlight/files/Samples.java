package sunlight.files;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small real files. */
final class Samples {

    static final String TYPES = "[Content_Types].xml";
    static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                    .getBytes(US_ASCII);
    static final byte[] WEBP = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private Samples() {}

    static byte[] docx() throws IOException {
        try (var document = new XWPFDocument()) {
            var out = new ByteArrayOutputStream();
            document.createParagraph().createRun().setText("转学规定和程序");
            document.write(out);
            return out.toByteArray();
        }
    }

    static byte[] xlsx(XSSFWorkbookType type) throws IOException {
        try (var workbook = new XSSFWorkbook(type)) {
            var out = new ByteArrayOutputStream();
            workbook.createSheet("收费");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    static byte[] locked() throws Exception {
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("password");
            try (var sink = encryptor.getDataStream(container)) {
                sink.write(docx());
            }
            var out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** A container of Office before 2007 with streams of these names. */
    static byte[] old(String... streams) throws IOException {
        try (var container = new POIFSFileSystem()) {
            for (var stream : streams) {
                container.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            }
            var out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    static byte[] types(String mainType) {
        return """
                <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Override PartName="/word/document.xml" ContentType="%s"/></Types>
                """.formatted(mainType).strip().getBytes(US_ASCII);
    }

    /** A package that says it is a Word file and unpacks to many zeros. */
    static byte[] bomb(int megabytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            put(zip, TYPES, types(FileKind.DOCX.mediaType() + ".main+xml"));
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            for (int i = 0; i < megabytes; i++) {
                zip.write(new byte[1 << 20]);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            put(zip, name, content);
        }
        return out.toByteArray();
    }

    static byte[] crowd(int entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            put(zip, TYPES, types(FileKind.DOCX.mediaType() + ".main+xml"));
            for (int i = 0; i < entries; i++) {
                put(zip, "word/" + i, new byte[0]);
            }
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
