package sunlight.assessment.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.assessment.ExampleAssessment.NEW;
import static sunlight.assessment.ExampleAssessment.OLD;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sunlight.assessment.ExampleAssessment;
import sunlight.language.Language;
import sunlight.supervision.letter.LetterForm;

/** Whoever reads the result reads too that of a school there is no record before a day; an independent reader opens it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NewcomersInPapersTest {

    @Test
    void the_circular_names_the_day_beside_the_school_and_says_what_it_means() throws IOException {
        var circular = new AssessmentCircular(
                ExampleAssessment.whole(), ExampleAssessment.names(), OLD, LocalDate.of(2027, 1, 5));
        try (var document = new XWPFDocument(new ByteArrayInputStream(circular.bytes(LetterForm.WORD)));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("新学校（2026-11-28 起列入名单）", "考核期内此前的日子没有公开记录")
                    .doesNotContain("老学校（");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ZH, 老学校, 新学校, 说明, 自 2026-11-28 起列入名单，考核期内此前的日子没有记录。",
        "EN, Old School, New School, Remark, In the list since 2026-11-28: of the days of the period before there is no record."
    })
    void the_workbook_says_it_in_a_column_of_its_own(
            Language language, String old, String fresh, String head, String said) throws IOException {
        var names = new AssessmentWorkbook.Names(Map.of(OLD.id(), OLD, NEW.id(), NEW), Map.of());
        var bytes = new AssessmentWorkbook(ExampleAssessment.whole(), names, language).bytes();
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheetAt(0);
            var last = sheet.getRow(0).getLastCellNum() - 1;
            assertThat(sheet.getRow(0).getCell(last).getStringCellValue()).isEqualTo(head);
            for (int i = 1; i <= 2; i++) {
                var row = sheet.getRow(i);
                var name = row.getCell(1).getStringCellValue();
                assertThat(name).isIn(old, fresh);
                assertThat(row.getCell(last, MissingCellPolicy.CREATE_NULL_AS_BLANK)
                                .getStringCellValue())
                        .isEqualTo(name.equals(fresh) ? said : "");
            }
        }
    }
}
