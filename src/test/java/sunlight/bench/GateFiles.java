package sunlight.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import sunlight.dev.StartFailed;
import sunlight.privacy.LargeFiles;
import sunlight.privacy.SmallHeap;

/** How long the privacy gate takes for long files in a fresh process with 256 MB of heap; the first file warms it up. */
final class GateFiles {

    private static final int PAGES = 200;
    private static final int ROWS = 50_000;

    private GateFiles() {}

    static void measure(Report report) {
        try {
            var folder = Files.createTempDirectory("gate-files");
            var files = List.of(
                    LargeFiles.pdf(folder.resolve("first.pdf"), 1, 50),
                    LargeFiles.pdf(folder.resolve("long.pdf"), PAGES, 50),
                    LargeFiles.ledger(folder.resolve("long.xlsx"), ROWS));
            SmallHeap.reads(files).stream()
                    .filter(said -> said.file().startsWith("long"))
                    .forEach(said -> report.note("Gate, %s in a process with 256 MB of heap: %.1f s (goal 10 s)."
                            .formatted(
                                    said.file().endsWith("pdf") ? PAGES + "-page pdf" : ROWS + "-row xlsx",
                                    said.millis() / 1000.0)));
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailed("Interrupted at the gate");
        }
    }
}
