package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SchoolsReportTest {

    @Test
    void every_mistake_and_every_change_stands_in_it_however_many_there_are() throws IOException {
        var faults = IntStream.rangeClosed(2, 1201)
                .mapToObj(row -> new RowFault(row, "学校类型", "大学", Message.of("schools.none")))
                .toList();
        var steps = IntStream.rangeClosed(2, 801)
                .mapToObj(row -> new SchoolStep(
                        SchoolStep.Kind.CHANGED,
                        row,
                        "school-" + row,
                        new Text("示例" + row, "Example " + row),
                        List.of(
                                new SchoolStep.Field("phone", "", "0453-1"),
                                new SchoolStep.Field("kinds", "PRIMARY", "PRIMARY JUNIOR"))))
                .toList();
        try (var book = read(new CheckedSchools(2000, List.of(), faults, List.of(), List.of(), steps, 600, false))) {
            assertThat(book.getSheet("错误").getLastRowNum()).isEqualTo(1200);
            assertThat(book.getSheet("错误").getRow(1200).getCell(0).getNumericCellValue())
                    .isEqualTo(1201);
            assertThat(book.getSheet("请留意").getLastRowNum()).isZero();
            var changes = book.getSheet("变化");
            assertThat(changes.getLastRowNum()).isEqualTo(1600);
            assertThat(IntStream.range(0, 7)
                            .mapToObj(
                                    column -> changes.getRow(2).getCell(column).toString()))
                    .containsExactly("修改", "示例2", "school-2", "2.0", "学校类型", "小学", "小学、初中");
        }
    }

    @Test
    void a_school_of_which_no_field_changes_has_one_line_too() throws IOException {
        var gone = new SchoolStep(SchoolStep.Kind.SUSPENDED, 0, "gone", new Text("示例", "Example"), List.of());
        try (var book =
                read(new CheckedSchools(0, List.of(), List.of(), List.of(), List.of(), List.of(gone), 1, true))) {
            assertThat(book.getSheet("变化").getLastRowNum()).isEqualTo(1);
            assertThat(book.getSheet("变化").getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("gone");
        }
    }

    private static XSSFWorkbook read(CheckedSchools checked) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(new SchoolsReport(checked, Language.ZH).workbook()));
    }
}
