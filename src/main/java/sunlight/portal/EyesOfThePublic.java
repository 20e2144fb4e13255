package sunlight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.SeenByPublic;
import sunlight.language.Language;
import sunlight.portal.pages.Variant;
import sunlight.portal.pages.Visit;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;

/** Looks at the public site from inside, without a request: in Chinese, in the usual letters, at the root bureau's host. */
@ApplicationScoped
class EyesOfThePublic implements SeenByPublic {

    private static final int READABLE = 200;

    @Inject
    DisclosureReading reading;

    @Inject
    Directory directory;

    @Override
    public Optional<String> item(Tenant tenant, ItemCode item) {
        var visit = visit(tenant, "/" + tenant.slug() + "/" + item);
        return seen(() -> reading.item(visit, tenant.slug(), item));
    }

    @Override
    public Optional<String> disclosure(Tenant tenant, UUID disclosure) {
        var visit = visit(tenant, "/" + tenant.slug() + "/disclosures/" + disclosure);
        return seen(() -> reading.current(visit, tenant.slug(), disclosure));
    }

    private Visit visit(Tenant tenant, String path) {
        var host = directory.byId(tenant.root()).orElse(tenant);
        var variant = new Variant(Language.ZH, false);
        return new Visit(
                variant, path, host, PublicRequest.ownOrigin(), Assets.STYLESHEET.address(), Assets.EMBLEM.address());
    }

    private static Optional<String> seen(Supplier<Rendered> page) {
        return Optional.of(page.get())
                .filter(rendered -> rendered.status() == READABLE)
                .map(rendered -> new String(rendered.content(), StandardCharsets.UTF_8));
    }
}
