package sunlight.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Outside the demo the server does not start where the demo's people could come in: they all have one password, and a
 * client that takes it.
 */
@ApplicationScoped
class NoDemoInProduction {

    private static final Logger LOG = Logger.getLogger(NoDemoInProduction.class.getName());
    private static final String DEMO_CLIENT = "demo-cli";

    @Inject
    OidcSettings settings;

    @Inject
    @ConfigProperty(name = "sunlight.demo", defaultValue = "false")
    boolean demo;

    /** What of the demo the realm has. */
    enum Trace {
        NONE(""),
        CLIENT("the demo's client " + DEMO_CLIENT),
        PEOPLE("people of the demo, whose password is known to everybody (accounts with an address at "
                + Accounts.DEMO_DOMAIN + ")");

        private final String words;

        Trace(String words) {
            this.words = words;
        }
    }

    /** Unknown while the identity provider has not answered yet; nobody signs in before it has. */
    private volatile @Nullable Trace found;

    void check(@Observes @Initialized(ApplicationScoped.class) Object starting) {
        var trace = forbidsLogin() ? found : null;
        if (trace != null) {
            throw new IllegalStateException("The identity provider has " + trace.words
                    + ". Remove the client " + DEMO_CLIENT + " and these people, or set sunlight.demo=true on a machine"
                    + " that is no production.");
        }
    }

    /** Outside the demo: as long as the demo's people could come in, or it is not known that they cannot. */
    boolean forbidsLogin() {
        if (demo) {
            return false;
        }
        var known = found;
        if (known == null) {
            known = look();
            found = known;
        }
        return known != Trace.NONE;
    }

    private @Nullable Trace look() {
        try {
            if (knowsDemoClient()) {
                return Trace.CLIENT;
            }
            var accounts = new Accounts(settings.issuer(), settings.adminClient(), settings.adminSecret());
            return accounts.includeDemoPeople() ? Trace.PEOPLE : Trace.NONE;
        } catch (IOException away) {
            LOG.log(Level.WARNING, "not known whether the demo''s people could come in: {0}", away.toString());
            return null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** Asked as that client for a person who does not exist: an unknown client is refused as such, a known one is not. */
    private boolean knowsDemoClient() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(settings.endpoint("token"))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=password&client_id=" + DEMO_CLIENT + "&username=nobody&password=nothing"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 500) {
            throw new IOException("the identity provider answers " + answer.statusCode());
        }
        return !answer.body().contains("invalid_client");
    }
}
