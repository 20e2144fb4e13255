package sunlight.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.language.Language;
import sunlight.language.Text;
import sunlight.tenancy.TenantKind;

/** An independent reader opens the list of sites. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SitesWorkbookTest {

    @Test
    void each_indicator_of_a_site_is_a_line_with_its_reason() throws IOException {
        var site = new SiteStanding(
                "a",
                new Text("示例教育局", "Example Bureau"),
                TenantKind.BUREAU,
                null,
                ExampleSite.DAY,
                List.of(
                        new ExampleSite().home(ExampleSite.DAY.minusDays(12)).on(Indicator.HOME_PAGE, ExampleSite.DAY),
                        new ExampleSite().columns(5, null, null).on(Indicator.COLUMNS, ExampleSite.DAY)));

        var bytes = new SitesWorkbook(List.of(site), Language.ZH).bytes();

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            var home = sheet.getRow(1);
            assertThat(home.getCell(0).getStringCellValue()).isEqualTo("示例教育局");
            assertThat(home.getCell(3).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(ExampleSite.DAY);
            assertThat(home.getCell(5).getStringCellValue()).isEqualTo("即将否决");
            assertThat(home.getCell(6).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(ExampleSite.DAY.plusDays(3));
            var columns = sheet.getRow(2);
            assertThat(columns.getCell(5).getStringCellValue()).isEqualTo("单项否决");
            assertThat(columns.getCell(8).getStringCellValue()).isEqualTo("栏目0、栏目1、栏目2、栏目3、栏目4");
            assertThat(columns.getCell(9).getStringCellValue()).contains("国办秘函〔2019〕19号");
            assertThat(book.getSheetAt(1).getLastRowNum()).isEqualTo(NotLookedAt.values().length);
        }
    }
}
