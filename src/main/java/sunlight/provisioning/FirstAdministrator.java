package sunlight.provisioning;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import sunlight.identity.Accounts;
import sunlight.identity.LinkSecret;
import sunlight.identity.PersonNames;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Time;

/**
 * The command that lets the first person into a bureau: {@code FirstAdministrator <bureau> <user name> <name>}. Opens the
 * account, makes it the bureau's administrator and prints a one-time link; everybody else is brought in from the console.
 *
 * <p>Answers 0 when done, 1 when it is refused, 2 when it was called wrongly, 3 when there is no identity provider.
 */
public final class FirstAdministrator {

    private final ProvisionSettings database;
    private final Console console;
    private final Clock clock;
    private final PrintStream out;

    public FirstAdministrator(ProvisionSettings database, Console console, Clock clock, PrintStream out) {
        this.database = database;
        this.console = console;
        this.clock = clock;
        this.out = out;
    }

    /** Where people sign in: their accounts, the console's address, and how long a link works. */
    public record Console(Accounts accounts, String url, Duration linkLife) {

        static Console ofEnvironment() {
            return new Console(
                    new Accounts(
                            ProvisionSettings.value("sunlight.keycloak.issuer", ""),
                            ProvisionSettings.value("sunlight.keycloak.admin.client", "sunlight-admin"),
                            ProvisionSettings.value("sunlight.keycloak.admin.secret", "")),
                    ProvisionSettings.value("sunlight.public.url", ""),
                    Duration.ofHours(Long.parseLong(ProvisionSettings.value("sunlight.invitation.hours", "72"))));
        }
    }

    public static void main(String[] args) throws SQLException, InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String key :
                List.of("sunlight.keycloak.issuer", "sunlight.keycloak.admin.secret", "sunlight.public.url")) {
            if (ProvisionSettings.value(key, "").isEmpty()) {
                out.println(key + " is not set, see docs/configuration.md");
                System.exit(2);
            }
        }
        var command = new FirstAdministrator(
                ProvisionSettings.ofEnvironment(),
                Console.ofEnvironment(),
                Clock.system(ZoneId.of("Asia/Shanghai")),
                out);
        int answer = command.run(List.of(args));
        if (answer != 0) {
            System.exit(answer);
        }
    }

    /** Runs the command with its arguments. */
    public int run(List<String> args) throws SQLException, InterruptedException {
        if (args.size() != 3) {
            out.println("usage: first-admin <bureau> <user name> <name to show>");
            return 2;
        }
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.setAutoCommit(false);
            PersonNames.check(args.get(1), args.get(2));
            letIn(connection, args.get(0), args.get(1), args.get(2));
            return 0;
        } catch (RuleBroken wrong) {
            wrong.issues()
                    .forEach(issue -> out.println(
                            Messages.say(Language.EN, issue.key(), issue.args().toArray())));
        } catch (Refused no) {
            out.println(no.getMessage());
        } catch (IOException failed) {
            out.println("nothing was changed: " + failed.getMessage());
            return 3;
        }
        return 1;
    }

    private void letIn(Connection connection, String slug, String userName, String displayName)
            throws SQLException, IOException, InterruptedException {
        var rows = new AdministratorRows(connection, clock.instant());
        rows.enter(slug);
        var secret = LinkSecret.next();
        var until = clock.instant().plus(console.linkLife());
        rows.invite(membership(rows, slug, userName, displayName), secret.hash(), until);
        connection.commit();
        out.println(userName + " administers " + slug + ". This link sets the password, once, until "
                + Time.minute(until) + "; give it to that person only:");
        out.println(console.url() + secret.path(slug));
    }

    /** A link that was lost or ran out before anybody used it does not shut the bureau out: the same person gets another. */
    private UUID membership(AdministratorRows rows, String slug, String userName, String displayName)
            throws SQLException, IOException, InterruptedException {
        var there = rows.administrators();
        if (there.isEmpty()) {
            if (console.accounts().subject(userName).isPresent()) {
                throw new Refused(List.of("there is an account " + userName
                        + " already; take another user name, or remove the account at the identity provider"));
            }
            return rows.add(slug, console.accounts().open(userName, displayName), userName, displayName);
        }
        if (there.size() == 1
                && there.get(0).isWaiting()
                && there.get(0).userName().equals(userName)) {
            return there.get(0).membership();
        }
        throw new Refused(List.of(slug + " has an administrator: "
                + there.get(0).userName() + ". Others are brought in by that person, in the console"));
    }
}
