package sunlight.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.compliance.MatrixQuery;
import sunlight.language.Language;

/** An independent reader opens the workbook. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MatrixWorkbookTest {

    private static final MatrixQuery QUERY = MatrixQuery.of("district=东安区&status=LATE");

    @Test
    void each_cell_that_matches_is_a_line_with_dates_that_are_dates() throws IOException {
        try (var book = open()) {
            var cells = book.getSheet("明细");
            assertThat(cells.getLastRowNum()).isEqualTo(2);
            var row = cells.getRow(1);
            assertThat(texts(row)).contains("东安区", "S0101", "逾期");
            var due = row.getCell(8);
            assertThat(due.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(DateUtil.isCellDateFormatted(due)).isTrue();
            assertThat(due.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 10, 23));
        }
    }

    @Test
    void heads_stay_in_sight_and_filter() throws IOException {
        try (var book = open()) {
            for (var name : new String[] {"明细", "矩阵", "说明"}) {
                assertThat(book.getSheet(name).getPaneInformation().isFreezePane())
                        .isTrue();
                assertThat(book.getSheet(name).getCTWorksheet().isSetAutoFilter())
                        .isTrue();
            }
        }
    }

    @Test
    void what_begins_like_a_formula_stays_a_text() throws IOException {
        try (var book = open()) {
            for (var sheet : book) {
                for (var row : sheet) {
                    row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
                }
            }
            assertThat(texts(book.getSheet("明细").getRow(2))).contains(Selected.LIKE_A_FORMULA);
        }
    }

    @Test
    void the_matrix_shows_the_schools_and_items_that_were_asked_for() throws IOException {
        try (var book = open()) {
            var matrix = book.getSheet("矩阵");
            assertThat(texts(matrix.getRow(0))).containsExactly("县区", "学校", "S0101 学校概况", "S0102 办学思想");
            assertThat(matrix.getLastRowNum()).isEqualTo(2);
            assertThat(texts(book.getSheet("说明").getRow(5))).contains("县区：东安区、公开状态：需处理（逾期、超期、不全、未撤）");
        }
    }

    private static XSSFWorkbook open() throws IOException {
        var bytes = new MatrixWorkbook(
                        Selected.two(),
                        new Remarks(QUERY, Selected.BUREAU, "2026-11-25 18:00", Language.ZH),
                        Language.ZH)
                .bytes();
        Files.createDirectories(Path.of("target/exports"));
        Files.write(Path.of("target/exports/matrix.xlsx"), bytes);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static java.util.List<String> texts(Row row) {
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(row::getCell)
                .filter(cell -> cell != null && cell.getCellType() == CellType.STRING)
                .map(cell -> cell.getStringCellValue())
                .toList();
    }
}
