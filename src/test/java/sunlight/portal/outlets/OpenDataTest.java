package sunlight.portal.outlets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sunlight.portal.pages.Samples;
import sunlight.publication.OpenEdition;

/** What programs take away can be read by programs, and does no harm in a spreadsheet or a page. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenDataTest {

    private static final String ORIGIN = "https://example.org";
    private static final String ATTACK = "</script><script>alert(1)</script>";

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", " =1", "＝1+1", "\t=1", "\r=1", "\u00a0=1", "|x", "=1\n2"})
    void a_cell_is_never_a_formula(String text) {
        assertThat(Csv.cell(text)).startsWith("\"'");
    }

    @Test
    void a_cell_says_what_it_says() {
        assertThat(Csv.cell("示校发〔2026〕12号，\"附\"\n二")).isEqualTo("\"示校发〔2026〕12号，\"\"附\"\"\n二\"");
    }

    @Test
    void a_table_has_a_head_and_a_line_for_each_edition() throws IOException {
        var bytes = written(OpenFormat.CSV);
        var lines = CSVFormat.RFC4180
                .parse(new StringReader(new String(bytes, UTF_8).substring(1)))
                .getRecords();

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(lines.get(0).stream()).isEqualTo(OpenCsv.COLUMNS);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).stream())
                .hasSameSizeAs(OpenCsv.COLUMNS)
                .contains("2026—2027学年转学规定和办理程序", "sha256:abc", "否");
        assertThat(lines.get(1).get(15))
                .startsWith(ORIGIN + "/shiyan-xiaoxue/disclosures/")
                .endsWith("/editions/2");
    }

    @Test
    void the_json_is_complete_and_addresses_are_too() throws IOException {
        var bytes = written(OpenFormat.JSON);
        try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            var edition = reader.readObject().getJsonArray("editions").getJsonObject(0);

            assertThat(edition.getString("html")).contains("src=\"" + ORIGIN + "/shiyan-xiaoxue/disclosures/files/");
            assertThat(edition.getJsonArray("elements").getJsonObject(0).getString("label"))
                    .isEqualTo("适用情形");
            assertThat(edition.getJsonArray("files").getJsonObject(0).getString("sha256"))
                    .isEqualTo("ab");
        }
    }

    private static byte[] written(OpenFormat format) throws IOException {
        var samples = new Samples("");
        var out = new ByteArrayOutputStream();
        var file = format.begin(out, ORIGIN);
        var edition = samples.reading(2).edition();
        file.add(
                samples.school(),
                new OpenEdition(edition, "abc", false),
                samples.standings().get(2).item());
        file.end();
        return out.toByteArray();
    }

    @Test
    void the_catalogue_of_the_data_keeps_to_the_shapes_of_dcat() {
        var samples = new Samples("");

        var report = validated(DataCatalogue.of(samples.bureau(), samples.below(), ORIGIN));

        assertThat(report.getEntries()).isEmpty();
    }

    @Test
    void the_shapes_of_dcat_notice_what_is_missing() {
        var samples = new Samples("");
        var broken = DataCatalogue.of(samples.school(), List.of(samples.school()), ORIGIN)
                .replace("\"accessURL\":\"", "\"accessURLs\":\"");

        assertThat(validated(broken).conforms()).isFalse();
    }

    private static ValidationReport validated(String json) {
        var graph = RDFParser.fromString(json, Lang.JSONLD11).toGraph();
        assertThat(graph.size()).isGreaterThan(20);
        var shapes = RDFDataMgr.loadGraph("src/test/resources/outlets/dcat-shapes.ttl");
        return ShaclValidator.get().validate(Shapes.parse(shapes), graph);
    }

    @Test
    void linked_data_cannot_leave_its_element() {
        var samples = new Samples(ATTACK);
        var page = LinkedData.disclosure(
                "https://www.example.cn", samples.school(), samples.reading(2).edition(), "转学" + ATTACK, "/" + ATTACK);

        assertThat(page + LinkedData.organisation("https://www.example.cn", samples.school(), samples.bureau()))
                .doesNotContain("<", ">", "&");
        try (var reader = Json.createReader(new StringReader(page))) {
            var read = reader.readObject();
            assertThat(read.getString("@id")).startsWith("https://www.example.cn/");
            assertThat(read.getString("url")).startsWith("https://www.example.cn/");
            assertThat(read.getString("about")).isEqualTo("转学" + ATTACK);
            assertThat(read.getJsonObject("publisher").getString("@type")).isEqualTo("School");
            assertThat(read.getString("datePublished")).isEqualTo("2026-11-02T09:00+08:00");
        }
    }
}
