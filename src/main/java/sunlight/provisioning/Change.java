package sunlight.provisioning;

import java.util.Locale;
import java.util.Set;
import sunlight.provisioning.Declared.Defaults;
import sunlight.provisioning.Declared.Edition;
import sunlight.provisioning.Declared.Plan;

/** One step from what is stored to what is declared. There is no step that deletes. */
public sealed interface Change {

    /** The change in words, for the operator. */
    String said();

    /** Whether nothing is changed, since the console has said otherwise. */
    default boolean isKept() {
        return this instanceof Kept || this instanceof SettingsKept || this instanceof EditionKept;
    }

    /** A tenant appears. */
    record Created(DeclaredTenant tenant) implements Change {
        @Override
        public String said() {
            return "created " + tenant.slug() + " (" + tenant.name().zh() + ")";
        }
    }

    /** A tenant is declared differently. */
    record Changed(DeclaredTenant tenant, Set<String> fields) implements Change {
        @Override
        public String said() {
            return "changed " + tenant.slug() + ": " + String.join(", ", fields);
        }
    }

    /** A tenant has another name in addresses; the old one leads here from now on. */
    record Renamed(String from, DeclaredTenant tenant) implements Change {
        @Override
        public String said() {
            return "renamed " + from + " to " + tenant.slug();
        }
    }

    /** A tenant is no longer declared: no sign-in; its public pages stay. */
    record Suspended(String slug) implements Change {
        @Override
        public String said() {
            return "suspended " + slug + ", which is no longer declared";
        }
    }

    /** A suspended tenant is declared again. */
    record Resumed(DeclaredTenant tenant) implements Change {
        @Override
        public String said() {
            return "resumed " + tenant.slug();
        }
    }

    /** The console has said otherwise; the files are told and change nothing. */
    record Kept(String slug, Set<String> fields) implements Change {
        @Override
        public String said() {
            return fields.isEmpty()
                    ? "kept " + slug + ", which the console has declared and the files do not"
                    : "kept " + slug + " as the console has it; the files differ in " + String.join(", ", fields);
        }
    }

    /** The console has chosen settings otherwise; the files are told and leave them. */
    record SettingsKept(String slug, Set<String> settings) implements Change {
        @Override
        public String said() {
            return "kept the settings of " + slug + " as the console has them; the files differ in "
                    + String.join(", ", settings);
        }
    }

    /** The console has declared an edition otherwise; the files are told and change nothing. */
    record EditionKept(Edition edition) implements Change {
        @Override
        public String said() {
            return "kept " + Change.named(edition) + " as the console has it; the files differ";
        }
    }

    /** A catalogue edition appears. */
    record CatalogueAdded(Edition edition) implements Change {
        @Override
        public String said() {
            return "added " + Change.named(edition);
        }
    }

    /** An edition that is not yet in force is declared differently. */
    record CatalogueReplaced(Edition edition) implements Change {
        @Override
        public String said() {
            return "replaced " + Change.named(edition) + ", which is not yet in force";
        }
    }

    /** Sites are arranged differently, or for the first time. */
    record SitesArranged(Plan plan) implements Change {
        @Override
        public String said() {
            return "arranged the " + plan.audience().toLowerCase(Locale.ROOT) + " sites of " + plan.bureau();
        }
    }

    /** A bureau without a calendar of its own gets the declared one to start with. */
    record CalendarSeeded(Defaults defaults) implements Change {
        @Override
        public String said() {
            return "seeded " + defaults.terms().size() + " terms and "
                    + defaults.anchors().size() + " anchor dates of " + defaults.bureau();
        }
    }

    private static String named(Edition edition) {
        return "the " + edition.audience().toLowerCase(Locale.ROOT) + " catalogue of " + edition.bureau() + " from "
                + edition.effectiveOn();
    }
}
