package sunlight.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sunlight.catalogue.Audience;
import sunlight.catalogue.ItemCode;

/** odt, ods and odp as LibreOffice writes them, shortened. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenDocumentTest {

    private static final String ROW = "<table:table-row>%s</table:table-row>";
    private static final String LIST =
            "<table:table table:name=\"名单\"><table:table-column table:number-columns-repeated=\"3\"/>"
                    + row(cell("姓名"), cell("班级"), cell("困难类型"))
                    + row(
                            cell("李明轩"),
                            "<table:table-cell table:number-rows-spanned=\"2\"><text:p>三年一班</text:p></table:table-cell>",
                            cell("低保"))
                    + row(cell("王雨桐"), "<table:covered-table-cell/>", cell("孤儿")) + "</table:table>";

    @TempDir
    Path folder;

    @Test
    void a_table_of_a_text_is_told_by_rows_with_its_merged_cells() {
        var told = written("text", "<text:p>资助<text:span>名单</text:span><text:s text:c=\"2\"/>公示</text:p>" + LIST);
        assertThat(told.all).contains("VISIBLE a › 第 1 段 | 资助名单  公示");
        assertThat(told.rows)
                .extracting(Row::cells)
                .containsExactly(List.of("姓名", "班级", "困难类型"), List.of("李明轩", "三年一班", "低保"), List.of("王雨桐", "", "孤儿"));
    }

    @Test
    void a_name_column_beside_a_hardship_is_found_as_in_a_word_table() {
        var inspection = new Inspection(
                new Lawful(new ItemCode("S0206"), Set.of(), Audience.PUBLIC, List.of(), Set.of()), "a salt");
        var file = folder.resolve("list.ods");
        write(file, bytes("spreadsheet", LIST, ""));
        Reading.file(file, "list.ods", Place.of("privacy.place.file", "list.ods"), inspection);
        assertThat(inspection.findings())
                .extracting(Finding::rule)
                .contains(PrivacyRule.HARDSHIP, PrivacyRule.PUPIL_LIST);
    }

    @Test
    void a_sheet_tells_repeated_cells_and_long_numbers_in_full() {
        var told = written(
                "spreadsheet",
                "<table:table table:name=\"表一\">"
                        + row(
                                "<table:table-cell table:number-columns-repeated=\"2\"/>",
                                "<table:table-cell office:value-type=\"float\" office:value=\"231002201503154421\"><text:p>2.31E+017</text:p></table:table-cell>",
                                "<table:table-cell table:number-columns-repeated=\"16381\"/>")
                        + "<table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>");
        assertThat(told.all).containsExactly("VISIBLE a › 工作表“表一” › 第 1 行 › C1 | 231002201503154421");
        assertThat(told.troubles).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text:p>看<office:annotation><dc:creator>某人</dc:creator><text:p>暗号</text:p></office:annotation></text:p>",
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>暗号</text:p></text:deletion></text:changed-region></text:tracked-changes>",
                "<text:p>看<text:span text:style-name=\"T9\">暗号</text:span></text:p>",
                "<text:p text:style-name=\"P9\">暗号</text:p>",
                "<text:p>看<text:hidden-text text:string-value=\"暗号\"/></text:p>",
                "<table:table table:style-name=\"ta9\"><table:table-row><table:table-cell><text:p>暗号</text:p></table:table-cell></table:table-row></table:table>",
                "<table:table><table:table-row table:visibility=\"collapse\"><table:table-cell><text:p>暗号</text:p></table:table-cell></table:table-row></table:table>",
                "<table:table><table:table-column/><table:table-column table:visibility=\"collapse\"/><table:table-row><table:table-cell><text:p>看</text:p></table:table-cell><table:table-cell><text:p>暗号</text:p></table:table-cell></table:table-row></table:table>",
                "<table:table><table:table-row><table:table-cell><office:annotation><text:p>暗号</text:p></office:annotation><text:p>看</text:p></table:table-cell></table:table-row></table:table>",
                "<draw:page draw:style-name=\"dp9\"><draw:frame><draw:text-box><text:p>暗号</text:p></draw:text-box></draw:frame></draw:page>",
                "<draw:page><presentation:notes><draw:text-box><text:p>暗号</text:p></draw:text-box></presentation:notes></draw:page>"
            })
    void what_is_hidden_is_told_as_hidden(String body) {
        var told = written("text", body);
        assertThat(told.all)
                .filteredOn(each -> each.contains("暗号"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each).startsWith("HIDDEN "));
    }

    @Test
    void who_wrote_it_is_told_and_a_locked_one_is_refused() {
        var meta =
                "<office:document-meta %s><office:meta><dc:creator>张三</dc:creator></office:meta></office:document-meta>"
                        .formatted(Names.ALL);
        assertThat(Told.of(folder, "a", zip(Map.of("content.xml", content("text", "", ""), "meta.xml", meta))).all)
                .containsExactly("METADATA a › 属性“作者” | 张三");
        var locked = "<manifest><file-entry><encryption-data/></file-entry></manifest>";
        assertThat(Told.of(folder, "b", zip(Map.of("content.xml", "x", "META-INF/manifest.xml", locked))).troubles)
                .containsExactly(Trouble.ENCRYPTED);
    }

    private Told written(String kind, String body) {
        var styles =
                "<style:style style:name=\"T9\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>"
                        + "<style:style style:name=\"P9\" style:family=\"paragraph\"><style:text-properties text:display=\"none\"/></style:style>"
                        + "<style:style style:name=\"ta9\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>"
                        + "<style:style style:name=\"dp9\" style:family=\"drawing-page\"><style:drawing-page-properties presentation:visibility=\"hidden\"/></style:style>";
        return Told.of(folder, "a", bytes(kind, body, styles));
    }

    private static byte[] bytes(String kind, String body, String styles) {
        return zip(Map.of("content.xml", content(kind, body, styles)));
    }

    private static String content(String kind, String body, String styles) {
        return "<office:document-content %1$s><office:automatic-styles>%2$s</office:automatic-styles><office:body><office:%3$s>%4$s</office:%3$s></office:body></office:document-content>"
                .formatted(Names.ALL, styles, kind, body);
    }

    private static String row(String... cells) {
        return ROW.formatted(String.join("", cells));
    }

    private static String cell(String text) {
        return "<table:table-cell><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static void write(Path file, byte[] bytes) {
        try {
            java.nio.file.Files.write(file, bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static byte[] zip(Map<String, String> parts) {
        var all = new LinkedHashMap<String, String>();
        all.put("mimetype", "application/vnd.oasis.opendocument.text");
        all.putAll(parts);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    /** Namespaces. */
    private static final class Names {
        static final String ALL = String.join(
                " ",
                List.of("office", "text", "table", "style", "draw", "presentation", "dc").stream()
                        .map(each -> "xmlns:" + each + "=\"urn:" + each + "\"")
                        .toList());
    }
}
