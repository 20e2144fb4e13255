package sunlight.supervision.ui;

import sunlight.language.Language;

/** A file that can be made of the registers; each feature offers its own as a CDI bean. */
public interface RegisterOutlet {

    /** Message key of the link. */
    String key();

    /** Address below the console. */
    String address(String slug, Language language);
}
