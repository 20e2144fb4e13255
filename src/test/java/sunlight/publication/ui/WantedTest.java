package sunlight.publication.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.ItemCode;
import sunlight.language.Text;
import sunlight.publication.DraftLine;
import sunlight.publication.Stage;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WantedTest {

    private static final Text ITEM = new Text("转学与借读", "Transfer");
    private static final DraftLine LINE = new DraftLine(
            UUID.randomUUID(),
            1,
            new ItemCode("S0701"),
            "2026年春季转学办法",
            Stage.PUBLISHED,
            "Editor",
            1,
            Instant.parse("2026-11-26T04:00:00Z"));

    @Test
    void a_text_is_found_by_words_of_its_title_and_of_its_item_in_any_order() {
        assertThat(finds("春季 2026")).isTrue();
        assertThat(finds("s0701")).isTrue();
        assertThat(finds(" 借读  办法 ")).isTrue();
        assertThat(finds("transfer")).isTrue();
        assertThat(finds("春季 资助")).isFalse();
    }

    @Test
    void nothing_asked_for_finds_everything_and_a_stage_only_its_own() {
        assertThat(finds("")).isTrue();
        assertThat(finds("", Stage.PUBLISHED)).isTrue();
        assertThat(finds("", Stage.WITHDRAWN)).isFalse();
    }

    private static boolean finds(String words) {
        return finds(words, null);
    }

    private static boolean finds(String words, @Nullable Stage stage) {
        return new Wanted(words, stage).lets(LINE, ITEM);
    }
}
