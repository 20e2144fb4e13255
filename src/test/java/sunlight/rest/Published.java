package sunlight.rest;

/** Something published, for tests that begin where a text has become public. */
public final class Published {

    public static final String SCHOOL = Desk.SCHOOL;

    private Published() {}

    /** The id of a fresh disclosure of {@link #SCHOOL}. */
    public static String byTheDesk() {
        return Desk.id(Desk.published());
    }
}
