package sunlight.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceSnapshotTest {

    private static final UUID SCHOOL = UUID.fromString("00000000-0000-0000-0000-0000000000a0");
    private static final EvidenceSnapshot TAKEN = EvidenceSnapshot.taken(
            SCHOOL,
            Instant.parse("2026-09-25T02:00:00Z"),
            List.of(new EvidenceSnapshot.Page("/a/S0701", "<p>尚未公开</p>")),
            List.of(new EvidenceSnapshot.Seen(SCHOOL, 2, "t", List.of(new EvidenceSnapshot.File("收费.pdf", "ab", 12)))),
            new EvidenceSnapshot.LogPlace(7, "sha256:h"));

    @Test
    void it_is_sound_until_somebody_touches_a_page_of_it() {
        var touched = new EvidenceSnapshot(
                SCHOOL,
                TAKEN.takenAt(),
                List.of(new EvidenceSnapshot.Page("/a/S0701", "<p>已公开</p>")),
                TAKEN.editions(),
                TAKEN.log(),
                TAKEN.digest());

        assertThat(TAKEN.isSound()).isTrue();
        assertThat(touched.isSound()).isFalse();
    }

    @Test
    void it_comes_back_from_the_store_as_it_was() {
        assertThat(SnapshotJson.readPages(SnapshotJson.pages(TAKEN.pages()))).isEqualTo(TAKEN.pages());
        assertThat(SnapshotJson.readEditions(SnapshotJson.editions(TAKEN.editions())))
                .isEqualTo(TAKEN.editions());
    }
}
