package sunlight.compliance.ui;

import sunlight.console.Markup;

/** What else a tenant should know beside what is due; each feature offers its own as a CDI bean. */
public interface DueSection {

    /** Nothing where there is nothing to say. */
    Markup markup();
}
