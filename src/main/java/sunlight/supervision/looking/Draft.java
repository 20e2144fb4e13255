package sunlight.supervision.looking;

import sunlight.publication.Stage;

/**
 * What stands in something that is not published.
 *
 * @param body clean HTML
 */
public record Draft(String title, String body, Stage stage) {}
