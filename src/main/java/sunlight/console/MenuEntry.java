package sunlight.console;

/** A line of the menu; each feature offers its own as a CDI bean. */
public interface MenuEntry {

    /** Message key of the label. */
    String key();

    /** Address below the tenant, such as {@code due}. */
    String path();

    MenuGroup group();

    /** Within its group. */
    int order();

    boolean showsIn(Window window);

    /** How many new things wait behind it; zero says nothing. */
    default int news() {
        return 0;
    }
}
