package sunlight.compliance;

import sunlight.catalogue.ItemCode;

/**
 * A stretch of days with one status of an item, cut to the period that was asked for.
 *
 * @param provisional whether its date may still move with a calendar that is not announced yet
 * @param from its first day, counted from the first day of the period, which is 0
 * @param until the first day after it
 */
public record Stretch(ItemCode item, ComplianceStatus status, boolean provisional, int from, int until) {

    public int days() {
        return until - from;
    }
}
