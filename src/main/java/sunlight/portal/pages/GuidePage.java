package sunlight.portal.pages;

import java.util.List;

/** The disclosure guide of a tenant, made from what is known of it. */
public record GuidePage(Frame frame, String lead, List<Section> sections, String made) {

    /** A heading with paragraphs, rows and ways on, each as far as there are any. */
    public record Section(
            String anchor, String title, List<String> paragraphs, List<Row> rows, List<HomePage.Tally> ways) {}
}
