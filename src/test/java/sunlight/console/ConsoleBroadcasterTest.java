package sunlight.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.atmosphere.cpr.AtmosphereFramework;
import org.atmosphere.cpr.BroadcasterFuture;
import org.atmosphere.cpr.DefaultBroadcasterFactory;
import org.atmosphere.cpr.Deliver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(60)
class ConsoleBroadcasterTest {

    private static final int SENDERS = 4;
    private static final int EACH = 5_000;

    private final AtmosphereFramework framework = new AtmosphereFramework(false, false);
    private final Listening broadcaster = new Listening();

    /** Takes down what would be written to a window. */
    private static final class Listening extends ConsoleBroadcaster {

        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        private final CountDownLatch free = new CountDownLatch(1);

        void tell(String message) {
            dispatchMessages(new Deliver(message, new BroadcasterFuture<Object>(message), message));
        }

        @Override
        protected void push(Deliver message) {
            if (message.getMessage().equals("slow")) {
                awaitFree();
            }
            if (message.getMessage().equals("gone")) {
                throw new LinkageError("This window is gone, as the test wants it.");
            }
            heard.add((String) message.getMessage());
        }

        private void awaitFree() {
            try {
                free.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
    }

    ConsoleBroadcasterTest() {
        var config = framework.getAtmosphereConfig();
        framework.setBroadcasterFactory(new DefaultBroadcasterFactory(Listening.class, "NEVER", config));
        broadcaster.initialize("/*", URI.create("http://localhost"), config);
    }

    @AfterEach
    void end() {
        broadcaster.destroy();
        framework.destroy();
    }

    @Test
    void every_message_is_given_out_once_and_each_sender_s_in_their_order() throws Exception {
        var sending = IntStream.range(0, SENDERS)
                .mapToObj(sender -> CompletableFuture.runAsync(
                        () -> IntStream.range(0, EACH).forEach(number -> broadcaster.tell(sender + " " + number))))
                .toList();
        var heard = new ArrayList<String>();
        while (heard.size() < SENDERS * EACH) {
            heard.add(next());
        }
        sending.forEach(CompletableFuture::join);
        for (int sender = 0; sender < SENDERS; sender++) {
            var of = sender + " ";
            assertThat(heard.stream().filter(each -> each.startsWith(of)))
                    .containsExactlyElementsOf(IntStream.range(0, EACH)
                            .mapToObj(number -> of + number)
                            .toList());
        }
        assertThat(broadcaster.heard).isEmpty();
    }

    @Test
    void what_comes_while_another_message_is_given_out_follows_it() throws Exception {
        broadcaster.tell("slow");
        broadcaster.tell("behind");
        broadcaster.free.countDown();
        assertThat(List.of(next(), next())).containsExactly("slow", "behind");
    }

    @Test
    void a_window_that_is_gone_keeps_nothing_from_the_others() throws Exception {
        broadcaster.tell("gone");
        broadcaster.tell("there");
        assertThat(next()).isEqualTo("there");
        broadcaster.tell("again");
        assertThat(next()).isEqualTo("again");
    }

    private String next() throws InterruptedException {
        var next = broadcaster.heard.poll(30, TimeUnit.SECONDS);
        assertThat(next).as("a message came within half a minute").isNotNull();
        return next;
    }
}
