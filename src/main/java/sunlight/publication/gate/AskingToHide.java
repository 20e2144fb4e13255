package sunlight.publication.gate;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Ids;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** Takes what the public asks to have hidden. Nothing of it can be read back by the public. */
@UseCase
public class AskingToHide {

    public static final int LONGEST_CONCERN = 2000;
    public static final int LONGEST_CONTACT = 200;
    private static final int LONGEST_PAGE = 300;

    @Inject
    Rows rows;

    /** @param contact how the school may answer; may be empty */
    @OpenToAll
    public void ask(Tenant tenant, @Nullable UUID disclosure, String page, String concern, String contact) {
        var issues = new ArrayList<Issue>();
        if (concern.isBlank()) {
            issues.add(Issue.of("concern", "hide.concernMissing"));
        }
        if (concern.length() > LONGEST_CONCERN) {
            issues.add(Issue.of("concern", "hide.tooLong", LONGEST_CONCERN));
        }
        if (contact.length() > LONGEST_CONTACT) {
            issues.add(Issue.of("contact", "hide.tooLong", LONGEST_CONTACT));
        }
        RuleBroken.requireNone(issues);
        rows.change(
                "insert into hide_request (tenant_id, id, disclosure_id, page, concern, contact)"
                        + " values (?1, ?2, cast(?3 as uuid), ?4, ?5, cast(?6 as text))",
                tenant.id(),
                Ids.next(),
                disclosure == null ? null : disclosure.toString(),
                page.length() > LONGEST_PAGE ? page.substring(0, LONGEST_PAGE) : page,
                concern.strip(),
                contact.isBlank() ? null : contact.strip());
    }

    /** Whether a disclosure of the tenant is hidden for a check. */
    @OpenToAll
    public boolean isHidden(Tenant tenant, UUID disclosure) {
        return rows.column("select hidden_since(?1, ?2)", tenant.id(), disclosure)
                        .get(0)
                != null;
    }
}
