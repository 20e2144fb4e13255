package sunlight.dashboard;

import java.util.Set;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;
import sunlight.tenancy.SchoolKind;

/**
 * How many schools of one county and of the same kinds stand with an item in the same way.
 *
 * @param district empty where no county is known
 */
record Figure(String district, Set<SchoolKind> kinds, ItemCode item, ComplianceStatus status, int count) {

    Tally tally() {
        return Tally.of(status, count);
    }
}
