package sunlight.provisioning.ui;

/**
 * What was chosen beside a list.
 *
 * @param isWhole whether schools that do not stand in it are suspended
 * @param isConfirmed whether it is meant that many disappear
 */
record SchoolsChoice(boolean isWhole, boolean isConfirmed) {}
