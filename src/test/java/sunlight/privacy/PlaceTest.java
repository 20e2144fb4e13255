package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.language.Message;

/** A place is told, stored and shown to inspectors: it leaks nothing of what it names. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlaceTest {

    private static final String ID = Hidings.MARKER;

    @Test
    void the_name_of_a_file_or_sheet_is_shown_without_the_numbers_of_persons_in_it() {
        var place = Place.of("privacy.place.file", "学生" + ID + ".xlsx")
                .within("privacy.place.sheet", "张三13945312345")
                .within("privacy.place.row", 3);

        assertThat(place.steps())
                .containsExactly(
                        Message.of("privacy.place.file", "学生2102************11.xlsx"),
                        Message.of("privacy.place.sheet", "张三139******45"),
                        Message.of("privacy.place.row", 3));
    }

    @Test
    void so_is_what_was_written_down_before_names_were_masked() {
        assertThat(Place.kept(List.of(Message.of("privacy.place.entry", ID + ".jpg")))
                        .steps())
                .containsExactly(Message.of("privacy.place.entry", "2102************11.jpg"));
    }

    @Test
    void ordinary_names_are_shown_as_they_are() {
        for (var name : List.of(
                "附件1.docx",
                "20261120001.pdf",
                "IMG_20261120_093015123.jpg",
                "咨询电话0453-6221234.xlsx",
                "12230000414120XY5K.pdf",
                "2026年秋季学期作息时间表（2026-08-31）.xls")) {
            assertThat(Place.of("privacy.place.file", name).steps())
                    .containsExactly(Message.of("privacy.place.file", name));
        }
    }

    @Test
    void a_finding_says_where_without_saying_it() {
        var inspection = new Inspection(Hidings.LAWFUL, "a salt");
        Reading.name("学生" + ID + ".txt", Place.of("privacy.place.file", "学生" + ID + ".txt"), inspection);

        assertThat(inspection.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(PrivacyRule.RESIDENT_ID);
            assertThat(finding.toString()).doesNotContain(ID);
        });
    }
}
