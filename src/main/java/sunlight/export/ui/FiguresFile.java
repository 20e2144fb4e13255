package sunlight.export.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.dashboard.ui.FiguresOutlet;
import sunlight.language.Language;

/** Offers the tables of the dashboard as a workbook. */
@ApplicationScoped
class FiguresFile implements FiguresOutlet {

    @Override
    public String key() {
        return "export.figures";
    }

    @Override
    public String address(String slug, Language language) {
        return "exports/" + slug + "/figures.xlsx?in=" + language.name();
    }
}
