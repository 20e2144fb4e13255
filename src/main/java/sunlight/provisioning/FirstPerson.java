package sunlight.provisioning;

import java.util.List;
import sunlight.identity.PersonNames;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Tenant;

/** Who is to be the first administrator of a school. */
public record FirstPerson(Tenant school, String displayName, String userName) {

    private static final int LONGEST = 50;
    private static final String AFTER = "管理员";

    public FirstPerson {
        displayName = displayName.strip();
        userName = userName.strip();
    }

    /** Named after the school, until somebody says who it is. */
    static FirstPerson usual(Tenant school) {
        var name = school.name().zh();
        var room = LONGEST - AFTER.length();
        return new FirstPerson(
                school, (name.length() > room ? name.substring(0, room) : name) + AFTER, school.slug() + "-admin");
    }

    /** What is wrong with the two names. */
    List<Issue> issues() {
        try {
            PersonNames.check(userName, displayName);
            return List.of();
        } catch (RuleBroken refused) {
            return refused.issues();
        }
    }
}
