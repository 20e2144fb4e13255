package sunlight.reminding.channel;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The installation's key for addresses and secrets of channels, and the one before it, with which what is kept can still be
 * read until it has been sealed anew.
 */
@ApplicationScoped
public class Seals {

    @Inject
    @ConfigProperty(name = "sunlight.channels.key")
    Optional<String> key;

    @Inject
    @ConfigProperty(name = "sunlight.channels.key.former")
    Optional<String> former;

    private Optional<Seal> current = Optional.empty();
    private List<Seal> known = List.of();

    /** A key that is too short is told at the start, not when somebody adds a channel. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        isSet();
    }

    @PostConstruct
    void read() {
        current = key.map(Seal::of);
        known = Stream.concat(current.stream(), former.map(Seal::of).stream()).toList();
    }

    /** Whether there is a key. */
    public boolean isSet() {
        return current.isPresent();
    }

    /** Without a key it stays as it is. */
    public String seal(String text, String place) {
        return current.map(seal -> seal.seal(text, place)).orElse(text);
    }

    /** What was kept before there was a key is readable as it stands; nothing where no key of ours opens it. */
    public Optional<String> open(String text, String place) {
        return Seal.isSealed(text)
                ? known.stream()
                        .flatMap(seal -> seal.open(text, place).stream())
                        .findFirst()
                : Optional.of(text);
    }

    /** Whether it is to be sealed anew: it was kept before there was a key, or under the former one. */
    public boolean isOutdated(String text) {
        return current.filter(seal -> !seal.isOf(text)).isPresent();
    }
}
