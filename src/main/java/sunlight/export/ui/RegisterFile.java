package sunlight.export.ui;

import jakarta.enterprise.context.ApplicationScoped;
import sunlight.language.Language;
import sunlight.supervision.ui.RegisterOutlet;

/** Offers complaints and training as a workbook. */
@ApplicationScoped
class RegisterFile implements RegisterOutlet {

    @Override
    public String key() {
        return "export.registers";
    }

    @Override
    public String address(String slug, Language language) {
        return "exports/" + slug + "/registers.xlsx?in=" + language.name();
    }
}
