package sunlight.provisioning;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;

/**
 * The command that brings {@code tenants/} into the database:
 * {@code Provision <folder> [--validate-only] [--confirm-suspensions] [--overrule-console]}.
 *
 * <p>Answers 0 when done, 1 when the files are wrong or the change is refused, 2 when it was called wrongly.
 */
public final class Provision {

    private static final String VALIDATE = "--validate-only";
    private static final String CONFIRM = "--confirm-suspensions";
    private static final String OVERRULE = "--overrule-console";

    private final ProvisionSettings settings;
    private final Clock clock;
    private final PrintStream out;

    public Provision(ProvisionSettings settings, Clock clock, PrintStream out) {
        this.settings = settings;
        this.clock = clock;
        this.out = out;
    }

    public static void main(String[] args) throws SQLException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var clock = Clock.system(ZoneId.of("Asia/Shanghai"));
        int answer = new Provision(ProvisionSettings.ofEnvironment(), clock, out).run(List.of(args));
        if (answer != 0) {
            System.exit(answer);
        }
    }

    /** Runs the command with its arguments. */
    public int run(List<String> args) throws SQLException {
        var options = args.stream().filter(arg -> arg.startsWith("--")).toList();
        var folders = args.stream().filter(arg -> !arg.startsWith("--")).toList();
        if (folders.size() != 1 || !Set.of(VALIDATE, CONFIRM, OVERRULE).containsAll(options)) {
            out.println("usage: provision <folder> [" + VALIDATE + "] [" + CONFIRM + "] [" + OVERRULE + "]");
            out.println("       validate <folder>");
            return 2;
        }
        if (!Files.isDirectory(Path.of(folders.get(0)))) {
            out.println(folders.get(0) + " is not a folder");
            return 2;
        }
        try {
            var declared = TenantFolder.read(Path.of(folders.get(0)));
            out.println(declared.tenants().size() + " tenants and "
                    + declared.editions().size() + " catalogue editions are declared");
            if (!options.contains(VALIDATE)) {
                migrate();
                reconcile(declared, options.contains(CONFIRM), options.contains(OVERRULE));
            }
            return 0;
        } catch (WrongFiles | Refused no) {
            out.println(no.getMessage());
            return 1;
        }
    }

    private void migrate() {
        var result = Flyway.configure()
                .dataSource(settings.url(), settings.ownerUser(), settings.ownerPassword())
                .locations("classpath:db/migration")
                .outputQueryResults(false)
                .load()
                .migrate();
        out.println(result.migrationsExecuted + " migrations applied");
    }

    private void reconcile(Declared declared, boolean isConfirmed, boolean overrules) throws SQLException {
        try (var connection = DriverManager.getConnection(settings.url(), settings.user(), settings.password())) {
            var changes = new Reconciling(clock).reconcile(connection, declared, isConfirmed, overrules);
            changes.forEach(change -> out.println(change.said()));
            if (changes.stream().allMatch(Change::isKept)) {
                out.println("nothing to change");
            }
        }
    }
}
