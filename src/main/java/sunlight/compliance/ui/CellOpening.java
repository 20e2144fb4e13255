package sunlight.compliance.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import sunlight.catalogue.CatalogueItem;
import sunlight.compliance.Inspecting;
import sunlight.compliance.LookingBack;
import sunlight.compliance.MatrixQuery;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** Opens a cell of the matrix: of today with what can be done about it, of another day to read only. */
@ApplicationScoped
class CellOpening {

    @Inject
    Inspecting inspecting;

    @Inject
    LookingBack lookingBack;

    @Inject
    Exemptions exemptions;

    @Inject
    @Any
    Instance<CellDeed> deeds;

    @Inject
    Clock clock;

    void open(MatrixLine line, List<CatalogueItem> items, int column, MatrixQuery query) {
        var item = items.get(column);
        query.day()
                .filter(day -> !day.equals(LocalDate.now(clock)))
                .ifPresentOrElse(day -> look(line, item, day, query), () -> openToday(line, item, items));
    }

    private void look(MatrixLine line, CatalogueItem item, LocalDate day, MatrixQuery query) {
        var coming = day.isAfter(LocalDate.now(clock));
        var past = lookingBack.explain(line.id(), item.code(), day);
        var dialog = new CellDialog(line, item, past.by(query.reading()).orElse(past.now()));
        if (coming || !past.differ()) {
            dialog.readOnly();
        } else {
            dialog.comparing(past, query.reading());
        }
        dialog.open();
    }

    /** Who may exempt does it here; what has changed by it is told at once. */
    private void openToday(MatrixLine line, CatalogueItem item, List<CatalogueItem> items) {
        var dialog = new CellDialog(line, item, inspecting.explain(line.id(), item.code()));
        var isOwn = line.id().equals(Window.requireTenant().id());
        if (Window.may(Permission.EXEMPT) && !isOwn) {
            Runnable again = () -> openToday(line, item, items);
            dialog.exempting(
                    () -> exemptions.grant(line, item, items, again),
                    exemption -> exemptions.revoke(exemption, line.name(), again),
                    LocalDate.now(clock));
        } else {
            dialog.readOnly();
        }
        if (!isOwn) {
            dialog.offering(deeds);
        }
        dialog.open();
    }
}
