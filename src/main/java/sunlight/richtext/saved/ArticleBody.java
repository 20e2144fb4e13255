package sunlight.richtext.saved;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where in a page the article stands. */
final class ArticleBody {

    /** Of official accounts of WeChat, then of the systems that school sites in China run on, then of the web at large. */
    private static final List<String> PLACES = List.of(
            "#js_content",
            ".rich_media_content",
            ".v_news_content",
            "#vsb_content",
            "#zoom",
            ".TRS_Editor",
            ".TRS_UEDITOR",
            ".ueditor-content",
            "#UCAP-CONTENT",
            ".wp_articlecontent",
            "[itemprop=articleBody]",
            ".article-content",
            ".articleContent",
            ".article_content",
            ".entry-content",
            ".news-content",
            ".newsContent",
            ".news_content",
            ".detail-content",
            ".content-text",
            "article",
            "#article",
            "#content",
            ".article",
            ".content",
            "main");

    private static final String AROUND = "nav, header, footer, aside, form, .nav, .menu, .header, .footer, .sidebar,"
            + " .breadcrumb, .copyright, .share, #nav, #menu, #header, #footer, #sidebar, #foot, #top, #head";

    private static final int ENOUGH = 15;

    private ArticleBody() {}

    static Element in(Document page) {
        return PLACES.stream()
                .map(page::selectFirst)
                .flatMap(found -> Optional.ofNullable(found).stream())
                .filter(ArticleBody::saysSomething)
                .findFirst()
                .orElseGet(() -> densest(page));
    }

    private static boolean saysSomething(Element found) {
        return found.text().length() >= ENOUGH || !found.select("img, table").isEmpty();
    }

    /** Without a name to go by: the part that holds most of the paragraphs, and little of anything that leads elsewhere. */
    private static Element densest(Document page) {
        page.select(AROUND).remove();
        return page.body().select("div, td, section").stream()
                .filter(part -> weight(part) > 0)
                .max(Comparator.comparingInt(ArticleBody::weight))
                .orElse(page.body());
    }

    private static int weight(Element part) {
        var paragraphs = part.children().stream()
                .filter(child -> child.is("p, h1, h2, h3, h4, table, ul, ol, blockquote, span, br"))
                .mapToInt(child -> child.text().length())
                .sum();
        var links =
                part.select("a").stream().mapToInt(link -> link.text().length()).sum();
        return paragraphs + part.ownText().length() - 2 * links;
    }
}
