package sunlight.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RevisionsTest {

    private static final UUID SCHOOL = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private final Revisions revisions = new Revisions();
    private final AtomicInteger heard = new AtomicInteger();
    private long revision = 1;

    @BeforeEach
    void read_here_and_at_once() {
        revisions.reading = new RevisionReading() {
            @Override
            public Revisions.Rows all() {
                return new Revisions.Rows(Map.of(SCHOOL, revision), Map.of("edu/school/", revision));
            }
        };
        revisions.workers = new Workers() {
            @Override
            void now(Runnable work) {
                work.run();
            }

            @Override
            void forWindow(Runnable work) {
                work.run();
            }
        };
    }

    @Test
    void a_listener_hears_of_a_change_once_it_can_be_read() {
        revisions.onChange(() -> {
            assertThat(revisions.settled()).isPresent();
            heard.incrementAndGet();
        });

        publish();

        assertThat(heard).hasValue(1);
    }

    @Test
    void who_has_ended_hears_nothing_more() {
        var subscription = revisions.onChange(heard::incrementAndGet);
        subscription.end();

        publish();

        assertThat(heard).hasValue(0);
    }

    @Test
    void a_listener_that_fails_does_not_keep_the_others_from_hearing() {
        revisions.onChange(() -> {
            throw new IllegalStateException("the window is gone");
        });
        revisions.onChange(heard::incrementAndGet);

        publish();

        assertThat(heard).hasValue(1);
    }

    /** A window whose telephone has lost the network takes what it is sent for a minute, or never. */
    @Test
    void a_listener_that_does_not_return_holds_up_no_other() throws InterruptedException {
        var workers = new Workers();
        workers.threads = new PlainThreads();
        workers.open();
        revisions.workers = workers;
        var end = new CountDownLatch(1);
        var others = new CountDownLatch(20);
        try {
            revisions.onChange(() -> PlainThreads.await(end));
            for (int i = 0; i < 20; i++) {
                revisions.onChange(others::countDown);
            }

            publish();

            assertThat(others.await(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            end.countDown();
            workers.close();
        }
    }

    @Test
    void once_read_it_stays_so_while_the_database_is_away() {
        assertThat(revisions.wasRead()).isFalse();

        publish();
        revisions.reading = new RevisionReading() {
            @Override
            public Revisions.Rows all() {
                throw new IllegalStateException("the database is away");
            }
        };
        publish();

        assertThat(revisions.settled()).isEmpty();
        assertThat(revisions.wasRead()).isTrue();
    }

    private void publish() {
        revision++;
        revisions.changed();
    }
}
