package sunlight.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sunlight.problem.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"list.xlsx", "list.xls", "list.et"})
    void cells_are_read_as_the_list_means_them(String name) throws IOException {
        var rows = SheetFile.read(name, file(name)).get(0).rows();

        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 3, 4, 5);
        assertThat(rows.get(1).cell(0)).isEqualTo(new Cell("000123", Cell.Kind.TEXT));
        assertThat(rows.get(1).cell(1)).isEqualTo(new Cell("4530000101", Cell.Kind.NUMBER));
        assertThat(rows.get(1).cell(2)).isEqualTo(new Cell("2026-09-01", Cell.Kind.DATE));
        assertThat(rows.get(1).cell(3).text()).isEqualTo("甲乙");
        assertThat(rows.get(2).cell(3)).isEqualTo(new Cell("#N/A", Cell.Kind.ERROR));
        assertThat(rows.get(3).cell(3).kind()).isNotEqualTo(Cell.Kind.ERROR);
    }

    @Test
    void cells_that_are_merged_downwards_count_for_each_row() throws IOException {
        var rows = SheetFile.read("list.xlsx", file("list.xlsx")).get(0).rows();

        assertThat(rows.subList(1, 4)).extracting(row -> row.cell(4).text()).containsExactly("东安区", "东安区", "东安区");
    }

    @Test
    void a_hidden_sheet_is_passed_over() throws IOException {
        assertThat(SheetFile.read("list.xlsx", file("list.xlsx")))
                .extracting(Sheet::name)
                .containsExactly("名单");
    }

    @Test
    void what_is_written_is_read_as_it_was_by_ourselves_and_by_others() throws IOException {
        var sheet = new NewSheet(
                "名单",
                List.of("名称", "日期", "数"),
                List.of(List.of("=1+1 <甲> & \"乙\"", LocalDate.of(2026, 9, 1), 5), List.of("007", "", "")),
                List.of(20, 12, 8),
                Map.of(2, List.of("是", "否")));
        var path = folder.resolve("written.xlsx");
        Files.write(path, WorkbookWriting.of(List.of(sheet)));

        var rows = SheetFile.read("written.xlsx", path).get(0).rows();
        assertThat(rows.get(1).cell(0).text()).isEqualTo("=1+1 <甲> & \"乙\"");
        assertThat(rows.get(1).cell(1)).isEqualTo(new Cell("2026-09-01", Cell.Kind.DATE));
        assertThat(rows.get(2).cell(0)).isEqualTo(new Cell("007", Cell.Kind.TEXT));
        try (var poi = new XSSFWorkbook(Files.newInputStream(path))) {
            var first = poi.getSheetAt(0);
            assertThat(first.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=1+1 <甲> & \"乙\"");
            assertThat(first.getRow(1).getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 9, 1));
            assertThat(first.getDataValidations()).hasSize(1);
            assertThat(first.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @Test
    void another_kind_of_file_and_a_damaged_one_are_refused_with_a_way_out() throws IOException {
        var text = Files.writeString(folder.resolve("a.csv"), "名称,类型");
        var broken = Files.write(folder.resolve("b.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});

        assertThatThrownBy(() -> SheetFile.read("a.csv", text)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> SheetFile.read("b.xlsx", broken)).isInstanceOf(RuleBroken.class);
    }

    private Path file(String name) throws IOException {
        var path = folder.resolve(name);
        try (Workbook workbook = name.endsWith(".xlsx") ? new XSSFWorkbook() : new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            fill(workbook);
            workbook.write(out);
        }
        return path;
    }

    private static void fill(Workbook workbook) {
        var sheet = workbook.createSheet("名单");
        workbook.createSheet("隐藏").createRow(0).createCell(0).setCellValue("x");
        workbook.setSheetHidden(1, true);
        sheet.createRow(0).createCell(0).setCellValue("标题");
        sheet.createRow(1);
        var row = sheet.createRow(2);
        row.createCell(0).setCellValue(123);
        var padded = workbook.createCellStyle();
        padded.setDataFormat(workbook.createDataFormat().getFormat("000000"));
        row.getCell(0).setCellStyle(padded);
        row.createCell(1).setCellValue(4530000101.0);
        row.createCell(2).setCellValue(LocalDate.of(2026, 9, 1));
        var day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
        row.getCell(2).setCellStyle(day);
        row.createCell(3).setCellFormula("\"甲\"&\"乙\"");
        row.createCell(4).setCellValue("东安区");
        sheet.createRow(3).createCell(3).setCellFormula("NA()");
        sheet.createRow(4).createCell(3).setCellValue(true);
        sheet.addMergedRegion(new CellRangeAddress(2, 4, 4, 4));
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }
}
