package sunlight.publication.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.CatalogueItem;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;
import sunlight.richtext.Imported;
import sunlight.richtext.saved.PageAddress;
import sunlight.richtext.saved.PlainText;
import sunlight.richtext.saved.SavedPage;
import sunlight.richtext.saved.WrittenDay;

/** Reads a file of an old site and says of each page what was found and what is wrong with it. */
public final class OldSite {

    private static final int MOST = 2000;
    private static final int LONGEST_TITLE = 200;

    private final Proposals proposals;
    private final Predicate<String> isKnown;
    private final @Nullable String home;
    private final LocalDate today;
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * @param owed those of the items that may be recommended unasked
     * @param isKnown whether a page with this key was brought over before
     * @param home the old site's address, by which shorter addresses in the file are completed; may be empty
     */
    public OldSite(
            List<CatalogueItem> items,
            List<CatalogueItem> owed,
            Predicate<String> isKnown,
            String home,
            LocalDate today) {
        this.proposals = new Proposals(items, owed);
        this.isKnown = isKnown;
        this.home = PageAddress.of(home.isBlank() || home.contains("://") ? home : "http://" + home)
                .orElse(null);
        this.today = today;
    }

    /** A table (.csv), a feed (.xml), or saved pages in a zip. */
    public List<FoundPage> read(byte[] file) {
        var raw = raw(file);
        if (raw.size() > MOST) {
            throw RuleBroken.of("file", "importing.tooMany", raw.size(), MOST);
        }
        if (raw.isEmpty()) {
            throw RuleBroken.of("file", "importing.nothing");
        }
        return raw.stream().map(this::found).toList();
    }

    private static List<RawPage> raw(byte[] file) {
        if (file.length == 0) {
            throw RuleBroken.of("file", "importing.nothing");
        }
        // The second is a zip with nothing in it.
        if (starts(file, "PK\3\4") || starts(file, "PK\5\6")) {
            return SiteFolder.read(file);
        }
        if (starts(file, "\u00D0\u00CF\u0011\u00E0")) {
            throw RuleBroken.of("file", "importing.workbook");
        }
        if (isNoText(file)) {
            throw RuleBroken.of("file", "importing.unreadable");
        }
        var text = PlainText.of(file);
        var head = text.stripLeading().toLowerCase(Locale.ROOT);
        if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
            throw RuleBroken.of("file", "importing.onePage");
        }
        return head.startsWith("<") ? SiteFeed.read(text) : SiteTable.read(text);
    }

    private static boolean starts(byte[] file, String letters) {
        return new String(file, 0, Math.min(letters.length(), file.length), ISO_8859_1).equals(letters);
    }

    /** A picture, a PDF, a program: no text but that of two bytes a letter, which says so at its beginning, holds zeros. */
    private static boolean isNoText(byte[] file) {
        var head = new String(file, 0, Math.min(4096, file.length), ISO_8859_1);
        return !head.startsWith("\u00FF\u00FE")
                && !head.startsWith("\u00FE\u00FF")
                && (head.indexOf('\0') >= 0 || head.startsWith("%PDF") || head.startsWith("Rar!"));
    }

    private FoundPage found(RawPage raw) {
        var notes = new ArrayList<Issue>();
        var against = new ArrayList<Issue>();
        var title = title(raw.title(), notes, against);
        var day = day(raw.day(), notes);
        var address = address(raw.address(), notes);
        var text = text(raw, address, against);
        if (text != null) {
            notes.addAll(text.warnings());
        }
        var article = raw.article();
        var files = article == null ? List.<OldFile>of() : OldFiles.of(article.files(), address, notes);
        var key = Optional.ofNullable(address)
                .flatMap(OldAddress::of)
                .map(OldAddress::key)
                .orElseGet(() -> digest(title, day, text));
        once(key, raw.row(), against);
        var item = proposals.of(title, raw.category(), raw.item()).orElse(null);
        return new FoundPage(raw.row(), title, day, address, key, raw.category(), item, text, files, notes, against);
    }

    private static String title(String written, List<Issue> notes, List<Issue> against) {
        var title = written.replaceAll("\\s+", " ").strip();
        if (title.isEmpty()) {
            against.add(Issue.of("title", "importing.noTitle"));
        }
        if (title.length() > LONGEST_TITLE) {
            notes.add(Issue.of("title", "importing.titleCut", LONGEST_TITLE));
            return title.substring(0, LONGEST_TITLE);
        }
        return title;
    }

    private @Nullable LocalDate day(String written, List<Issue> notes) {
        var day = WrittenDay.in(written).orElse(null);
        if (written.isBlank()) {
            notes.add(Issue.of("day", "importing.noDay"));
        } else if (day == null) {
            notes.add(Issue.of("day", "importing.badDay", written));
        } else if (day.isAfter(today)) {
            notes.add(Issue.of("day", "importing.dayToCome", written));
            return null;
        }
        return day;
    }

    private @Nullable String address(String written, List<Issue> notes) {
        if (written.isBlank()) {
            notes.add(Issue.of("address", "importing.noAddress"));
            return null;
        }
        var full = PageAddress.written(written)
                .or(() -> Optional.ofNullable(home)
                        .flatMap(PageAddress::written)
                        .flatMap(site -> completed(site, written)));
        if (full.isEmpty()) {
            notes.add(Issue.of("address", "importing.badAddress", written));
        }
        return full.map(URI::toString).orElse(null);
    }

    private static Optional<URI> completed(URI site, String written) {
        var path = written.strip().startsWith("/") ? written.strip() : "/" + written.strip();
        return PageAddress.written(site.getScheme() + "://" + site.getRawAuthority() + path);
    }

    private static @Nullable Imported text(RawPage raw, @Nullable String address, List<Issue> against) {
        var article = raw.article();
        if (article != null) {
            return article.imported();
        }
        if (raw.broken() != null || raw.body().isBlank()) {
            against.add(Issue.of("body", raw.broken() == null ? "importing.noBody" : String.valueOf(raw.broken())));
            return null;
        }
        try {
            return SavedPage.readText(html(raw.body()), address);
        } catch (RuleBroken unread) {
            against.addAll(unread.issues());
            return null;
        }
    }

    /** Plain text keeps its lines. */
    private static String html(String body) {
        if (body.matches("(?s).*<(p|br|div|span|table|img|a|h[1-6]|ul|ol|font|strong|b|section)\\b[^>]*>.*")) {
            return body;
        }
        var html = new StringBuilder();
        body.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> html.append("<p>")
                        .append(line.strip().replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</p>"));
        return html.toString();
    }

    private void once(String key, int row, List<Issue> against) {
        var before = seen.putIfAbsent(key, row);
        if (before != null) {
            against.add(Issue.of("address", "importing.twice", before));
        } else if (isKnown.test(key)) {
            against.add(Issue.of("address", "importing.already"));
        }
    }

    private static String digest(String title, @Nullable LocalDate day, @Nullable Imported text) {
        return "#"
                + Digest.of(
                        title,
                        String.valueOf(day),
                        text == null ? "" : text.body().html());
    }
}
