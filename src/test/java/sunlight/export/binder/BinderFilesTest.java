package sunlight.export.binder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.compliance.ComplianceStatus;
import sunlight.export.binder.Binder.Section;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Text;
import sunlight.ledger.LogKind;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;

/** Independent readers open both files. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BinderFilesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final String HASH = "sha256:" + "0123456789abcdef".repeat(4);
    private static final Tenant SCHOOL = new Tenant(
            UUID.randomUUID(),
            TenantKind.SCHOOL,
            "school",
            "bureau/school/",
            new Text("示例实验小学", "Example Primary School"),
            null,
            Set.of(SchoolKind.PRIMARY),
            Set.of(),
            List.of(UUID.randomUUID()),
            Map.of(),
            Map.of(),
            true);

    @Test
    void the_print_tells_items_editions_and_their_places_in_the_log() throws IOException {
        var bytes = new BinderFiles(binder(12), Language.ZH).print();
        Files.createDirectories(Path.of("target/exports"));
        Files.write(Path.of("target/exports/binder.pdf"), bytes);
        try (var document = Loader.loadPDF(bytes)) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text)
                    .contains(
                            "示例实验小学信息公开台账",
                            "期间：2026-01-01至2026-11-25",
                            "一、公开事项和期末公开状态（1项）",
                            "S0701",
                            "逾期",
                            "三、版次（12个）",
                            "第12号（公开）",
                            HASH,
                            "已撤下或隐去",
                            "八、提醒单和整改通知（0件）（这段时间没有）")
                    .doesNotContain("‹");
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                ImageIO.write(
                        new PDFRenderer(document).renderImage(page, 1.2f),
                        "png",
                        Path.of("target/exports/binder-" + (page + 1) + ".png").toFile());
            }
        }
    }

    @Test
    void the_workbook_has_a_sheet_for_each_part_with_days_that_are_days() throws IOException {
        var bytes = new BinderFiles(binder(12), Language.ZH).workbook();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
            var editions = book.getSheet("版次");
            assertThat(editions.getLastRowNum()).isEqualTo(12);
            var published = editions.getRow(1).getCell(5);
            assertThat(DateUtil.isCellDateFormatted(published)).isTrue();
            assertThat(editions.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(1);
            assertThat(editions.getRow(1).getCell(8).getStringCellValue()).isEqualTo(HASH);
        }
    }

    @Test
    void two_thousand_editions_make_two_files_of_some_megabytes_at_most() throws IOException {
        var files = new BinderFiles(binder(2000), Language.EN);
        var print = files.print();

        assertThat(print.length).isLessThan(4_000_000);
        assertThat(files.workbook().length).isLessThan(2_000_000);
        try (var document = Loader.loadPDF(print)) {
            assertThat(document.getNumberOfPages()).isBetween(100, 600);
        }
    }

    private static Binder binder(int editions) {
        return new Binder(
                SCHOOL,
                FIRST,
                LocalDate.of(2026, 11, 25),
                "2026-11-25 18:00",
                editions + " " + HASH,
                List.of(items(), editions(editions), new Section("notices", List.of("kind"), List.of(1), List.of())));
    }

    private static Section items() {
        return new Section(
                "items",
                List.of("item", "content", "status", "due", "reason", "ground"),
                List.of(6, 20, 9, 8, 34, 24),
                List.of(List.of(
                        "S0701",
                        new Text("收费公示", "Fees"),
                        ComplianceStatus.OVERDUE,
                        LocalDate.of(2026, 10, 23),
                        Message.of("compliance.notJudgedYet"),
                        "")));
    }

    private static Section editions(int count) {
        return new Section(
                "editions",
                List.of("item", "title", "edition", "index", "formed", "published", "state", "log", "hash"),
                List.of(6, 17, 5, 10, 8, 8, 10, 22, 22),
                IntStream.rangeClosed(1, count)
                        .mapToObj(BinderFilesTest::edition)
                        .toList());
    }

    private static List<Object> edition(int number) {
        var day = FIRST.plusDays(number % 300);
        return List.of(
                "S0701",
                number % 10 == 0 ? Message.of("binder.untold") : "2026 年秋季学期收费公示（第 " + number + " 次）",
                1,
                "2026-%05d".formatted(number),
                day,
                day.plusDays(3),
                number % 10 == 0 ? Message.of("binder.withdrawn", day.plusDays(9)) : Message.of("binder.public"),
                Message.of("binder.logged", String.valueOf(number), LogKind.PUBLISHED, HASH),
                HASH);
    }
}
