package sunlight.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.language.Language;
import sunlight.supervision.register.Complaint;
import sunlight.supervision.register.Complaint.Answer;
import sunlight.supervision.register.Training;

/** An independent reader opens the registers. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistersWorkbookTest {

    private static final UUID ID = new UUID(0, 1);

    @Test
    void complaints_and_training_stand_in_it_answered_or_not() throws IOException {
        var open = complaint("2026-001", null);
        var answered = complaint(
                "2026-002", new Answer(Complaint.Outcome.FOUNDED, "属实", "已公开", LocalDate.of(2026, 11, 3), "李"));
        var training = new Training(ID, LocalDate.of(2026, 9, 1), "信息公开", "王", "各校", 46, "讲义", "李");
        var bytes = new RegistersWorkbook(
                        List.of(open, answered), List.of(training), id -> Optional.of(Selected.BUREAU), Language.ZH)
                .bytes();

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var complaints = book.getSheet("申诉");
            assertThat(complaints.getRow(1).getCell(7).getStringCellValue()).isEqualTo("待答复");
            assertThat(complaints.getRow(2).getCell(3).getStringCellValue()).isEqualTo("=张三");
            assertThat(complaints
                            .getRow(2)
                            .getCell(10)
                            .getLocalDateTimeCellValue()
                            .toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 11, 3));
            assertThat(book.getSheet("培训").getRow(1).getCell(4).getNumericCellValue())
                    .isEqualTo(46);
        }
    }

    private static Complaint complaint(String number, @Nullable Answer answer) {
        return new Complaint(
                ID,
                number,
                ID,
                new Complaint.Complainant("=张三", "0453-1"),
                "查不到收费标准",
                LocalDate.of(2026, 11, 1),
                "李",
                answer);
    }
}
