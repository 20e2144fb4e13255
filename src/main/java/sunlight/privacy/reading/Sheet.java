package sunlight.privacy.reading;

/** A sheet as the workbook lists it. */
record Sheet(String name, String part, boolean hidden) {}
