package sunlight.privacy.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Text recognition by the tesseract of the system, where it is installed with Chinese. */
final class Ocr {

    private static final Supplier<Optional<Path>> PROGRAM = remembered();

    private Ocr() {}

    static boolean isThere() {
        return PROGRAM.get().isPresent();
    }

    /** Empty where it cannot be read, or where most of it is guessed: then a person looks. */
    static Optional<String> read(Path picture, Budget budget) throws IOException {
        var program = PROGRAM.get();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        var begin = System.nanoTime();
        var folder = Files.createTempDirectory("sunlight");
        try {
            var page = folder.resolve("page");
            var done = isDone(
                    List.of(
                            program.get().toString(),
                            picture.toString(),
                            page.toString(),
                            "-l",
                            "chi_sim+eng",
                            "--psm",
                            "6",
                            "txt",
                            "tsv"),
                    folder.resolve("said"));
            return done && Recognised.isSure(Files.readAllLines(folder.resolve("page.tsv"), UTF_8))
                    ? Optional.of(Files.readString(folder.resolve("page.txt"), UTF_8))
                    : Optional.empty();
        } finally {
            remove(folder);
            budget.waited(System.nanoTime() - begin);
        }
    }

    private static void remove(Path folder) throws IOException {
        for (var file : List.of("page.txt", "page.tsv", "said")) {
            Files.deleteIfExists(folder.resolve(file));
        }
        Files.delete(folder);
    }

    private static boolean isDone(List<String> command, Path said) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        var process = builder.start();
        process.getOutputStream().close();
        try {
            return process.waitFor(Bounds.SCAN_PAGE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }

    private static Supplier<Optional<Path>> remembered() {
        return new Supplier<>() {
            private Optional<Path> found = Optional.empty();
            private boolean asked;

            @Override
            public synchronized Optional<Path> get() {
                if (!asked) {
                    found = find();
                    asked = true;
                }
                return found;
            }
        };
    }

    private static Optional<Path> find() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "tesseract"))
                .filter(Files::isExecutable)
                .filter(Ocr::knowsChinese)
                .findFirst();
    }

    private static boolean knowsChinese(Path program) {
        try {
            var said = Files.createTempFile("sunlight", ".txt");
            try {
                return isDone(List.of(program.toString(), "--list-langs"), said)
                        && Files.readString(said, UTF_8).contains("chi_sim");
            } finally {
                Files.deleteIfExists(said);
            }
        } catch (IOException broken) {
            return false;
        }
    }
}
