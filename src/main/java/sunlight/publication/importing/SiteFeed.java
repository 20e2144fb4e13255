package sunlight.publication.importing;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import sunlight.problem.RuleBroken;

/** Pages of an old site in a feed, RSS or Atom. The parser follows no entity and no link. */
final class SiteFeed {

    private SiteFeed() {}

    static List<RawPage> read(String text) {
        var feed = Jsoup.parse(text, "", Parser.xmlParser());
        var entries = feed.select("item, entry");
        if (entries.isEmpty()) {
            throw RuleBroken.of("file", "importing.noEntries");
        }
        var pages = new ArrayList<RawPage>();
        for (var entry : entries) {
            pages.add(RawPage.of(
                            pages.size() + 1,
                            Jsoup.parse(first(entry, "title")).text(),
                            first(entry, "pubDate, dc|date, published, updated, date"),
                            address(entry),
                            category(entry))
                    .says(body(entry)));
        }
        return pages;
    }

    private static String address(Element entry) {
        var link = entry.select("> link[href]").stream()
                .filter(each -> !each.hasAttr("rel") || each.attr("rel").equals("alternate"))
                .map(each -> each.attr("href"))
                .findFirst()
                .orElseGet(() -> first(entry, "link"));
        return link.isEmpty() && !entry.select("> guid").attr("isPermaLink").equals("false")
                ? first(entry, "guid")
                : link;
    }

    private static String category(Element entry) {
        var named = entry.select("> category[term]").attr("term");
        return named.isEmpty() ? first(entry, "category") : named;
    }

    private static String body(Element entry) {
        for (var name : List.of("content|encoded", "content", "description", "summary")) {
            var found = entry.selectFirst("> " + name);
            if (found != null && !found.wholeText().isBlank()) {
                return found.attr("type").equals("xhtml")
                        ? found.html()
                        : found.wholeText().strip();
            }
        }
        return "";
    }

    private static String first(Element entry, String names) {
        for (var name : names.split(", ")) {
            var found = entry.selectFirst("> " + name);
            if (found != null && !found.wholeText().isBlank()) {
                return found.wholeText().strip();
            }
        }
        return "";
    }
}
