package sunlight.provisioning;

/** Reads a file of schools. */
final class SchoolsReading {

    private final Declarations declarations;

    SchoolsReading(Declarations declarations) {
        this.declarations = declarations;
    }

    void read(Place file) {
        var named = file.at("bureau");
        var bureau = declarations.tenant(named.text());
        if (bureau == null || bureau.isSchool()) {
            declarations.fault(named.fault("expected a bureau of bureau.yaml ("
                    + String.join(", ", declarations.bureaus()) + "), found \"" + named.text() + "\""));
            return;
        }
        file.at("schools").each().forEach(school -> declarations.add(school, bureau));
    }
}
