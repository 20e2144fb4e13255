package sunlight.portal.pages;

import java.util.List;

/** A way into the site that many people take: where it leads, what is behind it, and short cuts. */
public record Door(Link to, String says, List<Link> shortCuts) {}
