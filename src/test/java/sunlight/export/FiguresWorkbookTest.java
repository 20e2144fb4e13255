package sunlight.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.DueWindow;
import sunlight.dashboard.BureauFigures;
import sunlight.dashboard.Day;
import sunlight.dashboard.DueItem;
import sunlight.dashboard.Overview;
import sunlight.dashboard.Rate;
import sunlight.dashboard.SchoolFigures;
import sunlight.dashboard.Tally;
import sunlight.language.Language;
import sunlight.language.Text;
import sunlight.tenancy.SchoolKind;

/** An independent reader opens the tables of the dashboard. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FiguresWorkbookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void each_table_is_a_sheet_and_its_numbers_are_numbers() throws IOException {
        var bytes = new FiguresWorkbook(overview(), bureaus(), Language.ZH).bytes();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(9);
            var county = book.getSheetAt(0).getRow(1);
            assertThat(county.getCell(0).getStringCellValue()).isEqualTo("东安区");
            assertThat(county.getCell(1).getNumericCellValue()).isEqualTo(4);
            assertThat(county.getCell(3).getNumericCellValue()).isEqualTo(75);
            var unit = book.getSheet("教育局和科室").getRow(1);
            assertThat(unit.getCell(0).getStringCellValue()).isEqualTo("示例基础教育科");
            assertThat(unit.getCell(1).getNumericCellValue()).isEqualTo(2);
            assertThat(book.getSheet("近半年")
                            .getRow(1)
                            .getCell(0)
                            .getLocalDateTimeCellValue()
                            .toLocalDate())
                    .isEqualTo(TODAY);
            assertThat(book.getSheet("四周内到期").getRow(1).getCell(1).getNumericCellValue())
                    .isEqualTo(5);
        }
    }

    private static List<BureauFigures> bureaus() {
        return List.of(new BureauFigures(
                UUID.randomUUID(),
                "jijiao-ke",
                new Text("示例基础教育科", "Department"),
                new Tally(Map.of(ComplianceStatus.FULFILLED_IN_TIME, 1, ComplianceStatus.OVERDUE, 1))));
    }

    private static Overview overview() {
        var tally = new Tally(Map.of(ComplianceStatus.FULFILLED_IN_TIME, 3, ComplianceStatus.OVERDUE, 1));
        var item = new ItemCode("S0101");
        var school = new SchoolFigures("a", new Text("示例小学", "A"), "东安区", new Rate(1, 2), new Rate(0, 0));
        return new Overview(
                TODAY,
                Instant.EPOCH,
                1,
                0,
                tally,
                Map.of("东安区", tally),
                Map.of(SchoolKind.PRIMARY, tally),
                Map.of(),
                Map.of(item, tally),
                List.of(new Day(TODAY, tally)),
                List.of(new DueWindow(TODAY, TODAY.plusDays(6))),
                List.of(new DueItem(item, List.of(5))),
                List.of(school),
                List.of(),
                List.of(),
                Map.of());
    }
}
