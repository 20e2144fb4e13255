package sunlight.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import sunlight.portal.ReadyPage.Moment;
import sunlight.portal.Rendered.Depends;
import sunlight.portal.Renderings.Made;
import sunlight.portal.Renderings.Making;
import sunlight.portal.pages.Samples;
import sunlight.tenancy.RevisionSnapshot;

@Timeout(60)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RenderingsTest {

    private static final int READERS = 16;

    private final Renderings renderings = new Renderings();
    private final AtomicInteger began = new AtomicInteger();

    @Test
    void all_who_wait_get_the_page_that_is_being_made_if_it_still_holds() throws Exception {
        assertThat(renderingsFor(ready -> true, true)).isEqualTo(1);
    }

    @Test
    void all_who_come_after_a_change_share_one_that_began_after_it() throws Exception {
        assertThat(renderingsFor(ready -> false, true)).isEqualTo(2);
    }

    @Test
    void what_is_for_one_reader_is_given_to_no_other() throws Exception {
        assertThat(renderingsFor(ready -> true, false)).isEqualTo(READERS + 1);
    }

    @Test
    void a_rendering_that_failed_stands_in_nobodys_way() throws Exception {
        assertThatThrownBy(() -> renderings.page("k", ready -> true, () -> {
                    throw new IllegalStateException("no database");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(renderings.page("k", ready -> true, () -> made(true)).page()).isNotNull();
    }

    /** One reader begins, all others come while it is at it; each rendering ends only when nobody else can do anything. */
    private int renderingsFor(Predicate<ReadyPage> isCurrent, boolean isForAll) throws Exception {
        Making making = () -> {
            var number = began.incrementAndGet();
            // What nobody shares cannot wait for the others: they are at it themselves.
            while (number <= 2 && renderings.waitingFor("k") <= READERS - number && (number == 1 || isForAll)) {
                Thread.onSpinWait();
            }
            return made(isForAll);
        };
        var readers = Stream.generate(() -> new Reader(() -> renderings.page("k", isCurrent, making)))
                .limit(READERS + 1L)
                .toList();
        readers.get(0).start();
        while (began.get() == 0) {
            Thread.onSpinWait();
        }
        readers.stream().skip(1).forEach(Reader::start);
        for (var reader : readers) {
            assertThat(reader.made.get(50, TimeUnit.SECONDS).page()).isNotNull();
        }
        return began.get();
    }

    private static final class Reader {

        private final FutureTask<Made> made;
        private final Thread thread;

        Reader(java.util.concurrent.Callable<Made> asking) {
            made = new FutureTask<>(asking);
            thread = new Thread(made);
            thread.setDaemon(true);
        }

        void start() {
            thread.start();
        }
    }

    private static Made made(boolean isForAll) {
        var school = new Samples("").school();
        var page = new WrittenPage("x", "text/html", Coding.PLAIN, new byte[0]);
        var moment = new Moment(RevisionSnapshot.of(Map.of(school, 1L)), 1);
        return new Made(page, new ReadyPage(page, new Depends(school, false), school, moment), isForAll);
    }
}
