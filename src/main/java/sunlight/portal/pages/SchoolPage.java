package sunlight.portal.pages;

import java.util.List;

/** Home of a school. */
public record SchoolPage(
        Frame frame, String about, List<HomePage.Tally> groups, List<Entry> latest, List<Row> contact, Link bureau) {}
