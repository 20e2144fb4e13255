package sunlight.catalogue;

/**
 * How long a public notice 公示 stays up. Minimum display and take-down are two separate rules.
 *
 * @param minimumDays least number of days on display; 0 where no rule sets one
 * @param workingDays whether the days are working days
 * @param takenDown whether it must come down when its period ends (named lists)
 */
public record NoticePeriod(int minimumDays, boolean workingDays, boolean takenDown) {}
