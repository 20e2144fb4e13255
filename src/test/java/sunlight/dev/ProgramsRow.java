package sunlight.dev;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What programs ask of the real parts: one class after the other, on servers that {@link PeopleRow} does not see. */
@Suite
@SelectPackages("sunlight")
@IncludeClassNamePatterns(".*IT")
final class ProgramsRow {}
