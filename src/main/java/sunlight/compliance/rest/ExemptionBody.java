package sunlight.compliance.rest;

import java.time.LocalDate;
import java.util.List;

/**
 * An exemption to be granted.
 *
 * @param tenant slug of a school or bureau below
 * @param items codes of the items it covers
 * @param untilOn the last day
 * @param ground why, in words
 */
public record ExemptionBody(String tenant, List<String> items, LocalDate fromOn, LocalDate untilOn, String ground) {}
