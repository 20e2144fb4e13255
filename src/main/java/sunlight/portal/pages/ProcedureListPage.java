package sunlight.portal.pages;

import java.util.List;

/** The procedures of a tenant. */
public record ProcedureListPage(Frame frame, String lead, List<Door> procedures, List<Row> contact) {}
