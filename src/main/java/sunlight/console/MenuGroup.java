package sunlight.console;

import java.util.List;

/** What the lines of the menu belong to. */
public enum MenuGroup {
    /** What the tenant itself publishes. */
    WORK,
    /** What a bureau sees and does about others, and what a school has to say to it. */
    SUPERVISION,
    SETTINGS;

    /** Most used first. */
    static List<MenuGroup> inOrder(boolean bureau) {
        return bureau ? List.of(SUPERVISION, WORK, SETTINGS) : List.of(WORK, SUPERVISION, SETTINGS);
    }
}
