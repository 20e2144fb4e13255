package sunlight.provisioning.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import sunlight.console.SignedInServlet;
import sunlight.files.FileKind;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.provisioning.KeepingCatalogue;
import sunlight.provisioning.KeepingSchools;
import sunlight.tenancy.TenantKind;

/** What a bureau takes away of its declared state, as {@code /console/lists/<bureau>/...}. */
@WebServlet("/console/lists/*")
public class ListsServlet extends SignedInServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient KeepingSchools keeping;

    @Inject
    transient KeepingCatalogue catalogue;

    /** With the addresses that it answers. */
    public ListsServlet() {
        super("(list|template|folder|catalogue-(?:school|bureau)-(?:yaml|xlsx))");
    }

    @Override
    protected void answer(Asked asked, HttpServletResponse response) throws IOException {
        var what = asked.part(1).orElseThrow();
        var language = asked.language("lang");
        var content = asked.ask(() -> content(what, language));
        var ending = "folder".equals(what) ? ".zip" : what.endsWith("yaml") ? ".yaml" : ".xlsx";
        var type = switch (ending) {
            case ".zip" -> "application/zip";
            case ".yaml" -> "application/yaml";
            default -> FileKind.XLSX.mediaType();
        };
        var name = Messages.say(language, "schools.file." + what.replaceFirst("-(school|bureau)-.*", "")) + ending;
        made(name, type, content, response);
    }

    private byte[] content(String what, Language language) {
        return switch (what) {
            case "folder" -> keeping.folder();
            case "list" -> keeping.list(language);
            case "catalogue-school-yaml" -> catalogue.yaml(TenantKind.SCHOOL);
            case "catalogue-bureau-yaml" -> catalogue.yaml(TenantKind.BUREAU);
            case "catalogue-school-xlsx" -> catalogue.workbook(TenantKind.SCHOOL, language);
            case "catalogue-bureau-xlsx" -> catalogue.workbook(TenantKind.BUREAU, language);
            default -> keeping.template(language);
        };
    }
}
