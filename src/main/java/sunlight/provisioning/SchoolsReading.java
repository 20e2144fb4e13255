package sunlight.provisioning;

/** Reads a file of schools; what its schema refuses is passed over here. */
final class SchoolsReading {

    private final Declarations declarations;
    private final boolean bureausAreKnown;

    /** @param bureausAreKnown whether bureau.yaml could be read as far as the names in it */
    SchoolsReading(Declarations declarations, boolean bureausAreKnown) {
        this.declarations = declarations;
        this.bureausAreKnown = bureausAreKnown;
    }

    void read(Place file) {
        var named = file.at("bureau");
        var bureau = declarations.tenant(named.text());
        if (bureau != null && !bureau.isBureau()) {
            bureau = null;
        }
        if (bureau == null && bureausAreKnown && named.isText()) {
            declarations.fault(
                    named.fault("declared.noBureau", String.join(", ", declarations.bureaus()), named.text()));
        }
        for (Place school : file.at("schools").each()) {
            if (school.at("slug").isText()) {
                declarations.add(school, bureau);
            }
        }
    }
}
