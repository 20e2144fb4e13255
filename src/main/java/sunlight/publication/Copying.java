package sunlight.publication;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Catalogues;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.tenancy.Directory;
import sunlight.tenancy.PublicOrigin;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** Takes a copy of what is public to another place. What the public cannot read cannot be copied either. */
@UseCase
public class Copying {

    @Inject
    OpenRecord record;

    @Inject
    Catalogues catalogues;

    @Inject
    AdoptableTexts texts;

    @Inject
    Directory directory;

    @Inject
    PublicOrigin origin;

    @Inject
    Acting acting;

    /** For an official WeChat account; nothing while it is withdrawn or hidden. */
    @Requires(Permission.DECLARE)
    public Optional<WechatCopy> forWechat(UUID disclosure) {
        var owner = acting.tenant();
        return record.current(owner, disclosure)
                .map(open -> WechatCopy.of(
                        owner,
                        open,
                        catalogues
                                .inForce(owner, acting.today())
                                .flatMap(known -> known.item(open.edition().item()))
                                .orElse(null),
                        above(owner, open.edition()),
                        origin.of(owner)));
    }

    private WechatCopy.@Nullable Above above(Tenant owner, PublishedEdition edition) {
        return Optional.ofNullable(edition.adoption())
                .map(Adoption::source)
                .flatMap(source -> directory
                        .byId(source.tenant())
                        .flatMap(publisher ->
                                texts.current(owner, source).map(text -> new WechatCopy.Above(publisher, text))))
                .orElse(null);
    }
}
