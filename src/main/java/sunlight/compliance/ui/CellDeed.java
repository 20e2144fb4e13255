package sunlight.compliance.ui;

import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;

/** What a bureau can do about a cell of the matrix; each feature offers its own as a CDI bean. */
public interface CellDeed {

    /** Message key of the button. */
    String key();

    /** Whether the person may, and it makes sense for a cell with this status. */
    boolean fits(ComplianceStatus status);

    void start(String slug, ItemCode item);
}
