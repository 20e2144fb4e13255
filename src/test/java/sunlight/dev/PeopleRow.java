package sunlight.dev;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What people do with the real parts: one journey after the other, on servers that {@link ProgramsRow} does not see. */
@Suite
@SelectPackages("sunlight")
@IncludeClassNamePatterns(".*Journey")
final class PeopleRow {}
