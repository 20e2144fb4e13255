package sunlight.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnpublishedTest {

    private static final UUID DRAFT = UUID.fromString("01a21995-0d36-7f1d-9769-48623133960c");
    private static final UUID OTHER = UUID.fromString("01a21995-0d36-7f1d-9769-48623133960d");
    private static final UUID FILE = UUID.fromString("01a21995-0d36-7f1d-9769-48623133960e");

    @Test
    void its_files_are_read_and_taken_away_where_drafts_keep_them_in_either_size() {
        assertThat(shown("<a href=\"/s/disclosures/" + DRAFT + "/files/" + FILE + "\">"))
                .isEqualTo("<a href=\"/console/view/s/" + FILE + "/1\">");
        assertThat(shown("<a href=\"/large/s/disclosures/" + DRAFT + "/files/" + FILE + "\">"))
                .isEqualTo("<a href=\"/console/view/s/" + FILE + "/1\">");
        assertThat(shown("<img src=\"/s/disclosures/files/" + FILE + "\">"))
                .isEqualTo("<img src=\"/console/files/s/" + FILE + "\">");
    }

    @Test
    void files_of_a_text_to_which_it_refers_stay_where_they_are_public() {
        var link = "<a href=\"/bureau/disclosures/" + OTHER + "/files/" + FILE + "\">";

        assertThat(shown(link)).isEqualTo(link);
    }

    @Test
    void it_offers_no_comparison_that_the_public_site_does_not_have_yet() {
        var earlier = " <a href=\"/s/disclosures/" + DRAFT + "/editions/2/changes\" aria-label=\"b\">compare</a>";

        assertThat(shown("<li> <a href=\"/s/disclosures/" + DRAFT + "/editions/3/changes\" aria-label=\"a\">compare</a>"
                        + earlier))
                .isEqualTo("<li>" + earlier);
    }

    private static String shown(String page) {
        return new String(Unpublished.shown(page.getBytes(UTF_8), "s", DRAFT), UTF_8);
    }
}
