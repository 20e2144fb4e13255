package sunlight.portal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue item of a tenant: the list of what was published against it, or the one thing itself.
 *
 * @param standing what to say where nothing can be opened: not yet published, nil declared, posted elsewhere
 * @param related other pages on which it appears or that are made from it
 * @param gone what was public once, each with the way to why it is no more
 * @param posted where things for parents or staff hang, each with the way to its page
 */
public record ItemPage(
        Frame frame,
        String code,
        List<Row> about,
        @Nullable String standing,
        List<Link> related,
        List<Link> posted,
        List<Link> gone,
        List<Entry> entries,
        @Nullable Document document,
        List<String> grounds,
        List<Row> contact) {}
