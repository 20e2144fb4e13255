package sunlight.dashboard.ui;

import sunlight.language.Language;

/** A file that can be made of the dashboard; each feature offers its own as a CDI bean. */
public interface FiguresOutlet {

    /** Message key of the link. */
    String key();

    /** Address below the console. */
    String address(String slug, Language language);
}
