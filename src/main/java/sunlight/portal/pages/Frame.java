package sunlight.portal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.language.Messages;

/**
 * What surrounds every page.
 *
 * @param path address without its variant, with the query, for the links to the other variants
 * @param owner who speaks on this page: the bureau or school whose name stands in the head
 * @param crumbs the way from the home page to here, without here
 * @param menu places of this tenant
 * @param outlets what programs read instead of this page
 * @param search where the words of the head's form go; none on the page that has a form for them itself
 * @param hide address of the form by which anybody asks to have something of this page hidden
 * @param closed what is said on each page of a school that closes; none for others
 */
public record Frame(
        Variant variant,
        String path,
        Site site,
        String title,
        Link owner,
        List<Link> crumbs,
        List<Link> menu,
        Outlets outlets,
        @Nullable String search,
        String hide,
        @Nullable Closed closed) {

    /** That the owner closes or has closed, and who takes over. */
    public record Closed(String said, List<Link> successors) {}

    /**
     * What is the same on every page of a host, but for the looks of a school with its own.
     *
     * @param origin what stands before an address that is read away from its page
     * @param look address of a stylesheet with the own colour
     * @param emblem address of the crest, or of the product's emblem
     */
    public record Site(
            String name,
            String origin,
            String stylesheet,
            @Nullable String look,
            String emblem,
            List<Look.Filing> filings) {}

    /**
     * What programs read instead of the page.
     *
     * @param feed address of the news feed that the page belongs to
     * @param openData address of the page of open data
     * @param linked what the page is about, as JSON that may stand in a page as it is
     */
    public record Outlets(
            String feed, String openData, @Nullable String linked) {}

    Frame withoutSearch() {
        return new Frame(variant, path, site, title, owner, crumbs, menu, outlets, null, hide, closed);
    }

    Frame withFeed(String feed) {
        return with(new Outlets(feed, outlets.openData(), outlets.linked()));
    }

    Frame about(String linked) {
        return with(new Outlets(outlets.feed(), outlets.openData(), linked));
    }

    private Frame with(Outlets others) {
        return new Frame(variant, path, site, title, owner, crumbs, menu, others, search, hide, closed);
    }

    /** What the window is called; a home has the name of its site already. */
    public String inWindow() {
        return title.equals(site.name()) ? title : title + " - " + site.name();
    }

    public String say(String key, Object... args) {
        return Messages.say(variant.language(), key, args);
    }

    /** The address of this page, for paper. */
    public String whole() {
        return site.origin() + to(path);
    }

    public String to(String address) {
        return variant.address(address);
    }

    /** Whether this is the page itself, whatever is asked of it. What is not there has the home's path, and is below it. */
    public boolean isHere(Link link) {
        var query = path.indexOf('?');
        return link.address().equals(to(query < 0 ? path : path.substring(0, query)))
                && crumbs.stream().noneMatch(above -> above.address().equals(link.address()));
    }

    public String otherLanguage() {
        return variant.inOtherLanguage().address(path);
    }

    public String otherSize() {
        return variant.inOtherSize().address(path);
    }
}
