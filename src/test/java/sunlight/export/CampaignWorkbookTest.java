package sunlight.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.language.Language;
import sunlight.language.Text;
import sunlight.supervision.NoticeStage;
import sunlight.supervision.Waiting;
import sunlight.supervision.campaign.ExampleCampaign;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;

/** An independent reader opens a campaign that was taken out. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CampaignWorkbookTest {

    @Test
    void numbers_are_numbers_and_days_are_days() throws IOException {
        var standing = ExampleCampaign.standing(
                ExampleCampaign.underWay(),
                List.of(ExampleCampaign.school(1, "王芳")),
                List.of(ExampleCampaign.finding(ExampleCampaign.letter(NoticeStage.ISSUED, Waiting.OVERDUE))));
        var bytes = new CampaignWorkbook(standing, id -> Optional.of(school(id)), Language.ZH).bytes();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(value(book.getSheet("专项检查"), "随机种子").getNumericCellValue())
                    .isEqualTo(77);
            assertThat(day(value(book.getSheet("专项检查"), "完成期限"))).isEqualTo("2026-09-30");
            assertThat(value(book.getSheet("专项检查"), "检查依据").getStringCellValue())
                    .isEqualTo("年度检查计划");

            var school = book.getSheet("学校").getRow(1);
            assertThat(school.getCell(0).getStringCellValue()).isEqualTo("示例小学");
            assertThat(school.getCell(4).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(school.getCell(5).getNumericCellValue()).isEqualTo(1);
            assertThat(day(school.getCell(7))).isEqualTo("2026-09-10");

            var finding = book.getSheet("发现的问题").getRow(1);
            assertThat(finding.getCell(3).getStringCellValue()).isEqualTo("电话打不通");
            assertThat(finding.getCell(6).getStringCellValue()).isEqualTo("整改中");
            assertThat(finding.getCell(7).getStringCellValue()).isEqualTo("牡教督〔2026〕3号");
            assertThat(day(finding.getCell(9))).isEqualTo("2026-09-20");
        }
    }

    private static Cell value(XSSFSheet sheet, String name) {
        for (var row : sheet) {
            if (row.getCell(0).getStringCellValue().equals(name)) {
                return row.getCell(1);
            }
        }
        throw new AssertionError("no line " + name);
    }

    private static String day(Cell cell) {
        LocalDate day = cell.getLocalDateTimeCellValue().toLocalDate();
        return day.toString();
    }

    private static Tenant school(UUID id) {
        return new Tenant(
                id,
                TenantKind.SCHOOL,
                "x",
                "x/",
                new Text("示例小学", "Example"),
                "东安区",
                Set.of(SchoolKind.PRIMARY),
                Set.of(),
                List.of(id),
                Map.of(),
                Map.of(),
                true);
    }
}
