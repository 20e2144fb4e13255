package sunlight.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The installation's key. After a rotation the former one lies beside it with {@code .former} behind its name, until the
 * first checkpoint has been signed by both. Read each time, so that a rotation needs no restart.
 */
@ApplicationScoped
class SigningKeys {

    @Inject
    @ConfigProperty(name = "sunlight.ledger.key")
    String file;

    SigningKey current() {
        return SigningKey.at(Path.of(file));
    }

    /** The key that signed until now, if it is still here. */
    Optional<SigningKey> former(String publicKey) {
        var former = Path.of(file + ".former");
        return Files.exists(former)
                ? Optional.of(SigningKey.at(former))
                        .filter(key -> key.publicKey().equals(publicKey))
                : Optional.empty();
    }
}
