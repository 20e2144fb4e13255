package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sunlight.catalogue.Audience;
import sunlight.catalogue.ItemCode;

class InspectionTest {

    private static final Lawful LAWFUL =
            new Lawful(new ItemCode("S0206"), Set.of(), Audience.PUBLIC, List.of(), Set.of("13945312345"));
    private static final String ID = "23100320120615123" + check("23100320120615123");
    private final Place file = Place.of("privacy.place.file", "a.docx");
    private final Inspection inspection = new Inspection(LAWFUL, "salt");

    @Test
    void keeps_a_hard_finding_hard_in_a_hidden_layer() {
        inspection.passage(new Passage(file.within("privacy.place.paragraph", 1), Layer.HIDDEN, "", "身份证号" + ID));
        inspection.passage(new Passage(file.within("privacy.place.paragraph", 2), Layer.HIDDEN, "", "批注"));
        assertThat(inspection.findings())
                .extracting(Finding::rule)
                .containsExactly(PrivacyRule.HIDDEN_CONTENT, PrivacyRule.RESIDENT_ID);
        assertThat(inspection.findings().get(0).place()).isEqualTo(file);
    }

    @Test
    void tells_what_stands_openly_from_what_goes_when_the_file_is_cleaned() {
        inspection.passage(new Passage(file.within("privacy.place.paragraph", 1), Layer.VISIBLE, "", "身份证号" + ID));
        inspection.row(new Row(file.within("privacy.place.row", 2), Layer.HIDDEN, 1, 2, List.of("身份证号", ID)));

        assertThat(inspection.findings())
                .filteredOn(finding -> finding.rule() == PrivacyRule.RESIDENT_ID)
                .extracting(Finding::layer)
                .containsExactlyInAnyOrder(Layer.VISIBLE, Layer.HIDDEN);
    }

