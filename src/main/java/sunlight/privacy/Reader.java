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

    /** Whether pictures of slides and sheets are told, too. */
    default boolean wantsPictures() {
        return false;
    }

    /** A picture that stands on a slide or a sheet. */
    default void picture(Place place, Embedded picture) {}

    void trouble(Place place, Trouble trouble);
}
