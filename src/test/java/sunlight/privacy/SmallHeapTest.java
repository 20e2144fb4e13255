package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is merely long is read to its end, and what would eat a server is refused, both within 256 MB of heap. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SmallHeapTest {

    @TempDir
    Path folder;

    @Test
    void long_files_are_read_to_their_last_line_and_bombs_refused_within_256_MB() throws Exception {
        var said = SmallHeap.reads(List.of(
                        LargeFiles.pdf(folder.resolve("long.pdf"), 200, 20),
                        LargeFiles.xlsx(folder.resolve("long.xlsx"), 50_000),
                        LargeFiles.ledger(folder.resolve("varied.xlsx"), 2_000),
                        written("bomb.zip", Bombs.zip(500)),
                        written("bomb.docx", Bombs.entities()),
                        written("bomb.xlsx", Bombs.cells()),
                        written("bomb.png", Bombs.pixels()),
                        written("bomb.pdf", Bombs.page())))
                .stream()
                .collect(Collectors.toMap(SmallHeap.Said::file, SmallHeap.Said::rules));

        assertThat(said.get("long.pdf")).containsExactly(PrivacyRule.RESIDENT_ID.name());
        assertThat(said.get("long.xlsx")).containsExactly(PrivacyRule.RESIDENT_ID.name());
        assertThat(said.get("varied.xlsx")).containsExactly(PrivacyRule.RESIDENT_ID.name());
        assertThat(List.of("bomb.zip", "bomb.docx", "bomb.xlsx", "bomb.png", "bomb.pdf"))
                .allSatisfy(bomb -> assertThat(said.get(bomb)).as(bomb).contains(PrivacyRule.UNREADABLE.name()));
    }

    private Path written(String name, byte[] bytes) throws java.io.IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
