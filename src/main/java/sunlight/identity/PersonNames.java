package sunlight.identity;

import java.util.regex.Pattern;
import sunlight.problem.RuleBroken;

/** What a person who is brought in may be called. */
public final class PersonNames {

    private static final Pattern USER_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");
    private static final int LONGEST = 50;

    private PersonNames() {}

    /** Throws {@link RuleBroken} where one of the two names will not do. */
    public static void check(String userName, String displayName) {
        if (!USER_NAME.matcher(userName).matches()) {
            throw RuleBroken.of("userName", "identity.userNameForm");
        }
        if (displayName.isBlank() || displayName.length() > LONGEST) {
            throw RuleBroken.of("displayName", "identity.displayNameForm", LONGEST);
        }
    }
}
