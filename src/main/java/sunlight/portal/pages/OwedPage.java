package sunlight.portal.pages;

import java.util.List;

/** What the schools below a bureau still owe, where the bureau shows that openly. */
public record OwedPage(Frame frame, String lead, List<HomePage.Tally> schools, List<Row> contact) {}
