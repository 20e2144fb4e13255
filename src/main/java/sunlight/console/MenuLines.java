package sunlight.console;

import java.util.List;

/** The lines of the menu that a feature offers, as a CDI bean. */
public interface MenuLines {

    List<MenuLine> lines();
}
