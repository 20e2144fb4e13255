package sunlight.portal.pages;

import java.time.LocalDate;
import java.util.List;

/** The register of what is published: index number, name, summary, formation date. */
public record RegisterPage(
        Frame frame, String lead, List<Link> views, List<Line> lines, SearchPage.Turns turns, List<Row> contact) {

    /** One disclosure. */
    public record Line(String index, String title, String address, String summary, String item, LocalDate formedOn) {}
}
