package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sunlight.catalogue.Anchor;
import sunlight.language.Text;

/**
 * What the folder {@code tenants/} says there should be.
 *
 * @param crests pictures by the hash by which the looks of tenants name them
 */
public record Declared(
        List<DeclaredTenant> tenants,
        List<Edition> editions,
        List<Defaults> defaults,
        List<Plan> plans,
        Map<String, byte[]> crests) {

    /**
     * An edition of one of the two catalogues of a bureau.
     *
     * @param audience SCHOOL or BUREAU, as the database says it
     */
    public record Edition(String bureau, String audience, LocalDate effectiveOn, JsonNode definition) {

        public String hash() {
            return Canonical.hash(definition);
        }
    }

    /**
     * How the sites of schools or of bureaus are arranged.
     *
     * @param audience SCHOOL or BUREAU, as the database says it
     */
    public record Plan(String bureau, String audience, JsonNode definition) {

        public String hash() {
            return Canonical.hash(definition);
        }
    }

    /** School calendar and anchor dates that a bureau starts with. */
    public record Defaults(String bureau, List<Term> terms, List<AnchorDay> anchors) {}

    /** A school term. */
    public record Term(Text name, LocalDate startsOn, LocalDate endsOn) {}

    /** A date that clocks refer to. */
    public record AnchorDay(Anchor anchor, LocalDate fallsOn) {}

    public Optional<DeclaredTenant> tenant(String slug) {
        return tenants.stream().filter(tenant -> tenant.slug().equals(slug)).findFirst();
    }

    /** The tenant that has, or has had, a name. */
    Optional<DeclaredTenant> after(String slug) {
        return tenant(slug)
                .or(() -> tenants.stream()
                        .filter(tenant -> tenant.formerly("former_slugs").contains(slug))
                        .findFirst());
    }
}
