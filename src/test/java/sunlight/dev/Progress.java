package sunlight.dev;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;

/** Says what is being done and how long it took. */
final class Progress {

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    <T> T step(String what, Supplier<T> action) {
        out.print("  " + what + " ... ");
        out.flush();
        var begin = System.nanoTime();
        var result = action.get();
        out.printf("%.1f s%n", Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0);
        return result;
    }

    void step(String what, Runnable action) {
        step(what, () -> {
            action.run();
            return true;
        });
    }

    void say(String line) {
        out.println(line);
    }
}
