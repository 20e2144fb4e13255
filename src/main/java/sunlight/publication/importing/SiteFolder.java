package sunlight.publication.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sunlight.problem.RuleBroken;
import sunlight.richtext.saved.PageZip;
import sunlight.richtext.saved.SavedArticle;
import sunlight.richtext.saved.SavedPage;

/** Pages of an old site that were saved and packed into a zip, by hand or by a program that copies sites. */
final class SiteFolder {

    private SiteFolder() {}

    static List<RawPage> read(byte[] zip) {
        var files = PageZip.unpack(zip);
        if (files.containsKey("[Content_Types].xml")) {
            throw RuleBroken.of("file", "importing.workbook");
        }
        var names = List.copyOf(PageZip.pages(files).keySet());
        if (names.isEmpty()) {
            throw RuleBroken.of("file", "saved.noPageInside");
        }
        var pages = new ArrayList<RawPage>();
        for (var name : names) {
            pages.add(page(pages.size() + 1, files, name));
        }
        return pages;
    }

    private static RawPage page(int row, Map<String, byte[]> files, String name) {
        try {
            var article = SavedPage.read(files, name);
            return RawPage.of(
                            row,
                            article.imported().title(),
                            article.day() == null ? "" : String.valueOf(article.day()),
                            address(article, name),
                            category(name))
                    .read(article);
        } catch (RuleBroken unread) {
            return RawPage.of(row, name, "", "", category(name))
                    .unread(unread.issues().get(0).key());
        }
    }

    /** What the page says of itself; else its place among the files, with what a copying program made of the question mark. */
    private static String address(SavedArticle article, String name) {
        return Optional.ofNullable(article.address()).orElseGet(() -> {
            var slash = name.indexOf('/');
            var top = slash < 0 ? "" : name.substring(0, slash);
            var asked = name.replaceFirst(
                    "(\\.(?:asp|aspx|php|jsp|htm|html|shtml))[@?]([^/]+?=[^/]*?)(\\.html?)?$", "$1?$2");
            return top.contains(".") ? "http://" + asked : "/" + (slash < 0 ? asked : asked.substring(slash + 1));
        });
    }

    /** The folder in which it lies. */
    private static String category(String name) {
        var parts = name.split("/");
        return parts.length < 3 ? "" : parts[parts.length - 2];
    }
}
