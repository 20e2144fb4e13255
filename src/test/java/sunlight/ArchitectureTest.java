package sunlight;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import sunlight.identity.Requires;
import sunlight.identity.SignedIn;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.UseCase;
import sunlight.tenancy.WithinUseCase;

/** The architecture, executable. docs/architecture.md shows the same map as a picture. */
@AnalyzeClasses(packages = "sunlight", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** Each package and the packages it may know. What is not listed is forbidden. */
    static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            entry("problem", Set.of()),
            entry("language", Set.of()),
            entry("calendar", Set.of("language")),
            entry("richtext", Set.of("problem", "language")),
            entry("tenancy", Set.of("problem", "language")),
            entry("outbound", Set.of()),
            entry("connector", Set.of()),
            entry("messaging", Set.of("tenancy")),
            entry("files", Set.of("problem", "tenancy", "language")),
            entry("sheet", Set.of("problem", "files")),
            entry("print", Set.of()),
            entry("identity", Set.of("problem", "tenancy", "messaging", "language")),
            entry("audit", Set.of("language", "tenancy", "identity", "console")),
            entry("settings", all("problem language tenancy identity site console")),
            entry("ledger", Set.of("problem", "tenancy")),
            entry("ledgercheck", Set.of()),
            entry("privacy", Set.of("problem", "language", "catalogue", "richtext", "files")),
            entry("viewing", Set.of("problem", "language", "tenancy", "files", "richtext", "privacy")),
            entry("console", Set.of("problem", "language", "tenancy", "identity", "files", "connector")),
            entry("rest", Set.of("problem", "language", "tenancy", "identity")),
            entry("catalogue", Set.of("problem", "language", "tenancy", "identity", "rest")),
            entry(
                    "workdays",
                    Set.of(
                            "problem",
                            "language",
                            "tenancy",
                            "identity",
                            "messaging",
                            "calendar",
                            "catalogue",
                            "console")),
            entry(
                    "publication",
                    Set.of(
                            "problem",
                            "language",
                            "tenancy",
                            "messaging",
                            "identity",
                            "richtext",
                            "files",
                            "ledger",
                            "calendar",
                            "workdays",
                            "catalogue",
                            "privacy",
                            "viewing",
                            "console",
                            "rest")),
            entry(
                    "compliance",
                    Set.of(
                            "problem",
                            "language",
                            "tenancy",
                            "identity",
                            "messaging",
                            "calendar",
                            "workdays",
                            "catalogue",
                            "publication",
                            "console",
                            "rest")),
            entry("links", Set.of("problem", "language", "tenancy", "identity", "outbound", "publication", "console")),
            entry("search", all("problem language tenancy identity richtext catalogue viewing publication rest")),
            entry(
                    "indicators",
                    all(
                            "problem language tenancy identity sheet calendar catalogue publication compliance site settings"
                                    + " console rest")),
            entry(
                    "assessment",
                    Set.of(
                            "problem",
                            "language",
                            "tenancy",
                            "identity",
                            "files",
                            "sheet",
                            "workdays",
                            "calendar",
                            "catalogue",
                            "publication",
                            "compliance",
                            "supervision",
                            "console",
                            "rest")),
            entry(
                    "supervision",
                    Set.of(
                            "problem",
                            "language",
                            "tenancy",
                            "identity",
                            "messaging",
                            "files",
                            "print",
                            "ledger",
                            "calendar",
                            "workdays",
                            "catalogue",
                            "publication",
                            "compliance",
                            "console",
                            "rest")),
            entry(
                    "reminding",
                    Set.of(
                            "problem",
                            "language",
                            "tenancy",
                            "identity",
                            "messaging",
                            "outbound",
                            "calendar",
                            "workdays",
                            "catalogue",
                            "publication",
                            "compliance",
                            "supervision",
                            "console")),
            entry(
                    "dashboard",
                    Set.of("problem", "language", "tenancy", "identity", "catalogue", "compliance", "console", "rest")),
            entry(
                    "export",
                    Set.of(
                            "problem",
                            "language",
                            "tenancy",
                            "identity",
                            "files",
                            "sheet",
                            "print",
                            "ledger",
                            "catalogue",
                            "compliance",
                            "dashboard",
                            "supervision",
                            "console")),
            entry(
                    "forwarding",
                    all(
                            "problem language tenancy identity messaging catalogue publication reminding portal site console")),
            entry("preview", Set.of("problem", "tenancy", "identity", "publication", "portal")),
            entry("subscription", Set.of("problem", "language", "tenancy", "messaging", "catalogue", "publication")),
            entry("site", Set.of("problem", "language", "tenancy", "identity", "calendar", "catalogue", "console")),
            entry(
                    "provisioning",
                    all("problem language tenancy messaging files sheet identity catalogue calendar site console")),
            entry("command", Set.of()),
            entry(
                    "portal",
                    Set.of(
                            "connector",
                            "problem",
                            "language",
                            "tenancy",
                            "files",
                            "richtext",
                            "calendar",
                            "ledger",
                            "catalogue",
                            "viewing",
                            "publication",
                            "compliance",
                            "search",
                            "site",
                            "subscription")));

    @ArchTest
    static void every_package_keeps_to_the_map(JavaClasses all) {
        MAY_KNOW.forEach((from, known) -> {
            var allowed = Stream.concat(Stream.of(from), known.stream())
                    .map(name -> "sunlight." + name + "..")
                    .toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage("sunlight." + from + "..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideOutsideOfPackages("sunlight..").or(resideInAnyPackage(allowed)))
                    .check(all);
        });
    }

    @ArchTest
    static final ArchRule every_package_is_on_the_map = classes()
            .should()
            .resideInAnyPackage(MAY_KNOW.keySet().stream()
                    .map(name -> "sunlight." + name + "..")
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("sunlight.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_model_does_not_know_its_faces = noClasses()
            .that(not(resideInAnyPackage("..ui..", "..rest..", "..console..", "..portal..", "..identity..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..ui..", "..rest..", "com.vaadin..", "jakarta.ws.rs..");

    @ArchTest
    static final ArchRule only_views_know_the_console = noClasses()
            .that(not(resideInAnyPackage("..ui..", "..console..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("sunlight.console..");

    @ArchTest
    static final ArchRule faces_never_touch_entities = noClasses()
            .that()
            .resideInAnyPackage("..ui..", "..rest..", "..portal..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule the_public_site_knows_no_session = noClasses()
            .that()
            .resideInAPackage("..portal..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(HttpSession.class);

    @ArchTest
    static final ArchRule every_use_case_says_who_may_pass = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(UseCase.class)
            .and()
            .arePublic()
            .should(beAnnotatedWith(Requires.class)
                    .or(beAnnotatedWith(OpenToAll.class))
                    .or(beAnnotatedWith(SignedIn.class))
                    .or(beAnnotatedWith(ByWorker.class))
                    .or(beAnnotatedWith(WithinUseCase.class)));

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule names_say_what_not_which_pattern =
            classes().should().haveNameNotMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO|Service)");

    private static Set<String> all(String packages) {
        return Set.of(packages.split(" "));
    }
}
