package sunlight.identity.standin;

import jakarta.inject.Inject;
import java.util.List;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.tenancy.UseCase;

/** The members of the tenant in scope, for who looks after them: also an administrator of a bureau above. */
@UseCase
class OfficePeople {

    @Inject
    DelegationRows rows;

    @Requires(Permission.MANAGE_PEOPLE)
    public List<DelegationRows.Member> members() {
        return rows.members();
    }
}
