package sunlight.dev;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a Java process, by the same Java that runs here. */
final class Jvm {

    private final List<String> command = new ArrayList<>();

    Jvm(Pace pace) {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(pace.options());
    }

    Jvm with(String... options) {
        command.addAll(List.of(options));
        return this;
    }

    Jvm property(String name, String value) {
        command.add("-D" + name + "=" + value);
        return this;
    }

    ProcessBuilder process() {
        return new ProcessBuilder(command);
    }

    /** Tests start a server for a minute: the optimising compiler would cost them more than it gives. */
    enum Pace {
        DEMO,
        TEST;

        List<String> options() {
            return this == TEST ? List.of("-XX:TieredStopAtLevel=1") : List.of();
        }
    }
}
