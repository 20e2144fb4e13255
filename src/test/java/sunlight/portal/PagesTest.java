package sunlight.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sunlight.catalogue.CatalogueItem;
import sunlight.language.Language;
import sunlight.portal.outlets.Latest;
import sunlight.portal.pages.ArchivePages;
import sunlight.portal.pages.CataloguePages;
import sunlight.portal.pages.ChangesPages;
import sunlight.portal.pages.ColumnPages;
import sunlight.portal.pages.ComparisonPages;
import sunlight.portal.pages.DisclosurePages;
import sunlight.portal.pages.EmbedPage;
import sunlight.portal.pages.GuidePages;
import sunlight.portal.pages.HomePages;
import sunlight.portal.pages.OpenDataPages;
import sunlight.portal.pages.OwedPages;
import sunlight.portal.pages.PostedPages;
import sunlight.portal.pages.ProcedurePages;
import sunlight.portal.pages.Samples;
import sunlight.portal.pages.Search;
import sunlight.portal.pages.Standing;
import sunlight.portal.pages.SubscribePage;
import sunlight.portal.pages.SubscribePages;
import sunlight.portal.pages.Variant;
import sunlight.portal.pages.ViewPages;
import sunlight.portal.pages.Visit;
import sunlight.portal.pages.WordPages;
import sunlight.publication.PublishedFile;
import sunlight.publication.posting.PostedStub;
import sunlight.viewing.StoredView;
import sunlight.viewing.ViewOutcome;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
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

        assertThat(pages.get("changes")).contains("<del>", "<ins>", "修改", "删去：", "新增：");
        assertThat(pages.get("disclosure")).contains("editions/3/changes", "更正：受理时间写错");
    }

    @Test
    void pages_carry_no_script_and_no_inline_style() {
        render(new Samples(""), new Variant(Language.ZH, false))
                .forEach((name, html) -> assertThat(html)
                        .as(name)
                        .doesNotContain("<script", " style=", "javascript:", " onclick", "=\"http"));
    }

    private static Map<String, String> render(Samples samples, Variant variant) {
        var pages = whole(samples, variant);
        pages.replaceAll(
                (name, html) -> html.replaceFirst("<script type=\"application/ld\\+json\">[^<>]*</script>", ""));
        return pages;
    }

    static Map<String, String> whole(Samples samples, Variant variant) {
        var pages = new LinkedHashMap<String, Object>();
        var bureau = samples.bureau();
        var school = samples.school();
        var home = visit(samples, variant, "/");
        var shelf = new HomePages.Shelf(samples.catalogue(), samples.standings(), samples.latest(), samples.arranged());
        pages.put("home", HomePages.bureau(home, bureau, samples.below(), shelf));
        var search = new Search(samples.below().get(2).name().zh(), "", "primary", 1);
        var schools = samples.below().subList(2, 5);
        var listed = visit(samples, variant, "/mdj-edu/schools");
        pages.put("schools", HomePages.schools(listed, bureau, schools, search, schools));
        pages.put("school", HomePages.school(visit(samples, variant, "/shiyan-xiaoxue"), school, bureau, shelf));
        var catalogue = visit(samples, variant, "/shiyan-xiaoxue/catalogue");
        pages.put("catalogue", CataloguePages.catalogue(catalogue, school, samples.catalogue(), samples.standings()));
        pages.putAll(documents(samples, variant));
        pages.putAll(views(samples, variant));
        pages.putAll(made(samples, variant));
        pages.putAll(openly(samples, variant));
        pages.put("word", WordPages.notFound(home));
        pages.putAll(outlets(samples, home));
        var html = new LinkedHashMap<String, String>();
        pages.forEach((name, page) ->
                html.put(name, new String(Templates.render(name.replaceAll("[-0-9].*", ""), page), UTF_8)));
        return html;
    }

    private static Map<String, Object> outlets(Samples samples, Visit home) {
        var school = samples.school();
        var pages = new LinkedHashMap<String, Object>();
        var offers = new OpenDataPages.Offers(true, true);
        pages.put("opendata", OpenDataPages.page(home, samples.bureau(), items(samples), offers, "//example.org"));
        var typed = new SubscribePage.Typed("a@example.org", "S0701");
        pages.put("subscribe", SubscribePages.form(home, school, items(samples), typed, "subscribe.again", "1.x"));
        pages.put("answer", SubscribePages.question(home, school, SubscribePage.Deed.CONFIRM));
        pages.put("word-subscribed", SubscribePages.done(home, school, SubscribePage.Deed.END, true));
        pages.put("embed", new EmbedPage(home, latest(samples)));
        return pages;
    }

    private static Map<String, Object> views(Samples samples, Variant variant) {
        var school = samples.school();
        var standings = samples.standings();
        var pages = new LinkedHashMap<String, Object>();
        var visit = visit(samples, variant, "/shiyan-xiaoxue/openness");
        pages.put("catalogue-openness", CataloguePages.openness(visit, school, samples.plan(), standings));
        pages.put("catalogue-areas", CataloguePages.areas(visit, school, samples.plan(), standings));
        var column = samples.plan().columns().get(0);
        pages.put("list-column", ColumnPages.column(visit, school, samples.arranged(), standings, column, 1));
        pages.put("list-archive", ArchivePages.archive(visit, school, samples.latest(), 2026, 1));
        var figures = ArchivePages.statistics(
                visit, school, samples.catalogue(), standings, samples.yearly(), samples.yearlyBelow());
        pages.put("statistics", figures);
        return pages;
    }

    private static Map<String, Object> openly(Samples samples, Variant variant) {
        var school = samples.school();
        var standings = samples.standings();
        var pages = new LinkedHashMap<String, Object>();
        var visit = visit(samples, variant, "/mdj-edu/compare");
        pages.put("catalogue-owed", CataloguePages.owed(visit, school, samples.catalogue(), standings));
        var owed = Map.of(samples.below().get(3).id(), 2);
        pages.put("owed", OwedPages.bureau(visit, samples.bureau(), samples.below(), owed));
        var parties = List.of(
                new ComparisonPages.Party(
                        school, standings.get(2), samples.reading(3).edition()),
                new ComparisonPages.Party(samples.below().get(3), standings.get(4), null));
        var asked = new ComparisonPages.Asked("S0701", school.slug(), "yucai");
        pages.put(
                "compare",
                ComparisonPages.of(
                        visit,
                        samples.bureau(),
                        samples.catalogue(),
                        samples.below().subList(2, 5),
                        asked,
                        parties));
        return pages;
    }

    private static Map<String, Object> made(Samples samples, Variant variant) {
        var school = samples.school();
        var standings = samples.standings();
        var pages = new LinkedHashMap<String, Object>();
        var visit = visit(samples, variant, "/shiyan-xiaoxue/guide");
        pages.put("procedures", ProcedurePages.list(visit, school, samples.plan(), standings));
        var procedure = samples.plan().procedures().get(0);
        pages.put("procedure", ProcedurePages.procedure(visit, school, procedure, standings, samples.sources()));
        pages.put("procedure-none", ProcedurePages.procedure(visit, school, procedure, standings, List.of()));
        for (var owner : List.of(school, samples.bureau())) {
            var known = new GuidePages.Known(
                    samples.catalogue(), standings, owner == school ? samples.county() : null, null, TODAY);
            pages.put(owner == school ? "guide" : "guide-bureau", GuidePages.guide(visit, owner, known));
        }
        pages.put("register", GuidePages.register(visit, school, standings, samples.register(), 61, 1));
        return pages;
    }

    private static List<CatalogueItem> items(Samples samples) {
        return samples.standings().stream().map(Standing::item).toList();
    }

    private static Latest latest(Samples samples) {
        var lines = samples.latest().stream()
                .map(summary -> new Latest.Line(
                        summary.title(),
                        "//example.org/" + summary.disclosure(),
                        LocalDate.of(2026, 11, 2),
                        samples.school().name().zh(),
                        "S0701"))
                .toList();
        return new Latest("最新公开信息", "//example.org/", samples.bureau().name().zh(), lines);
    }

    private static Map<String, Object> documents(Samples samples, Variant variant) {
        var school = samples.school();
        var pages = new LinkedHashMap<String, Object>();
        var visit = visit(samples, variant, "/shiyan-xiaoxue/S0701");
        var grounds = List.of("《义务教育学校管理标准》第12条", "教育局要求（参照省级文件）");
        var standings = samples.standings();
        var item = standings.get(2).item();
        var around = new CataloguePages.Around(samples.plan(), List.of());
        pages.put(
                "item-one", CataloguePages.item(visit, school, standings.get(2), samples.reading(3), around, grounds));
        pages.put("item-many", CataloguePages.item(visit, school, standings.get(1), null, around, grounds));
        pages.put("item-none", CataloguePages.item(visit, school, standings.get(4), null, around, grounds));
        pages.put("disclosure", DisclosurePages.disclosure(visit, school, item, samples.reading(3), grounds));
        pages.put("disclosure-old", DisclosurePages.disclosure(visit, school, item, samples.reading(1), grounds));
        pages.putAll(aside(samples, visit));
        var gone = samples.history().subList(1, 2);
        pages.put("word-withdrawn", DisclosurePages.withdrawn(visit, school, item, gone));
        pages.put("word-broken", WordPages.outOfOrder(visit, "7f3a"));
        return pages;
    }

    /** What leads away from the text: what it changes, a file read in the browser, and what hangs inside the school. */
    private static Map<String, Object> aside(Samples samples, Visit visit) {
        var school = samples.school();
        var edition = samples.reading(3).edition();
        var name = edition.title() + ".xlsx";
        var file = new PublishedFile(edition.disclosure(), "h", name, "application/vnd.ms-excel", 40_960, false);
        var made = new StoredView(edition.disclosure(), ViewOutcome.MADE, true, 3);
        var table = "<h2>工作表“收费”</h2><div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"表格 1\"><table>"
                + "<thead><tr><th scope=\"col\">项目</th><th scope=\"col\">标准</th><th scope=\"col\">收费依据和说明</th></tr></thead>"
                + "<tbody><tr><td>课后服务费</td><td>180 元／月</td><td>自愿参加，按月结算</td></tr></tbody></table></div>";
        var refused = new StoredView(edition.disclosure(), ViewOutcome.TOO_LARGE, false, 0);
        var hanging = List.of(
                new PostedStub.Hanging(edition.title(), LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 30), false),
                new PostedStub.Hanging("教学楼一层公示栏", LocalDate.of(2026, 10, 8), LocalDate.of(2026, 10, 16), true));
        var item = samples.standings().get(2).item();
        var stub =
                new PostedStub(item.code(), "shiyan-xiaoxue-2026-00012", 1, LocalDate.of(2026, 10, 8), false, hanging);
        var older = samples.reading(1).edition();
        return Map.of(
                "changes", ChangesPages.changes(visit, school, item, older, edition),
                "view", ViewPages.of(visit, school, new ViewPages.Reading(edition, file, made, 2, table)),
                "view-none", ViewPages.of(visit, school, new ViewPages.Reading(edition, file, refused, 1, "")),
                "posted", PostedPages.stub(visit, school, item, stub, LocalDate.of(2026, 11, 24)));
    }

    private static Visit visit(Samples samples, Variant variant, String path) {
        return new Visit(variant, path, samples.bureau(), "https://www.example.cn", "site.css", "emblem.svg");
    }

    /** Kept for looking at: a page is judged by eye. */
    private static void keep(String name, String html) {
        var folder = Path.of("target", "pages");
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".html"), html);
            for (var asset : List.of("site.css", "emblem.svg")) {
                Files.copy(Path.of("src/main/resources/portal", asset), folder.resolve(asset), REPLACE_EXISTING);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
