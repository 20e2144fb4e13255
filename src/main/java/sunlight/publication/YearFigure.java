package sunlight.publication;

import sunlight.catalogue.ItemCode;

/** How many disclosures against an item were published or renewed in a year; what was withdrawn does not count. */
public record YearFigure(int year, ItemCode item, int disclosures) {}
