package sunlight.portal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of open data 开放数据: what programs and other sites can take away, and how.
 *
 * @param files the data itself
 * @param feeds feeds of everything
 * @param items the feeds of each item
 * @param embeds lines of HTML with which another site shows the latest
 * @param fields what a line of the data says
 * @param mail where to subscribe to mails, if there are any
 */
public record OpenDataPage(
        Frame frame,
        List<Link> files,
        List<Link> feeds,
        List<ItemFeeds> items,
        List<Embed> embeds,
        List<Row> fields,
        @Nullable Link mail) {

    /** The feeds of one item. */
    public record ItemFeeds(String title, String atom, String rss) {}

    /** A way to show the latest elsewhere. */
    public record Embed(String what, String code) {}
}
