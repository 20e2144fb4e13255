package sunlight.viewing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** Small real files, each with something that no reader of the paper would see. */
public final class Sample {

    static final String HIDDEN = "家长手机号一三九";

    private Sample() {}

    static byte[] docx() throws IOException {
        try (var word = new XWPFDocument()) {
            var heading = word.createParagraph();
            heading.setStyle("Heading1");
            heading.createRun().setText("一、转学条件");
            var text = word.createParagraph();
            text.createRun().setText("户籍迁入本区的，可以申请转学。");
            var hidden = text.createRun();
            hidden.setText(HIDDEN);
            hidden.setVanish(true);
            var deleted = word.createParagraph().getCTP().addNewDel();
            deleted.setId(BigInteger.ONE);
            deleted.setAuthor("张三");
            deleted.addNewR().addNewDelText().setStringValue(HIDDEN);
            var table = word.createTable(2, 2);
            table.getRow(0).getCell(0).setText("材料");
            table.getRow(0).getCell(1).setText("份数");
            table.getRow(1).getCell(0).setText("户口簿");
            table.getRow(1).getCell(1).setText("1");
            return written(word::write);
        }
    }

    public static byte[] xlsx() throws IOException {
        try (var book = new XSSFWorkbook()) {
            return sheets(book);
        }
    }

    /** One cell that says this. */
    public static byte[] xlsx(String said) throws IOException {
        try (var book = new XSSFWorkbook()) {
            book.createSheet("收费标准").createRow(0).createCell(0).setCellValue(said);
            return written(book::write);
        }
    }

    /** With a picture on a slide that is seen, one that is hidden, one that is cut and one on a hidden slide. */
    static byte[] picturesOnSlides() throws IOException {
        try (var show = new XMLSlideShow()) {
            var slide = show.createSlide();
            var seen = slide.createPicture(show.addPicture(coloured(Color.RED), PictureData.PictureType.PNG));
            ((CTPicture) seen.getXmlObject()).getNvPicPr().getCNvPr().setDescr("校门照片");
            var hidden = slide.createPicture(show.addPicture(coloured(Color.GREEN), PictureData.PictureType.PNG));
            ((CTPicture) hidden.getXmlObject()).getNvPicPr().getCNvPr().setHidden(true);
            var cut = slide.createPicture(show.addPicture(coloured(Color.BLUE), PictureData.PictureType.PNG));
            ((CTPicture) cut.getXmlObject()).getBlipFill().addNewSrcRect().setL(20_000);
            var away = show.createSlide();
            away.createPicture(show.addPicture(coloured(Color.BLACK), PictureData.PictureType.PNG));
            away.setHidden(true);
            return written(show::write);
        }
    }

    /** With a picture in a row that is seen and one in a row that is not. */
    static byte[] picturesOnSheet() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("校园平面图");
            sheet.createRow(0).createCell(0).setCellValue("见图");
            sheet.createRow(9).setZeroHeight(true);
            var drawing = sheet.createDrawingPatriarch();
            for (var row : new int[] {2, 9}) {
                var anchor = new XSSFClientAnchor(0, 0, 0, 0, 0, row, 2, row + 1);
                drawing.createPicture(
                        anchor,
                        book.addPicture(coloured(row == 2 ? Color.RED : Color.GREEN), Workbook.PICTURE_TYPE_PNG));
            }
            return written(book::write);
        }
    }

    static byte[] coloured(Color colour) throws IOException {
        var picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, 40, 30);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    static byte[] xls() throws IOException {
        try (var book = new HSSFWorkbook()) {
            return sheets(book);
        }
    }

    private static byte[] sheets(Workbook book) throws IOException {
        var sheet = book.createSheet("收费标准");
        put(sheet.createRow(0), "2026 年秋季收费公示");
        put(sheet.createRow(1), "项目", "标准", "备注");
        put(sheet.createRow(2), "课后服务费", "180 元", HIDDEN);
        put(sheet.createRow(3), HIDDEN, HIDDEN);
        put(sheet.createRow(4), "<b>校服</b>", "自愿");
        sheet.setColumnHidden(2, true);
        sheet.getRow(3).setZeroHeight(true);
        put(book.createSheet("内部").createRow(0), HIDDEN, HIDDEN);
        book.setSheetHidden(1, true);
        return written(book::write);
    }

    private static void put(org.apache.poi.ss.usermodel.Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    static byte[] manyRows(int rows) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("清单");
            for (int i = 0; i < rows; i++) {
                put(sheet.createRow(i), "第" + i + "项", "内容");
            }
            return written(book::write);
        }
    }

    static byte[] pptx() throws IOException {
        try (var show = new XMLSlideShow()) {
            show.createSlide().createTextBox().setText("招生工作安排");
            var second = show.createSlide();
            second.createTextBox().setText(HIDDEN);
            second.getXmlObject().setShow(false);
            return written(show::write);
        }
    }

    static byte[] ppt() throws IOException {
        try (var show = new HSLFSlideShow()) {
            show.createSlide().createTextBox().setText("招生工作安排");
            return written(show::write);
        }
    }

    /** A page of text, and a page that is a picture. */
    public static byte[] pdf() throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (var out = new PDPageContentStream(pdf, page)) {
                out.beginText();
                out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                out.newLineAtOffset(72, 700);
                out.showText("Admission rules of 2026 for everybody in the district");
                out.endText();
            }
            var scan = new PDPage(PDRectangle.A4);
            pdf.addPage(scan);
            try (var out = new PDPageContentStream(pdf, scan)) {
                var picture = LosslessFactory.createFromImage(pdf, image(600, 850));
                out.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
            return written(pdf::save);
        }
    }

    static byte[] ofd() throws IOException {
        return zip(
                List.of("OFD.xml", "Doc_0/Document.xml", "Doc_0/Pages/Page_0/Content.xml"),
                List.of(
                        "<ofd:OFD xmlns:ofd='http://www.ofdspec.org/2016'><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml"
                                + "</ofd:DocRoot></ofd:DocBody></ofd:OFD>",
                        "<ofd:Document xmlns:ofd='http://www.ofdspec.org/2016'><ofd:Pages>"
                                + "<ofd:Page ID='1' BaseLoc='Pages/Page_0/Content.xml'/></ofd:Pages></ofd:Document>",
                        "<ofd:Page xmlns:ofd='http://www.ofdspec.org/2016'><ofd:Content><ofd:Layer><ofd:TextObject"
                                + " Boundary='10 10 100 10'><ofd:TextCode X='0' Y='5'>公示期为五个工作日</ofd:TextCode>"
                                + "</ofd:TextObject></ofd:Layer></ofd:Content></ofd:Page>"));
    }

    static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image(20, 20), "png", out);
        return out.toByteArray();
    }

    /** A sheet that says it is small and unpacks to hundreds of megabytes. */
    static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override"
                            + " PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument."
                            + "spreadsheetml.sheet.main+xml'/></Types>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(
                    ("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship"
                                    + " Id='r' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                    + "officeDocument' Target='xl/workbook.xml'/></Relationships>")
                            .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 64; i++) {
                zip.write(" ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static BufferedImage image(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.drawOval(width / 4, height / 4, width / 3, width / 3);
        pen.dispose();
        return image;
    }

    private static byte[] zip(List<String> names, List<String> texts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < names.size(); i++) {
                zip.putNextEntry(new ZipEntry(names.get(i)));
                zip.write(texts.get(i).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** Writes a document. */
    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.to(out);
        return out.toByteArray();
    }
}
