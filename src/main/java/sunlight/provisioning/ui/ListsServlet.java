package sunlight.provisioning.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import sunlight.files.Delivery;
import sunlight.files.FileKind;
import sunlight.identity.SignIn;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.problem.NotFound;
import sunlight.problem.Problems;
import sunlight.provisioning.KeepingCatalogue;
import sunlight.provisioning.KeepingSchools;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;
import sunlight.tenancy.TenantKind;

/** What a bureau takes away of its declared state, as {@code /console/lists/<bureau>/...}. Every no looks the same. */
@WebServlet("/console/lists/*")
public class ListsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH =
            Pattern.compile("/([a-z0-9-]{1,63})/(list|template|folder|catalogue-(?:school|bureau)-(?:yaml|xlsx))");

    @Inject
    transient Directory directory;

    @Inject
    transient KeepingSchools keeping;

    @Inject
    transient KeepingCatalogue catalogue;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        var actor = SignIn.of(request).map(SignIn::actor);
        var path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        try {
            if (actor.isEmpty() || !path.matches()) {
                throw new NotFound();
            }
            var language = "EN".equals(request.getParameter("lang")) ? Language.EN : Language.ZH;
            send(path.group(2), content(actor.get(), path.group(1), path.group(2), language), language, response);
        } catch (RuntimeException failure) {
            if (Problems.in(failure).isEmpty()) {
                throw failure;
            }
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private byte[] content(Actor actor, String slug, String what, Language language) {
        var tenant = directory.bySlug(slug).orElseThrow(NotFound::new);
        return Scope.run(Scope.of(tenant, actor), () -> switch (what) {
            case "folder" -> keeping.folder();
            case "list" -> keeping.list(language);
            case "catalogue-school-yaml" -> catalogue.yaml(TenantKind.SCHOOL);
            case "catalogue-bureau-yaml" -> catalogue.yaml(TenantKind.BUREAU);
            case "catalogue-school-xlsx" -> catalogue.workbook(TenantKind.SCHOOL);
            case "catalogue-bureau-xlsx" -> catalogue.workbook(TenantKind.BUREAU);
            default -> keeping.template(language);
        });
    }

    private static void send(String what, byte[] content, Language language, HttpServletResponse response)
            throws IOException {
        var ending = "folder".equals(what) ? ".zip" : what.endsWith("yaml") ? ".yaml" : ".xlsx";
        var type = switch (ending) {
            case ".zip" -> "application/zip";
            case ".yaml" -> "application/yaml";
            default -> FileKind.XLSX.mediaType();
        };
        var name = Messages.say(language, "schools.file." + what.replaceFirst("-(school|bureau)-.*", "")) + ending;
        var delivery = new Delivery(name, type, content.length, "");
        response.setHeader("Content-Disposition", delivery.headers().get("Content-Disposition"));
        response.setContentType(type);
        response.getOutputStream().write(content);
    }
}
