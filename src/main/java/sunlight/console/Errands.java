package sunlight.console;

import java.util.List;

/** What of a feature waits for the person before the window, as a CDI bean; the most urgent feature first. */
public interface Errands {

    int order();

    List<Errand> errands();
}
