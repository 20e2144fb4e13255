package sunlight.provisioning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The folder {@code tenants/}: a folder per bureau with its bureau.yaml, catalogue.yaml, site.yaml and files of schools. */
public final class TenantFolder {

    private TenantFolder() {}

    /** Reads and checks everything; throws {@link WrongFiles} with every fault that was found. */
    public static Declared read(Path folder) {
        var declarations = new Declarations();
        var bureaus = list(folder, Files::isDirectory);
        if (bureaus.isEmpty()) {
            declarations.fault(Fault.of(folder.toString(), "declared.noFolder"));
        }
        bureaus.forEach(bureau -> readBureau(bureau, declarations));
        return declarations.done();
    }

    private static void readBureau(Path folder, Declarations declarations) {
        var name = folder.getFileName() + "/";
        if (!Files.exists(folder.resolve("bureau.yaml"))) {
            declarations.fault(Fault.of(name + "bureau.yaml", "declared.noBureauFile"));
            return;
        }
        if (!Files.exists(folder.resolve("catalogue.yaml"))) {
            declarations.fault(Fault.of(name + "catalogue.yaml", "declared.noCatalogueFile"));
        }
        declarations.crests(CrestFiles.read(folder.resolve("crests"), name + "crests/", declarations::fault));
        // The bureau first: the other files refer to it.
        var bureau = checked(folder.resolve("bureau.yaml"), name, "bureau", declarations);
        var reading = new BureauReading(declarations);
        reading.read(bureau.root(), bureau.isSound());
        readOthers(folder, reading, declarations);
    }

    private static void readOthers(Path folder, BureauReading reading, Declarations declarations) {
        var name = folder.getFileName() + "/";
        for (Path path : list(folder, TenantFolder::isYaml)) {
            var file = path.getFileName().toString();
            if ("catalogue.yaml".equals(file)) {
                var catalogue = checked(path, name, "catalogue", declarations);
                new CatalogueReading(declarations, reading.top()).read(catalogue.root(), catalogue.isSound());
            } else if (file.startsWith("schools-") && file.endsWith(".yaml")) {
                var schools = checked(path, name, "schools", declarations);
                new SchoolsReading(declarations, reading.namesAll()).read(schools.root());
            } else if ("site.yaml".equals(file)) {
                var site = checked(path, name, "site", declarations);
                // It refers to the catalogue, of which nothing is known once a fault was found.
                if (site.isSound() && declarations.isSound()) {
                    new SiteReading(declarations, reading.top()).read(site.root());
                }
            } else if (!"bureau.yaml".equals(file)) {
                declarations.fault(Fault.of(name + file, "declared.strangeFile"));
            }
        }
    }

    /** A file that ends in .yml was meant to be read: it is reported, not passed over. */
    private static boolean isYaml(Path file) {
        return file.toString().endsWith(".yaml") || file.toString().endsWith(".yml");
    }

    /** A file whose form is wrong is read as well, as far as it goes, so that its other faults are told at once. */
    private record Checked(Place root, boolean isSound) {}

    private static Checked checked(Path path, String folder, String kind, Declarations declarations) {
        var faults = new ArrayList<Fault>();
        var file = YamlFile.read(path, folder + path.getFileName(), faults);
        if (faults.isEmpty()) {
            faults.addAll(SchemaCheck.of(kind).faults(file));
        }
        faults.forEach(declarations::fault);
        return new Checked(file.root(), faults.isEmpty());
    }

    private static List<Path> list(Path folder, Predicate<Path> which) {
        try (var inside = Files.list(folder)) {
            return inside.filter(which)
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
