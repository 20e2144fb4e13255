package sunlight.privacy;

/**
 * Is told what stands in a document, in reading order and piece by piece, so that a long document never lies in memory
 * as a whole.
 */
public interface Reader {

    void passage(Passage passage);

    void row(Row row);

    void trouble(Place place, Trouble trouble);
}
