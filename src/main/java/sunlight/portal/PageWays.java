package sunlight.portal;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.management.JMException;
import javax.management.ObjectName;

/** Counts pages by the way they went: when all of them take the slow one, nothing else tells. */
final class PageWays implements PageWaysMXBean {

    private static final Logger LOG = Logger.getLogger(PageWays.class.getName());
    private static final String NAME = "sunlight:type=PageWays";

    private final LongAdder ready = new LongAdder();
    private final LongAdder made = new LongAdder();
    private final LongAdder throughContainer = new LongAdder();

    void ready() {
        ready.increment();
    }

    void made() {
        made.increment();
    }

    void throughContainer() {
        throughContainer.increment();
    }

    @Override
    public long getReady() {
        return ready.sum();
    }

    @Override
    public long getMade() {
        return made.sum();
    }

    @Override
    public long getThroughContainer() {
        return throughContainer.sum();
    }

    void show() {
        try {
            ManagementFactory.getPlatformMBeanServer().registerMBean(this, new ObjectName(NAME));
        } catch (JMException refused) {
            LOG.log(Level.WARNING, "the ways of pages are counted and not shown", refused);
        }
    }

    void hide() {
        try {
            ManagementFactory.getPlatformMBeanServer().unregisterMBean(new ObjectName(NAME));
        } catch (JMException notThere) {
            LOG.log(Level.FINE, "the ways of pages were not shown", notThere);
        }
    }
}
