package sunlight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import sunlight.tenancy.Rounds;

/**
 * Packs kept pages as small as they get, behind the back of their readers: each takes some hundredths of a second, so
 * it is done for those that have been asked for again, and for a few in each round.
 */
@ApplicationScoped
class Repacking {

    /** Of each second: so it takes a fifth of a core at most. */
    private static final long ROUND = Duration.ofMillis(200).toNanos();

    @Inject
    HotPages hot;

    @Inject
    Rounds rounds;

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        rounds.every(Duration.ofSeconds(2), Duration.ofSeconds(1), "packing pages", this::round);
    }

    private void round() {
        if (Brotli.load()) {
            Assets.packAll();
        }
        var end = System.nanoTime() + ROUND;
        var next = hot.nextToPack();
        while (next.isPresent()) {
            pack(hot, next.get());
            next = System.nanoTime() < end ? hot.nextToPack() : Optional.empty();
        }
    }

    /** A page that does not get smaller stays as it is. */
    static void pack(HotPages hot, HotPages.Wanted wanted) {
        var page = wanted.ready().page();
        var bytes = Coding.BROTLI.pack(Gzip.unpacked(page.bytes()));
        if (bytes.length < page.bytes().length) {
            hot.replace(wanted, page.packed(Coding.BROTLI, bytes));
        }
    }
}
