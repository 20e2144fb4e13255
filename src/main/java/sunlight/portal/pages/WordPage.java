package sunlight.portal.pages;

import java.util.List;

/** A page that only says something: not found, withdrawn, out of order. */
public record WordPage(Frame frame, List<String> paragraphs, List<Link> ways) {}
