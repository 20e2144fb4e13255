package sunlight.indicators.rest;

import java.util.List;

/**
 * The sites of a bureau and of those below it.
 *
 * @param schoolsBound whether the indicators are applied to the schools of this bureau; one below may have chosen otherwise
 */
public record SitesAnswer(boolean schoolsBound, List<SiteAnswer> sites) {}
