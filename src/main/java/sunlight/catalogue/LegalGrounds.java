package sunlight.catalogue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sunlight.catalogue.LegalBasis.Verification;
import sunlight.language.Message;
import sunlight.language.Text;
import sunlight.tenancy.Tenant;

/**
 * What may be shown to a tenant as the ground of a duty, and what is only the model that the bureau followed.
 *
 * @param binding documents that bind the tenant and may be cited
 * @param models checked documents that do not bind it, or that cannot be cited
 */
public record LegalGrounds(List<LegalBasis> binding, List<LegalBasis> models) {

    private static final String COUNTRY = "CN";

    // A citation names a law or a regulation by its title, anything else by its number or its full date.
    private static final Pattern CITABLE =
            Pattern.compile("(?<!办)法》|条例》|号）|\\d{4}-\\d{2}-\\d{2}", Pattern.UNICODE_CHARACTER_CLASS);

    /** The grounds for one tenant, whose bureau has set the code of its division, such as CN-23-10-02. */
    public static LegalGrounds of(List<LegalBasis> basis, Tenant tenant) {
        var shown = basis.stream()
                .filter(LegalGrounds::isChecked)
                .collect(Collectors.partitioningBy(one -> binds(one, tenant)));
        return new LegalGrounds(List.copyOf(shown.get(true)), List.copyOf(shown.get(false)));
    }

    /** One sentence for each ground; without any, that the bureau asks for it, and after which models. */
    public List<Message> said() {
        if (!binding.isEmpty()) {
            return binding.stream().map(LegalGrounds::cite).toList();
        }
        return List.of(
                models.isEmpty()
                        ? Message.of("grounds.requirement")
                        : Message.of("grounds.requirementAfter", titles(models)));
    }

    private static Message cite(LegalBasis basis) {
        return basis.article() == null
                ? Message.of("grounds.document", basis.title())
                : Message.of("grounds.article", basis.title(), basis.article());
    }

    private static Text titles(List<LegalBasis> documents) {
        return new Text(
                documents.stream().map(one -> one.title().zh()).distinct().collect(Collectors.joining("、")),
                documents.stream().map(one -> one.title().en()).distinct().collect(Collectors.joining("; ")));
    }

    private static boolean isChecked(LegalBasis basis) {
        return basis.verification() == Verification.V1 || basis.verification() == Verification.V2;
    }

    private static boolean binds(LegalBasis basis, Tenant tenant) {
        var division = tenant.settings().getOrDefault("division", COUNTRY);
        var place = basis.jurisdiction();
        return (division.equals(place) || division.startsWith(place + "-"))
                && basis.binds().include(tenant)
                && CITABLE.matcher(basis.title().zh()).find();
    }
}
