package sunlight.supervision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.language.Language;
import sunlight.supervision.EvidenceSnapshot;
import sunlight.supervision.SeeingEvidence;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidencePageTest {

    private static final UUID ID = new UUID(0, 1);
    private static final EvidenceSnapshot TAKEN = new EvidenceSnapshot(
            ID,
            Instant.EPOCH,
            List.of(new EvidenceSnapshot.Page("/a/S0703", "<p>收费公示</p>")),
            List.of(
                    new EvidenceSnapshot.Seen(
                            ID, 1, "t", List.of(new EvidenceSnapshot.File("收费<标准>.pdf", "ab12", 2049))),
                    new EvidenceSnapshot.Seen(ID, 2, "u", List.of(new EvidenceSnapshot.File("附表.xlsx", "cd34", 10)))),
            new EvidenceSnapshot.LogPlace(7, "sha256:h"),
            "sha256:d");

    @Test
    void each_file_has_its_name_and_can_be_had() {
        assertThat(page(true))
                .contains("收费&lt;标准&gt;.pdf", "3 KB，SHA-256 ab12", "href=\"/x/files/0\"")
                .contains("附表.xlsx", "1 KB，SHA-256 cd34", "href=\"/x/files/1\"")
                .contains("iframe");
    }

    @Test
    void what_the_public_may_no_longer_read_is_neither_shown_nor_named() {
        assertThat(page(false))
                .doesNotContain("附表.xlsx", "href", "<iframe")
                .contains("附件已撤下或隐去", "SHA-256 cd34", "第 7 笔");
    }

    private static String page(boolean mayBeShown) {
        return EvidencePage.of(new SeeingEvidence.Shown(TAKEN, mayBeShown), "/x/files/", Language.ZH);
    }
}
