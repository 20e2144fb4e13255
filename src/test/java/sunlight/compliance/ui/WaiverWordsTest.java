package sunlight.compliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.Waiver;
import sunlight.language.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WaiverWordsTest {

    private static final ItemCode KNOWN = new ItemCode("S0904");
    private static final ItemCode RETIRED = new ItemCode("S0101");

    @Test
    void items_are_named_by_code_and_title_and_by_code_alone_where_no_catalogue_has_them() {
        var waiver = new Waiver(
                new UUID(0, 1),
                Waiver.Kind.NIL,
                new UUID(0, 2),
                new UUID(0, 2),
                List.of(KNOWN, RETIRED),
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2027, 8, 31),
                "本校没有校车",
                new Waiver.Signed("王芳", Instant.EPOCH),
                null);

        assertThat(WaiverWords.items(waiver, Map.of(KNOWN, new Text("校车管理", "School buses"))))
                .isEqualTo("S0101；S0904 校车管理");
    }
}
