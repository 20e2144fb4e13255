package sunlight.compliance;

import jakarta.inject.Inject;
import java.util.List;
import sunlight.catalogue.BindingCatalogue;
import sunlight.catalogue.LegalBasis.Binds;
import sunlight.catalogue.LegalGrounds;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.language.Message;
import sunlight.tenancy.UseCase;

/** What the tenant in scope owes. */
@UseCase
public class Owing {

    @Inject
    BindingCatalogue binding;

    @Requires(Permission.READ_OWN)
    public List<DueLine> mine() {
        return binding.today().stream()
                .flatMap(catalogue -> catalogue.items().stream())
                .map(item -> new DueLine(
                        item,
                        ComplianceStatus.NOTHING_OWED_YET,
                        null,
                        Message.of("due.title"),
                        LegalGrounds.of(item.basis(), "CN-23-10-02", Binds.SCHOOLS)
                                .said()))
                .toList();
    }
}
