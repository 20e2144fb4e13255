package sunlight.supervision.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.language.Language;
import sunlight.language.Messages;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordLetterTest {

    static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("bureau", "牡丹江市教育局（演示）"),
            Map.entry("number", "牡教督〔2026〕1号"),
            Map.entry("title", "关于限期整改信息公开问题的通知"),
            Map.entry("addressee", "示例爱民中学"),
            Map.entry("whose", "你校"),
            Map.entry("found", "2026年11月25日"),
            Map.entry("count", "2"),
            Map.entry("demand", "请逐项核查原因，补齐应公开的内容和要素，在信息公开网站公开。\n请避免再次发生 <同类> & 类似问题。"),
            Map.entry("due", "2026年12月9日前（含当日）"),
            Map.entry("clock", "（自2026-11-25发出次日起算，第10个工作日为2026-12-09。）"),
            Map.entry("contact", "办公室（政务公开），0453-0000000"),
            Map.entry("date", "2026年11月25日"));
    static final OfficialLetter.Table FINDINGS = new OfficialLetter.Table(
            List.of(620, 2300, 3212, 2712),
            List.of("序号", "公开事项", "存在的问题", "依据"),
            List.of(
                    List.of("1", "S0701 招生简章", "逾期。尚未公开，已逾期。应于2026-09-30前公开。", "《中华人民共和国政府信息公开条例》（国务院令第711号）"),
                    List.of("2", "S0703 转学规定", "要素不全。缺少办理时限。", "本局要求")));

    @Test
    void the_sentence_of_the_due_day_says_from_when_the_days_run_before_and_after_the_signature() {
        assertThat(bodies("notice", Messages.say(Language.ZH, "letter.dueLater", 10)))
                .contains("并于印发后10个工作日内在平台回复")
                .doesNotContain("收到之日起", "内前");
        assertThat(bodies("notice", Messages.say(Language.ZH, "letter.dueOn", "2026年12月9日")))
                .contains("并于2026年12月9日前（含当日）在平台回复");
        assertThat(bodies("reminder", Messages.say(Language.ZH, "letter.dueLater", 10)))
                .contains("请于印发后10个工作日内处理");
    }

    @Test
    void days_that_the_screens_say_are_written_as_in_the_rest_of_the_letter() {
        assertThat(OfficialLetter.withDays("应于2026-09-30前公开，即自2026-10-01起")).isEqualTo("应于2026年9月30日前公开，即自2026年10月1日起");
        assertThat(OfficialLetter.withDays("0453-12-34，牡教督〔2026〕1号")).isEqualTo("0453-12-34，牡教督〔2026〕1号");
    }

    private static String bodies(String template, String due) {
        var values = new HashMap<>(VALUES);
        values.put("due", due);
        return LetterTemplate.named(template).filled(values, FINDINGS).lines().toString();
    }

    @Test
    void an_independent_reader_finds_the_parts_of_an_official_letter_in_their_order() throws IOException {
        var bytes = WordLetter.write(LetterTemplate.named("notice").filled(VALUES, FINDINGS));
        Files.createDirectories(Path.of("target/letters"));
        Files.write(Path.of("target/letters/notice.docx"), bytes);

        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var styles = document.getParagraphs().stream()
                    .map(XWPFParagraph::getStyle)
                    .distinct()
                    .toList();
            assertThat(styles)
                    .containsExactly(
                            "letterhead", "number", "title", "addressee", "body", "contact", "signature", "date");
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains("牡教督〔2026〕1号", "示例爱民中学：", "请避免再次发生 <同类> & 类似问题。", "2026年11月25日");
            assertThat(document.getStyles().getStyle("title").getName()).isEqualTo("标题");
        }
    }

    @Test
    void what_was_found_stands_in_a_table_whose_head_is_repeated_on_each_page() throws IOException {
        var bytes = WordLetter.write(LetterTemplate.named("notice").filled(VALUES, FINDINGS));

        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var table = document.getTables().get(0);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(2).getCell(1).getText()).isEqualTo("S0703 转学规定");
            assertThat(document.getBodyElements().indexOf(table)).isEqualTo(5);
        }
    }

    @Test
    void each_page_has_its_number_below() throws IOException {
        var bytes = WordLetter.write(LetterTemplate.named("notice").filled(VALUES, FINDINGS));

        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var foot = document.getHeaderFooterPolicy()
                    .getDefaultFooter()
                    .getParagraphs()
                    .get(0);
            assertThat(foot.getText()).isEqualTo("— 1 —");
            assertThat(foot.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
        }
    }

    @Test
    void a_reminder_has_no_head_and_no_number() throws IOException {
        var values = new HashMap<>(VALUES);
        values.put("clock", "");
        var bytes = WordLetter.write(LetterTemplate.named("reminder").filled(values, FINDINGS));
        Files.createDirectories(Path.of("target/letters"));
        Files.write(Path.of("target/letters/reminder.docx"), bytes);

        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(document.getParagraphs().get(0).getText()).isEqualTo("提醒单");
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .noneMatch(text -> text.contains("〔2026〕"));
        }
    }

    @Test
    void the_same_letter_gives_the_same_bytes() {
        var letter = LetterTemplate.named("notice").filled(VALUES, FINDINGS);

        assertThat(WordLetter.write(letter)).isEqualTo(WordLetter.write(letter));
    }
}
