package sunlight.publication.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.CatalogueJson;
import sunlight.catalogue.ItemCode;
import sunlight.provisioning.TenantFolder;
import sunlight.tenancy.Flag;
import sunlight.tenancy.SchoolKind;

/** What is recommended for the pages of an old site, so that a clerk changes few. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProposalsTest {

    private static final List<CatalogueItem> ITEMS = catalogue();
    private static final Proposals ALL = new Proposals(ITEMS, ITEMS);

    /** A page of an old site, and what a clerk would choose for it; several where they would do equally well. */
    private record Titled(String title, String column, List<String> items) {}

    @Test
    void of_twenty_titles_as_schools_write_them_nineteen_need_no_change_and_next_to_none_is_guessed_wrong()
            throws IOException {
        var wrong = new ArrayList<String>();
        var missing = new ArrayList<String>();
        var titles = titles();
        for (var each : titles) {
            var found = of(ALL, each.title(), each.column());
            if (!each.items().contains(found)) {
                (found.equals("-") ? missing : wrong).add(each + " got " + found);
            }
        }

        assertThat(titles).hasSizeGreaterThan(200);
        assertThat(wrong).hasSizeLessThanOrEqualTo(titles.size() / 50);
        assertThat(wrong.size() + missing.size()).as("%s %s", wrong, missing).isLessThanOrEqualTo(titles.size() / 20);
    }

    @ParameterizedTest
    @CsvSource({"我校举行2024年秋季田径运动会,校园新闻", "招生工作会议召开,学校新闻", "国庆节放假通知,通知公告", "家长委员会成员名单,家校", "图书馆开放时间,服务", "公告,通知公告"})
    void nothing_is_recommended_where_nothing_fits(String title, String column) {
        assertThat(of(ALL, title, column)).isEqualTo("-");
    }

    @Test
    void the_column_decides_where_the_title_says_nothing() {
        assertThat(of(ALL, "第十二周", "每周食谱")).isEqualTo("S0903");
        assertThat(of(ALL, "第十二周", "通知公告")).isEqualTo("-");
    }

    @Test
    void only_what_the_school_owes_is_guessed_and_an_item_that_the_page_names_by_its_code_is_taken_all_the_same() {
        var kindergarten = ITEMS.stream()
                .filter(item -> item.concerns(Set.of(SchoolKind.KINDERGARTEN), Set.<Flag>of()))
                .toList();
        var proposals = new Proposals(ITEMS, kindergarten);

        assertThat(of(proposals, "作息时间", "")).isEqualTo("-");
        assertThat(of(proposals, "幼儿一日生活安排", "")).isEqualTo("S0502");
        assertThat(proposals.of("作息时间", "", "S0501")).contains(new ItemCode("S0501"));
    }

    private static String of(Proposals proposals, String title, String column) {
        return proposals.of(title, column, "").map(ItemCode::value).orElse("-");
    }

    private static List<Titled> titles() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/importing/titles.tsv")).stream()
                .skip(2)
                .map(line -> line.split("\t"))
                .map(cells -> new Titled(cells[0], cells[1], List.of(cells[2].split("\\|"))))
                .toList();
    }

    private static List<CatalogueItem> catalogue() {
        var edition = TenantFolder.read(Path.of("tenants")).editions().stream()
                .filter(one -> one.audience().equals("SCHOOL"))
                .findFirst()
                .orElseThrow();
        return CatalogueJson.read(edition.definition()).items();
    }
}
