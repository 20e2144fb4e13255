package sunlight.portal;

/** How many pages went which way, for whoever looks by JMX: {@code sunlight:type=PageWays}. */
public interface PageWaysMXBean {

    /** Given out by the connector as they were kept. */
    long getReady();

    /** Made for the connector, because they were not kept or held no longer. */
    long getMade();

    /** Came through the servlet container, the slow way: over HTTP/2, or on an unknown server. */
    long getThroughContainer();
}
