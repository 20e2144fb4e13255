package sunlight.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sunlight.language.Language;
import sunlight.portal.pages.CataloguePages;
import sunlight.portal.pages.ComparisonPages;
import sunlight.portal.pages.DisclosurePages;
import sunlight.portal.pages.HomePages;
import sunlight.portal.pages.Samples;
import sunlight.portal.pages.Search;
import sunlight.portal.pages.Variant;
import sunlight.portal.pages.Visit;
import sunlight.portal.pages.WordPages;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PagesTest {

    private static final String ATTACK = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_page_says_everything_in_the_language(Language language) {
        var pages = render(new Samples(""), new Variant(language, false));

        pages.forEach((name, html) -> assertThat(html).as(name).doesNotContain("‹"));
        pages.forEach((name, html) -> keep(name + "-" + language.name().toLowerCase(java.util.Locale.ROOT), html));
    }

    @Test
    void no_text_can_become_markup() {
        render(new Samples(ATTACK), new Variant(Language.ZH, false))
                .forEach((name, html) -> assertThat(html).as(name).doesNotContain("<script", "<img src=x", "\"'>"));
    }

    @Test
    void large_type_is_kept_from_page_to_page() {
        var home = render(new Samples(""), new Variant(Language.EN, true)).get("home");

        assertThat(home).contains("class=\"large\"", "href=\"/en/large/shiyan-xiaoxue/", "action=\"/en/large/");
    }

    @Test
    void homes_list_the_latest() {
        var pages = render(new Samples(""), new Variant(Language.ZH, false));

        assertThat(pages.get("home")).contains("学校章程（2026年修订）", "2026-11-02</time> <span>示例实验小学");
        assertThat(pages.get("school")).contains("学校章程（2026年修订）");
    }

    @Test
    void embedded_images_are_addressed_in_full() {
        var page = render(new Samples(""), new Variant(Language.EN, true)).get("disclosure");

        assertThat(page).contains("src=\"/shiyan-xiaoxue/disclosures/files/01900000-0000-7000-8000-0000000000f1\"");
    }

    @Test
    void a_withdrawn_edition_says_why_and_cannot_be_opened() {
        var page = render(new Samples(""), new Variant(Language.ZH, false)).get("disclosure");

        assertThat(page).contains("附件含个人信息").doesNotContain("editions/2").contains("editions/1");
    }

    @Test
    void a_comparison_marks_what_was_added_and_removed_in_words_too() {
        var pages = render(new Samples(""), new Variant(Language.ZH, false));

        assertThat(pages.get("comparison")).contains("<del>", "<ins>", "修改", "删去：", "新增：");
        assertThat(pages.get("disclosure")).contains("editions/3/changes", "更正：受理时间写错");
    }

    @Test
    void pages_carry_no_script_and_no_inline_style() {
        render(new Samples(""), new Variant(Language.ZH, false))
                .forEach((name, html) -> assertThat(html)
                        .as(name)
                        .doesNotContain("<script", " style=", "javascript:", " onclick", "http:", "https:"));
    }

    private static Map<String, String> render(Samples samples, Variant variant) {
        var pages = new LinkedHashMap<String, Object>();
        var bureau = samples.bureau();
        var school = samples.school();
        var home = visit(samples, variant, "/");
        var shelf = new HomePages.Shelf(samples.catalogue(), samples.standings(), samples.latest());
        pages.put("home", HomePages.bureau(home, bureau, samples.below(), shelf));
        var search = new Search(samples.below().get(2).name().zh(), "", "primary", 1);
        var schools = samples.below().subList(2, 5);
        pages.put(
                "schools",
                HomePages.schools(visit(samples, variant, "/mdj-edu/schools"), bureau, schools, search, schools));
        pages.put("school", HomePages.school(visit(samples, variant, "/shiyan-xiaoxue"), school, bureau, shelf));
        var catalogue = visit(samples, variant, "/shiyan-xiaoxue/catalogue");
        pages.put("catalogue", CataloguePages.catalogue(catalogue, school, samples.catalogue(), samples.standings()));
        pages.putAll(documents(samples, variant));
        pages.put("word", WordPages.notFound(home));
        var html = new LinkedHashMap<String, String>();
        pages.forEach((name, page) ->
                html.put(name, new String(Templates.render(name.replaceAll("[-0-9].*", ""), page), UTF_8)));
        return html;
    }

    private static Map<String, Object> documents(Samples samples, Variant variant) {
        var school = samples.school();
        var pages = new LinkedHashMap<String, Object>();
        var visit = visit(samples, variant, "/shiyan-xiaoxue/S0701");
        var grounds = List.of("《义务教育学校管理标准》第12条", "教育局要求（参照省级文件）");
        var standings = samples.standings();
        var item = standings.get(2).item();
        pages.put("item-one", CataloguePages.item(visit, school, standings.get(2), samples.reading(3), grounds));
        pages.put("item-many", CataloguePages.item(visit, school, standings.get(1), null, grounds));
        pages.put("item-none", CataloguePages.item(visit, school, standings.get(4), null, grounds));
        pages.put("disclosure", DisclosurePages.disclosure(visit, school, item, samples.reading(3), grounds));
        pages.put("disclosure-old", DisclosurePages.disclosure(visit, school, item, samples.reading(1), grounds));
        pages.put(
                "comparison",
                ComparisonPages.comparison(
                        visit,
                        school,
                        item,
                        samples.reading(1).edition(),
                        samples.reading(3).edition()));
        var gone = samples.history().subList(1, 2);
        pages.put("word-withdrawn", DisclosurePages.withdrawn(visit, school, item, gone));
        pages.put("word-broken", WordPages.outOfOrder(visit, "7f3a"));
        return pages;
    }

    private static Visit visit(Samples samples, Variant variant, String path) {
        return new Visit(variant, path, samples.bureau(), "site.css", "emblem.svg");
    }

    /** Kept for looking at: a page is judged by eye. */
    private static void keep(String name, String html) {
        var folder = Path.of("target", "pages");
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".html"), html);
            for (var asset : List.of("site.css", "emblem.svg")) {
                Files.copy(
                        Path.of("src/main/resources/portal", asset),
                        folder.resolve(asset),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
