package sunlight.richtext.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;
import sunlight.richtext.Imported;
import sunlight.richtext.RichText;

/**
 * Reads the article out of a page that somebody saved (.html, .mht, .mhtml, a zip of a page with its folder) or copied. Only
 * what is in the file is taken; a picture that stayed on the web is named, not fetched.
 */
public final class SavedPage {

    private static final int LONGEST = 8_000_000;
    private static final int LONGEST_TITLE = 200;

    private SavedPage() {}

    /** Throws {@link RuleBroken} with keys {@code saved.*} for what cannot be read. */
    public static SavedArticle read(byte[] file) {
        return read(SavedFile.open(file), Map.of());
    }

    /** What was copied from a page; of pictures only those that the clipboard carries itself. */
    public static SavedArticle readCopied(String html) {
        return read(new SavedFile(html, null, Map.of()), Map.of());
    }

    /** One page of an unpacked zip, with the documents to which it links. */
    public static SavedArticle read(Map<String, byte[]> files, String name) {
        var page = PageZip.page(files, name);
        return read(page, page.parts());
    }

    /** A text as a table or a feed holds it: all of it is the article. */
    public static Imported readText(String html, @Nullable String address) {
        var page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        var about = new SavedArticle(empty(""), address, null, "", List.of(), List.of());
        return article(new SavedFile(html, address, Map.of()), page.body(), about, Map.of())
                .imported();
    }

    private static SavedArticle read(SavedFile file, Map<String, byte[]> beside) {
        if (file.html().length() > LONGEST) {
            throw RuleBroken.of("page", "saved.tooLong");
        }
        var page = Jsoup.parse(file.html());
        page.outputSettings().prettyPrint(false);
        var facts = new PageFacts(page, file.location());
        var title = facts.title();
        var address = facts.address().orElse(null);
        var day = facts.day().orElse(null);
        var publisher = facts.publisher();
        var about = new SavedArticle(empty(title), address, day, publisher, List.of(), List.of());
        return article(file, ArticleBody.in(page), about, beside);
    }

    /** @param beside where documents are looked for; nothing where they are left on the web */
    private static SavedArticle article(SavedFile file, Element body, SavedArticle about, Map<String, byte[]> beside) {
        var cleaning = new ArticleCleaning(body);
        cleaning.dropUnseen();
        var pictures = new PagePictures(file, about.address());
        pictures.place(body);
        var files = new PageFiles(beside);
        if (!beside.isEmpty()) {
            files.take(body);
        }
        cleaning.straightenLinks(about.address());
        cleaning.flatten();
        var text = new RichText(body.html());
        if (text.html().isBlank()) {
            throw RuleBroken.of("page", "saved.noText");
        }
        var imported = new Imported(
                about.imported().title(), text, pictures.kept(), warnings(pictures, files, cleaning.media()));
        return new SavedArticle(
                imported, about.address(), about.day(), about.publisher(), pictures.missing(), files.found());
    }

    private static List<Issue> warnings(PagePictures pictures, PageFiles files, int media) {
        var warnings = new ArrayList<Issue>();
        for (var missing : files.missing()) {
            warnings.add(Issue.of("page", "saved.fileMissing", missing));
        }
        for (var missing : pictures.missing()) {
            warnings.add(Issue.of("page", "saved.pictureMissing", missing));
        }
        add(warnings, "saved.pictureFormat", pictures.unshown());
        add(warnings, "saved.pictureWithoutAlt", pictures.silent());
        add(warnings, "saved.mediaLost", media);
        return warnings;
    }

    private static void add(List<Issue> warnings, String key, int count) {
        if (count > 0) {
            warnings.add(Issue.of("page", key, count));
        }
    }

    private static Imported empty(String title) {
        var shortened = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
        return new Imported(shortened, new RichText(""), List.of(), List.of());
    }
}
