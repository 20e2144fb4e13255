package sunlight.console;

import java.util.Arrays;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import sunlight.identity.Permission;

/**
 * A line of the menu.
 *
 * @param key of the message that is its label
 * @param path address below the tenant, such as {@code due}
 * @param order within its group
 * @param shows in which windows
 * @param news how many new things wait behind it; zero says nothing
 * @param told how their number is said
 */
public record MenuLine(
        String key, String path, MenuGroup group, int order, Predicate<Window> shows, IntSupplier news, String told) {

    private static final String NEW = "console.news";
    private static final String TO_DO = "console.toDo";

    /** A line for those who have one of the permissions. */
    public static MenuLine of(String key, String path, MenuGroup group, int order, Permission... any) {
        return new MenuLine(
                key,
                path,
                group,
                order,
                window -> Arrays.stream(any).anyMatch(window.permissions()::contains),
                () -> 0,
                NEW);
    }

    /** Only where this is so as well. */
    public MenuLine where(Predicate<Window> too) {
        return new MenuLine(key, path, group, order, shows.and(too), news, told);
    }

    /** Also where this is so. */
    public MenuLine orWhere(Predicate<Window> other) {
        return new MenuLine(key, path, group, order, shows.or(other), news, told);
    }

    /** With a count of what is new. */
    public MenuLine telling(IntSupplier count) {
        return new MenuLine(key, path, group, order, shows, count, NEW);
    }

    /** With a count of what is to be done. */
    public MenuLine waiting(IntSupplier count) {
        return new MenuLine(key, path, group, order, shows, count, TO_DO);
    }
}
