package sunlight.indicators.rest;

/** Whether the indicators are applied to the schools of a bureau. */
public record ChoiceBody(boolean bound) {}
