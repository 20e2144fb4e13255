package sunlight.richtext.saved;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about its article: title, day, publisher, address. Asked before anything is taken out of the page. */
record PageFacts(Document page, @Nullable String location) {

    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d+\\)(\\S+)");
    private static final Pattern LINK_OF_SCRIPT = Pattern.compile("var msg_link\\s*=\\s*['\"]([^'\"]+)");
    private static final List<Pattern> DAY_OF_SCRIPT = List.of(
            Pattern.compile("var ct\\s*=\\s*['\"](\\d{10})['\"]"),
            Pattern.compile("create_?[tT]ime\\s*[:=]\\s*['\"]([^'\"]{8,25})['\"]"),
            Pattern.compile("publish_?[tT]ime\\s*[:=]\\s*['\"]([^'\"]{8,25})['\"]"));
    private static final Pattern DAY_OF_TEXT =
            Pattern.compile("(?:发布|发表|公开|更新|录入|添加)?(?:时间|日期|于)\\s*[:：]?\\s*([^\\s][^|｜]{7,24})");
    private static final String SITE_OF_TITLE = "\\s*[-_|–—－｜]+\\s*[^-_|–—－｜]{2,30}$";

    String title() {
        return Stream.of(
                        text("#activity-name"),
                        content("meta[property=og:title], meta[property=twitter:title], meta[name=ArticleTitle]"),
                        onlyHeading(),
                        page.title().replaceFirst(SITE_OF_TITLE, ""))
                .map(String::strip)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String onlyHeading() {
        var headings = page.select("h1");
        return headings.size() == 1 ? headings.get(0).text() : "";
    }

    String publisher() {
        return Stream.of(
                        text("#js_name"),
                        content("meta[name=author], meta[property=og:site_name], meta[name=ContentSource]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= 60)
                .findFirst()
                .orElse("");
    }

    Optional<LocalDate> day() {
        return Stream.of(
                        Stream.of(text("#publish_time"), text("em#post-date")),
                        Stream.of(
                                content(
                                        "meta[property=article:published_time], meta[name~=(?i)^(pubdate|publishdate|publish_date)$]")),
                        scripted(),
                        page.select("time[datetime]").stream().map(time -> time.attr("datetime")),
                        said())
                .flatMap(each -> each)
                .flatMap(written -> WrittenDay.in(written).stream())
                .findFirst();
    }

    private Stream<String> scripted() {
        var scripts = page.select("script").stream().map(Element::data).toList();
        return DAY_OF_SCRIPT.stream()
                .flatMap(pattern -> scripts.stream()
                        .flatMap(script -> pattern.matcher(script).results().map(found -> found.group(1))));
    }

    private Stream<String> said() {
        return DAY_OF_TEXT.matcher(page.body().text()).results().map(found -> found.group(1));
    }

    Optional<String> address() {
        return Stream.of(
                        Optional.ofNullable(location).orElse(""),
                        savedFrom(),
                        content("meta[property=og:url]"),
                        page.select("link[rel=canonical]").attr("href"),
                        scriptedLink())
                .flatMap(written -> PageAddress.of(written).stream())
                .findFirst();
    }

    /** Browsers write it in a comment before the page. */
    private String savedFrom() {
        var start = page.outerHtml();
        var found = SAVED_FROM.matcher(start.substring(0, Math.min(2000, start.length())));
        return found.find() ? found.group(1) : "";
    }

    private String scriptedLink() {
        return page.select("script").stream()
                .map(script -> LINK_OF_SCRIPT.matcher(script.data()))
                .filter(java.util.regex.Matcher::find)
                .map(found -> found.group(1)
                        .replace("\\x26amp;", "&")
                        .replace("\\x26", "&")
                        .replaceFirst("#.*", ""))
                .findFirst()
                .orElse("");
    }

    private String text(String selector) {
        var found = page.selectFirst(selector);
        return found == null ? "" : found.text();
    }

    private String content(String selector) {
        return page.select(selector).stream()
                .map(meta -> meta.attr("content"))
                .filter(content -> !content.isBlank())
                .findFirst()
                .orElse("");
    }
}