    @Test
    void says_once_a_file_what_is_hidden_in_it_and_where() {
        var draft = file.within("privacy.place.sheet", "底稿").within("privacy.place.hiddenSheet");
        for (int row = 1; row <= 200; row++) {
            inspection.row(new Row(draft.within("privacy.place.row", row), Layer.HIDDEN, 1, row, List.of("看")));
        }
        var comment = file.within("privacy.place.sheet", "名单").within("privacy.place.commentAt", "B2");
        inspection.passage(new Passage(comment, Layer.HIDDEN, "", "批注"));
        inspection.passage(new Passage(comment, Layer.HIDDEN, "", "又一条"));

        assertThat(inspection.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.inside()).containsExactly(draft, comment);
            assertThat(finding.count()).isEqualTo(2);
        });
    }

    @Test
    void counts_hidden_places_that_are_too_many_to_be_listed() {
        for (int paragraph = 1; paragraph <= 50; paragraph++) {
            inspection.passage(new Passage(file.within("privacy.place.paragraph", paragraph), Layer.HIDDEN, "", "批注"));
        }

        assertThat(inspection.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.inside()).hasSize(20);
            assertThat(finding.count()).isEqualTo(50);
        });
    }

    @Test
    void says_why_a_file_cannot_be_read() {
        inspection.trouble(file, Trouble.ENCRYPTED);
        assertThat(inspection.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(PrivacyRule.UNREADABLE);
            assertThat(finding.trouble()).contains(Trouble.ENCRYPTED);
        });
    }

    @Test
    void tells_metadata_only_where_it_names_a_person() {
        inspection.passage(new Passage(file, Layer.METADATA, "作者", "李建华"));
        inspection.passage(new Passage(file, Layer.METADATA, "作者", "Administrator"));
        inspection.passage(new Passage(file, Layer.METADATA, "作者", "anonymous"));
        inspection.passage(new Passage(file, Layer.METADATA, "标题", "工作总结"));
        assertThat(inspection.findings()).extracting(Finding::rule).containsExactly(PrivacyRule.METADATA);
    }

    @Test
    void turns_each_trouble_into_a_finding() {
        for (var trouble : Trouble.values()) {
            inspection.trouble(file, trouble);
        }
        assertThat(inspection.findings()).hasSize(Trouble.values().length);
    }

    @Test
    void shows_no_value_and_the_same_digest_each_time() {
        var first = findings("身份证号" + ID).get(0);
        assertThat(first.masked()).startsWith("2310").doesNotContain("2012").hasSize(18);
        assertThat(findings("身份证号 " + ID.substring(0, 6) + " " + ID.substring(6))
                        .get(0)
                        .digest())
                .isEqualTo(first.digest());
        assertThat(first.digest()).hasSize(64);
    }

    @Test
    void lets_the_tenants_own_phone_pass() {
        assertThat(findings("联系人王老师，139-4531-2345")).isEmpty();
        assertThat(findings("联系人王老师，139-4531-2346"))
                .extracting(Finding::rule)
                .containsExactly(PrivacyRule.PERSONAL_PHONE);
    }

    @Test
    void lets_a_textbook_s_number_pass_in_a_lesson_only() {
        assertThat(findings("例题：号码 11010519491231002X 的校验码是怎样算出的？")).isEmpty();
        assertThat(findings("示例实验小学经办人身份证号：11010519491231002X"))
                .extracting(Finding::rule)
                .containsExactly(PrivacyRule.RESIDENT_ID);
        assertThat(findings("例题见下。经办人身份证号：11010519491231002X"))
                .extracting(Finding::rule)
                .containsExactly(PrivacyRule.RESIDENT_ID);
    }

    @Test
    void counts_beyond_the_first_hundred_of_a_rule_and_file() {
        for (var at = 0; at < 150; at++) {
            inspection.passage(new Passage(file.within("privacy.place.paragraph", at), Layer.VISIBLE, "", "身份证号" + ID));
        }
        assertThat(inspection.findings()).hasSize(100);
        assertThat(inspection.findings().stream().mapToInt(Finding::count).sum())
                .isEqualTo(150);
    }

    @Test
    void finds_a_value_broken_by_the_end_of_a_line() {
        inspection.passage(new Passage(file, Layer.VISIBLE, "", "张小明" + ID.substring(0, 11)));
        inspection.passage(new Passage(file, Layer.VISIBLE, "", ID.substring(11)));
        assertThat(inspection.findings())
                .extracting(Finding::rule)
                .filteredOn(rule -> rule != PrivacyRule.LIKELY_PERSON)
                .containsExactly(PrivacyRule.RESIDENT_ID);
    }

    @Test
    void finds_an_id_in_pieces_of_a_line_each_and_no_card_among_figures() {
        for (var piece : List.of(
                "身份证号码：", ID.substring(0, 6), ID.substring(6, 14), ID.substring(14), "6222", "0212", "0300", "0012")) {
            inspection.passage(new Passage(file, Layer.VISIBLE, "", piece));
        }
        assertThat(inspection.findings()).extracting(Finding::rule).containsExactly(PrivacyRule.RESIDENT_ID);
        assertThat(inspection.findings().get(0).count()).isEqualTo(1);
    }

    @Test
    void the_name_of_a_sheet_is_a_title() {
        var sheet = file.within("privacy.place.sheet", "期中考试成绩");
        for (var at = 1; at <= 2; at++) {
            inspection.row(new Row(
                    sheet.within("privacy.place.row", at), Layer.VISIBLE, 1, at, List.of("张小明", "9" + at, "88", "76")));
        }
        assertThat(inspection.findings()).extracting(Finding::rule).containsOnly(PrivacyRule.SCORES);
    }

    @Test
    void lines_that_stand_like_a_table_are_read_as_one_and_nothing_is_told_twice() {
        inspection.passage(new Passage(file, Layer.VISIBLE, "", "准考证号\t姓名\t总分\n2310050017\t张小明\t560"));
        inspection.passage(new Passage(file, Layer.VISIBLE, "", "姓名  身份证号  语文"));
        inspection.passage(new Passage(file, Layer.VISIBLE, "", "李小红  " + ID + "  96"));
        assertThat(inspection.findings())
                .extracting(Finding::rule, Finding::count)
                .contains(tuple(PrivacyRule.STUDENT_NUMBER, 1), tuple(PrivacyRule.RESIDENT_ID, 1))
                .filteredOn(each -> each.toList().get(0) == PrivacyRule.SCORES)
                .hasSize(2);
    }

    @Test
    void reads_what_a_file_is_called() {
        var one = new Inspection(LAWFUL, "salt");
        Reading.name("张雨涵家长电话13845312346.docx", file, one);
        Reading.name("2026年第12号通知（0453-6221234）.docx", file, one);
        assertThat(one.findings()).extracting(Finding::rule).containsExactly(PrivacyRule.PUPIL_CONTACT);
    }

    @Test
    void finds_a_flat_between_two_homes() {
        assertThat(findings("张小明家住东安区兴隆街56号3单元201，平时在外婆家福民小区2号楼1单元302的家中，实际居住于海浪路88号1-602"))
                .extracting(Finding::rule)
                .containsExactly(PrivacyRule.HOME_ADDRESS, PrivacyRule.HOME_ADDRESS, PrivacyRule.HOME_ADDRESS);
    }

    /** A bound against running away, far above what is needed: the pass is linear. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "a", "张", "(", "[(", "1-", "身份证", "家住", "1号楼", "张、", "家长", "得", "@", "a@", "1 ", "第", "李明",
                "2012年", "A1", "学号", "，"
            })
    void ends_soon_on_hostile_text(String part) {
        var text = part.repeat(250_000 / part.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> findings(text));
    }

    private List<Finding> findings(String text) {
        var one = new Inspection(LAWFUL, "salt");
        one.passage(new Passage(file, Layer.VISIBLE, "", text));
        return one.findings();
    }

    static char check(String first17) {
        var weights = new int[] {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        var sum = 0;
        for (var at = 0; at < 17; at++) {
            sum += weights[at] * (first17.charAt(at) - '0');
        }
        return "10X98765432".charAt(sum % 11);
    }
}
