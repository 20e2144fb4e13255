package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import sunlight.provisioning.Declared.Defaults;
import sunlight.provisioning.Declared.Plan;

/** A declared state as the folder {@code tenants/} that would declare it. Pure; the counterpart of {@link TenantFolder}. */
final class TenantFiles {

    private static final Set<String> OF_BUREAU = Set.of(
            "overdue_shown", "comparison_shown", "indicators_for_schools", "request_mode", "reviews", "letter_mark");

    private final Declared declared;
    private final String remark;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private TenantFiles(Declared declared, String remark) {
        this.declared = declared;
        this.remark = remark;
    }

    /** The files by their path. */
    static Map<String, byte[]> of(Declared declared, String remark) {
        var files = new TenantFiles(declared, remark);
        declared.tenants().stream().filter(tenant -> tenant.parent() == null).forEach(files::root);
        return files.files;
    }

    static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry("tenants/" + file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void root(DeclaredTenant root) {
        var folder = root.slug() + "/";
        var bureau = JsonNodeFactory.instance.objectNode();
        bureau.set("bureau", bureau(root));
        put(folder + "bureau.yaml", bureau);
        put(
                folder + "catalogue.yaml",
                CatalogueYaml.of(declared.editions().stream()
                        .filter(edition -> edition.bureau().equals(root.slug()))
                        .toList()));
        var plans = declared.plans().stream()
                .filter(plan -> plan.bureau().equals(root.slug()))
                .toList();
        if (!plans.isEmpty()) {
            put(folder + "site.yaml", sites(plans));
        }
        declared.tenants().stream()
                .filter(tenant -> tenant.isBureau() && tenant.path().startsWith(root.path()))
                .forEach(each -> schools(folder, each));
        declared.crests().forEach((hash, picture) -> files.put(folder + "crests/" + hash + ".png", picture));
    }

    private void schools(String folder, DeclaredTenant bureau) {
        var file = JsonNodeFactory.instance.objectNode().put("bureau", bureau.slug());
        var schools = file.putArray("schools");
        below(bureau).stream().filter(DeclaredTenant::isSchool).forEach(school -> schools.add(SchoolJson.of(school)));
        if (!schools.isEmpty()) {
            put(folder + "schools-" + bureau.slug() + ".yaml", file);
        }
    }

    private List<DeclaredTenant> below(DeclaredTenant bureau) {
        return declared.tenants().stream()
                .filter(tenant -> bureau.slug().equals(tenant.parent()))
                .toList();
    }

    private ObjectNode bureau(DeclaredTenant bureau) {
        var node = SchoolJson.of(bureau);
        if (bureau.settings().has("division")) {
            node.set("division", bureau.settings().path("division"));
        }
        var settings = SchoolJson.settings(bureau, OF_BUREAU);
        node.remove("settings");
        if (!settings.isEmpty()) {
            node.set("settings", settings);
        }
        declared.defaults().stream()
                .filter(defaults -> defaults.bureau().equals(bureau.slug()))
                .forEach(defaults -> node.set("defaults", defaults(defaults)));
        var bureaus = below(bureau).stream().filter(DeclaredTenant::isBureau).toList();
        below(bureau).stream()
                .filter(DeclaredTenant::isUnit)
                .forEach(unit -> node.withArray("units").add(unit(unit)));
        if (!bureaus.isEmpty()) {
            bureaus.forEach(each -> node.withArray("bureaus").add(bureau(each)));
        }
        return node;
    }

    /** The district is that of its bureau, and what was set in the console is no part of the declaration. */
    static ObjectNode unit(DeclaredTenant unit) {
        var node = SchoolJson.of(unit).retain("slug", "name", "former_slugs", "closes_on", "successors", "contact");
        node.put("unit", unit.settings().path("unit").asText().toLowerCase(Locale.ROOT));
        node.set("items", unit.settings().path("items"));
        return node;
    }

    private static JsonNode defaults(Defaults defaults) {
        var node = JsonNodeFactory.instance.objectNode();
        defaults.terms().forEach(term -> {
            var one = node.withArray("terms").addObject();
            one.putObject("name")
                    .put("zh", term.name().zh())
                    .put("en", term.name().en());
            one.put("starts_on", term.startsOn().toString())
                    .put("ends_on", term.endsOn().toString());
        });
        defaults.anchors()
                .forEach(day -> node.withArray("anchors")
                        .addObject()
                        .put("anchor", day.anchor().name().toLowerCase(Locale.ROOT))
                        .put("falls_on", day.fallsOn().toString()));
        return node;
    }

    private static JsonNode sites(List<Plan> plans) {
        var file = JsonNodeFactory.instance.objectNode();
        for (var plan : plans) {
            var site = file.withArray("sites").addObject();
            site.put("audience", plan.audience().toLowerCase(Locale.ROOT));
            site.setAll((ObjectNode) plan.definition());
        }
        return file;
    }

    private void put(String path, JsonNode content) {
        files.put(path, YamlText.of(content, remark).getBytes(StandardCharsets.UTF_8));
    }
}
