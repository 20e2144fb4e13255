package sunlight.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code java -jar sunlight.war <command> ...}: runs a command of the product out of its war, which needs nothing beside
 * it.
 */
public final class Main {

    /** The commands, with the class that carries each out. */
    enum Command {
        VALIDATE("sunlight.provisioning.Provision", "<folder>", "checks the declared tenants, changes nothing"),
        PROVISION("sunlight.provisioning.Provision", "<folder>", "migrates the database and applies the tenants"),
        FIRST_ADMIN(
                "sunlight.provisioning.FirstAdministrator",
                "<bureau> <user name> <name>",
                "lets the first administrator into a bureau, by a one-time link"),
        VERIFY_LOG("sunlight.ledgercheck.Verify", "<file>...", "checks an export of the publication log");

        final String type;
        private final String arguments;
        private final String does;

        Command(String type, String arguments, String does) {
            this.type = type;
            this.arguments = arguments;
            this.does = does;
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        List<String> with(List<String> given) {
            var all = new ArrayList<>(given);
            if (this == VALIDATE) {
                all.add("--validate-only");
            }
            return all;
        }
    }

    private Main() {}

    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var words = List.of(args);
        for (var command : Command.values()) {
            if (!words.isEmpty() && command.word().equals(words.get(0))) {
                run(command, command.with(words.subList(1, words.size())), out);
                return;
            }
        }
        out.println("usage: java -jar sunlight.war <command>");
        for (var command : Command.values()) {
            out.printf("  %-42s %s%n", command.word() + " " + command.arguments, command.does);
        }
        System.exit(2);
    }

    private static void run(Command command, List<String> args, PrintStream out) {
        // Libraries would say that nobody listens to what they log.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("log4j2.statusLoggerLevel", "OFF");
        try {
            var war = Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            // Never closed: the command's threads and hooks load classes until the very end.
            var loader = new URLClassLoader(UnpackedWar.of(war), ClassLoader.getPlatformClassLoader());
            Thread.currentThread().setContextClassLoader(loader);
            loader.loadClass(command.type).getMethod("main", String[].class).invoke(null, (Object)
                    args.toArray(String[]::new));
        } catch (InvocationTargetException failed) {
            out.println(command.word() + " failed: " + failed.getCause());
            System.exit(3);
        } catch (ReflectiveOperationException | URISyntaxException | IOException | UncheckedIOException broken) {
            out.println("this is no whole war of the product: " + broken);
            System.exit(3);
        }
    }
}
