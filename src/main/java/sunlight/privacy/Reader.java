package sunlight.privacy;

/**
 * Is told what stands in a document, in reading order and piece by piece, so that a long document never lies in memory
 * as a whole.
 */
public interface Reader {

    void passage(Passage passage);

    void row(Row row);

    /** What a machine has read in a picture: it may be wrong. */
    default void recognised(Passage passage) {
        passage(passage);
    }

    void trouble(Place place, Trouble trouble);
}
