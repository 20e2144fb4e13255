package sunlight.provisioning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the database holds of the declared things.
 *
 * @param withTerms slugs of the bureaus that keep a school calendar
 * @param withAnchors slugs of the bureaus that keep anchor dates
 */
public record Stored(
        List<Tenant> tenants,
        List<StoredEdition> editions,
        List<StoredPlan> plans,
        Set<String> withTerms,
        Set<String> withAnchors) {

    /**
     * A tenant as it is stored.
     *
     * @param hash of the declaration that was last applied
     * @param state the tenant in the words of a declaration, with all its settings
     * @param keptIn where it was declared last
     * @param chosen settings that the console has said last
     * @param formerNames what it was called before, in Chinese
     */
    public record Tenant(
            UUID id,
            boolean isActive,
            String hash,
            DeclaredTenant state,
            KeptIn keptIn,
            Set<String> chosen,
            List<String> formerNames) {

        public Tenant(UUID id, boolean isActive, String hash, DeclaredTenant state) {
            this(id, isActive, hash, state, KeptIn.FILES, Set.of(), List.of());
        }

        boolean isInConsole() {
            return keptIn == KeptIn.CONSOLE;
        }
    }

    /** An edition that was applied. */
    public record StoredEdition(String bureau, String audience, LocalDate effectiveOn, String hash, KeptIn keptIn) {

        public StoredEdition(String bureau, String audience, LocalDate effectiveOn, String hash) {
            this(bureau, audience, effectiveOn, hash, KeptIn.FILES);
        }
    }

    /** A site plan that was applied. */
    public record StoredPlan(String bureau, String audience, String hash) {}

    public static Stored nothing() {
        return new Stored(List.of(), List.of(), List.of(), Set.of(), Set.of());
    }
}
