package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.privacy.Heard.rows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sunlight.catalogue.Audience;

/** Sheets as offices keep them: ranges of numbers, books, forms to be filled in, several tables below each other, columns in short. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetsOfSchoolsTest {

    @Test
    void where_numbers_of_candidates_begin_and_end_is_nobodys_number() {
        assertThat(rows("考场号|教室|准考证号起|准考证号止|人数", "001|教学楼101|251006010001|251006010030|30"))
                .isEmpty();
        assertThat(rows("姓名|准考证号", "万晓萱|251006010001")).contains(PrivacyRule.STUDENT_NUMBER);
    }

    @Test
    void who_lists_seats_by_number_hides_who_is_meant() {
        assertThat(rows("准考证号|考场|座位", "251006062481|01|1", "251006914516|01|2")).isEmpty();
    }

    @Test
    void a_list_of_books_has_no_marks() {
        assertThat(rows("序号|书名|ISBN|出版社|册数|单价|分类号", "1|傅雷家书|9787663223762|科学出版社|17|19.8|N49"))
                .isEmpty();
    }

    @Test
    void a_form_that_nobody_has_filled_in_tells_of_nobody() {
        assertThat(rows("儿童姓名| |出生日期| ", "既往病史|□无 □癫痫 □其他|过敏史| ", "监护人签字| |联系电话| "))
                .isEmpty();
        assertThat(rows("儿童姓名|既往病史", "万晓萱|□无 ☑癫痫 □其他")).contains(PrivacyRule.HARDSHIP);
    }

    @Test
    void below_a_title_or_an_empty_row_another_table_may_begin() {
        var statistics = Stream.concat(
                Stream.of("2024年度统计数据", "指标|计量单位|数值|较上年"),
                IntStream.range(0, 15).mapToObj(at -> "指标" + at + "|平方米|585" + at + "|持平"));
        var marks = Stream.of("期末检测情况", "姓名|班级|语文|名次", "万晓萱|八1班|93|2", "李子轩|八2班|91|3");

        assertThat(rows(Stream.concat(statistics, marks).toArray(String[]::new)))
                .contains(PrivacyRule.SCORES, PrivacyRule.PUPIL_LIST);
    }

    @Test
    void lists_by_room_are_one_list_however_their_headers_differ() {
        assertThat(rows("住宿生名单", "姓名|班级|101寝室", "万晓萱|八1班|1床", "李子轩|八1班|2床", "姓名|班级|102寝室", "钟雨桐|八1班|1床", "尹子涵|八1班|2床"))
                .contains(PrivacyRule.PUPIL_LIST);
    }

    @Test
    void a_list_is_judged_by_what_stands_above_it_and_not_by_the_title_below() {
        var moved = IntStream.range(0, 5).mapToObj(at -> "钟雨" + "桐涵萱轩宁".charAt(at) + "|八1班|父母离异");
        var honours = Stream.of("三好学生表彰", "姓名|班级|奖项", "李子轩|八1班|一等奖");

        assertThat(rows(Stream.of(Stream.of("转学情况", "姓名|班级|原因"), moved, honours)
                        .flatMap(each -> each)
                        .toArray(String[]::new)))
                .contains(PrivacyRule.PUPIL_LIST);
    }

    @Test
    void far_down_in_a_list_who_stands_below_a_title_is_no_header() {
        var first = IntStream.range(0, 15).mapToObj(at -> "钟雨桐|七年级一班|一般困难");
        var second = Stream.of("七年级二班", "古丽娜尔|七年级二班|低保户");

        assertThat(Heard.findings(Stream.of(Stream.of("姓名|班级|困难类型"), first, second)
                        .flatMap(each -> each)
                        .toArray(String[]::new)))
                .anyMatch(each -> each.rule() == PrivacyRule.HARDSHIP
                        && each.place().toString().contains("C18"));
    }

    @Test
    void what_was_written_or_ticked_in_a_form_is_told() {
        assertThat(rows("儿童姓名|既往病史", "万晓萱|□无 □其他：先天性心脏病")).contains(PrivacyRule.HARDSHIP);
        assertThat(rows("儿童姓名|既往病史", "万晓萱|□无 ✅癫痫 □其他")).contains(PrivacyRule.HARDSHIP);
        assertThat(rows("儿童姓名|既往病史", "万晓萱|□无 □癫痫（是）")).contains(PrivacyRule.HARDSHIP);
    }

    @Test
    void columns_in_short_say_the_same_as_in_words() {
        assertThat(rows("xm|xb|csrq|bj", "钟雨桐|女|20100624|八1班")).contains(PrivacyRule.BIRTH_DATE);
        assertThat(rows("XM|LXDH", "钟雨桐家长|13845312345")).contains(PrivacyRule.PUPIL_CONTACT);
        assertThat(rows("组|学生|Doc No.|住宿家庭", "1组|钟一妍|EJ5149745|Ms. Lim")).contains(PrivacyRule.TRAVEL_DOCUMENT);
    }

    @Test
    void what_a_sheet_is_called_is_read(@TempDir Path folder) throws IOException {
        assertThat(namedSheet(folder, "卢奕白血病休学")).contains(PrivacyRule.HARDSHIP);
        assertThat(namedSheet(folder, "休学复学办理规程")).isEmpty();
    }

    private static Set<PrivacyRule> namedSheet(Path folder, String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            book.createSheet(name).createRow(0).createCell(0).setCellValue("办理流程");
            book.write(bytes);
        }
        var file = Files.write(folder.resolve("a.xlsx"), bytes.toByteArray());
        var inspection = new Inspection(OwedItems.lawful("S0703", Audience.PUBLIC), "salt");
        Reading.file(file, "a.xlsx", Place.of("privacy.place.file", "a.xlsx"), inspection);
        return inspection.findings().stream().map(Finding::rule).collect(Collectors.toSet());
    }
}
