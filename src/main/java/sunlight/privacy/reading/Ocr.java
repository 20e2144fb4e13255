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

    /** Empty where it cannot be read. */
    static Optional<String> read(Path picture, Budget budget) throws IOException {
        var program = PROGRAM.get();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        var begin = System.nanoTime();
        try {
            return run(
                    List.of(program.get().toString(), picture.toString(), "stdout", "-l", "chi_sim+eng", "--psm", "6"));
        } finally {
            budget.waited(System.nanoTime() - begin);
        }
    }

    private static Optional<String> run(List<String> command) throws IOException {
        var output = Files.createTempFile("sunlight", ".txt");
        try {
            var builder = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            var process = builder.start();
            process.getOutputStream().close();
            try {
                var done = process.waitFor(Bounds.SCAN_PAGE_SECONDS, TimeUnit.SECONDS);
                return done && process.exitValue() == 0
                        ? Optional.of(Files.readString(output, UTF_8)).filter(text -> !text.isBlank())
                        : Optional.empty();
            } finally {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            Files.deleteIfExists(output);
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
            return run(List.of(program.toString(), "--list-langs"))
                    .filter(languages -> languages.contains("chi_sim"))
                    .isPresent();
        } catch (IOException broken) {
            return false;
        }
    }
}
