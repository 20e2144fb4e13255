package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.Audience;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecondLookTest {

    private static final String TOLD = "镜头前，柴米低着头，校长把装着慰问金的信封递到他手里，他的爹妈都不在了。";

    private static final Place FILE = Place.of("privacy.place.file", "a.xlsx");

    private static final List<Learning.Heard> UNKNOWN = Learning.unknown();

    @Test
    void what_no_rule_finds_but_sounds_like_telling_of_a_person_is_read_by_somebody() {
        var found = inBody("<p>学校召开了总结会。</p><p>" + TOLD.replace("他的爹妈都不在了", "这孩子从小没有人管") + "</p>");

        assertThat(found).extracting(Finding::rule).containsExactly(PrivacyRule.LIKELY_PERSON);
        assertThat(found.get(0).severity()).isEqualTo(Severity.ATTEST);
        assertThat(found.get(0).masked()).hasSizeLessThan(TOLD.length()).endsWith("…");
    }

    @Test
    void a_sentence_with_a_finding_is_not_told_twice() {
        assertThat(inBody("<p>六年级一班王梓涵同学在期末考试中数学只考了四十一分，排在全班倒数第二。</p>"))
                .extracting(Finding::rule)
                .contains(PrivacyRule.SCORES)
                .doesNotContain(PrivacyRule.LIKELY_PERSON);
    }

    @Test
    void a_file_is_told_once_however_many_sentences_sound_so() {
        var inspection = inspection();
        for (var number = 1; number <= 3; number++) {
            inspection.passage(new Passage(
                    Place.of("privacy.place.file", "a.docx").within("privacy.place.paragraph", number),
                    Layer.VISIBLE,
                    "",
                    "镜头前，柴米低着头，校长把装着慰问金的信封递到他手里，这孩子从小没有人管。" + number));
        }

        assertThat(inspection.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(PrivacyRule.LIKELY_PERSON);
            assertThat(finding.count()).isEqualTo(3);
        });
    }

    @Test
    void a_sentence_in_a_short_cell_is_read_like_running_text_wherever_it_stands() {
        var sentence = "何雨桐家是低保户，校服免费";
        for (var rows : List.of(
                List.of(List.of("情况汇总", "", ""), List.of("类别", sentence, sentence)),
                List.of(List.of("项目", "数量"), List.of(sentence, "")),
                List.of(List.of("项目", "数量", "备注"), List.of("教学班", "24", ""), List.of("在校生", "1015", sentence)))) {
            assertThat(inTable(rows)).extracting(Finding::rule).containsOnly(PrivacyRule.HARDSHIP);
        }
    }

    @Test
    void rows_that_only_sound_so_are_asked_about_once_a_table() {
        var row = List.of("七", "柴米低着头，校长把装着慰问金的信封递到他手里，这孩子从小没有人管");

        assertThat(inTable(List.of(List.of("周次", "记录"), row, row, row)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(PrivacyRule.LIKELY_PERSON);
                    assertThat(finding.count()).isEqualTo(1);
                });
    }

    @Test
    void what_is_hidden_and_what_stands_in_properties_is_heard_as_well() {
        for (var layer : Layer.values()) {
            var inspection = inspection();
            inspection.passage(new Passage(FILE, layer, "主题", "柴米低着头，校长把装着慰问金的信封递到他手里，这孩子从小没有人管"));
            assertThat(inspection.findings()).extracting(Finding::rule).contains(PrivacyRule.LIKELY_PERSON);
        }
    }

    @Test
    void hears_most_of_what_writers_say_from_whom_it_never_learned_and_asks_about_few_lawful_sentences() {
        var limit = Learning.limit(UNKNOWN, false);

        assertThat(share(UNKNOWN, true, limit)).isGreaterThan(0.6);
        assertThat(share(UNKNOWN, false, limit)).isLessThanOrEqualTo(Learning.ASKED + 0.001);
    }

    @Test
    void the_model_is_what_the_corpus_teaches() throws IOException {
        assertThat(Learning.model(UNKNOWN)).isEqualTo(Files.readString(Learning.FILE));
    }

    private static double share(List<Learning.Heard> heard, boolean tells, double limit) {
        var those =
                heard.stream().filter(each -> each.example().tells() == tells).toList();
        return (double) those.stream().filter(each -> each.likeness() > limit).count() / those.size();
    }

    private static List<Finding> inTable(List<List<String>> rows) {
        var inspection = inspection();
        for (var at = 0; at < rows.size(); at++) {
            inspection.row(new Row(FILE.within("privacy.place.row", at + 1), Layer.VISIBLE, 1, at + 1, rows.get(at)));
        }
        return inspection.findings();
    }

    private static List<Finding> inBody(String html) {
        var inspection = inspection();
        Reading.html(html, Place.of("privacy.place.body"), inspection);
        return inspection.findings();
    }

    private static Inspection inspection() {
        return new Inspection(OwedItems.lawful("S0206", Audience.PUBLIC), "salt");
    }
}
