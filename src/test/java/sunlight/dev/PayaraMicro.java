package sunlight.dev;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The war on Payara Micro. It is ready when its home page says so, not when the server does. */
final class PayaraMicro implements AutoCloseable {

    /** The same that the image brings. */
    private static final Path BEFORE_START = Path.of("src/main/container/before-start.txt");

    private static final List<String> DEPLOYS_NOT =
            List.of("Failed to deploy", "Exception while loading the app", "Exception while deploying the app");

    private static final String ADDRESS =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=";

    private final PayaraProgram program;
    private final Child child;
    private final String url;

    private PayaraMicro(PayaraProgram program, Child child, String url) {
        this.program = program;
        this.child = child;
        this.url = url;
    }

    /** What is started where; the settings become environment variables, as an operator gives them. */
    record Plan(PayaraProgram program, Path war, Path work, int port, Map<String, String> settings, Jvm.Pace pace) {}

    static PayaraMicro start(Plan plan) {
        mustBeThere(plan.program().jar());
        mustBeThere(plan.war());
        var root = plan.work().resolve("root");
        Folders.remove(root);
        Folders.made(plan.work());
        var child = Child.start("payara", plan.work().resolve("logs"), command(plan, root));
        var url = "http://localhost:" + plan.port();
        try {
            child.awaitReady(Duration.ofMinutes(8), () -> isUp(child, url));
            return new PayaraMicro(plan.program(), child, url);
        } catch (StartFailed failed) {
            child.close();
            throw failed;
        }
    }

    private static ProcessBuilder command(Plan plan, Path root) {
        var jvm = new Jvm(plan.pace())
                .with("-Xms128m", "-Xmx768m", "-XX:+UseG1GC", "-XX:+ExitOnOutOfMemoryError")
                .property("file.encoding", "UTF-8")
                .property("user.timezone", "Asia/Shanghai")
                .with(plan.program().options());
        var process = jvm.with(
                        "-jar",
                        plan.program().jar().toString(),
                        "--deploy",
                        plan.war().toString(),
                        "--contextroot",
                        "/")
                .with("--port", String.valueOf(plan.port()), "--nohazelcast", "--rootdir", root.toString())
                .with("--prebootcommandfile", beforeStart(plan.work()).toString())
                .process();
        plan.settings().forEach((key, value) -> process.environment().put(variable(key), value));
        return process;
    }

    private static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    private static Path beforeStart(Path work) {
        try {
            var base = Path.of(System.getProperty("sunlight.basedir", "."));
            return Files.writeString(
                    work.resolve("before-start.txt"),
                    Files.readString(base.resolve(BEFORE_START)) + ADDRESS + Binding.address() + "\n");
        } catch (IOException failed) {
            throw new StartFailed("Cannot write to " + work, failed);
        }
    }

    /** A war that does not deploy leaves a server that answers 404 for ever: its log says it first. */
    private static boolean isUp(Child child, String url) {
        if (Probe.says200(URI.create(url + "/"))) {
            return true;
        }
        var log = child.log();
        if (DEPLOYS_NOT.stream().anyMatch(log::contains)) {
            throw new StartFailed("The war does not deploy." + child.tail());
        }
        return false;
    }

    private static void mustBeThere(Path file) {
        if (!Files.exists(file)) {
            throw new StartFailed(file + " is missing; `mvn package` makes it.");
        }
    }

    long pid() {
        return child.pid();
    }

    String url() {
        return url;
    }

    @Override
    public void close() {
        child.close();
        if (child.hasEndedItself()) {
            program.keepClasses();
        }
    }
}
