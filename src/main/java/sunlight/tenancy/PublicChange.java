package sunlight.tenancy;

/** Something about the tenant in scope that others see has changed in this transaction. Fired as an event. */
public record PublicChange() {}
