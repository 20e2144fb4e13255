package sunlight.site;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.tenancy.Deed;
import sunlight.tenancy.PublicChange;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;

/** An administrator uploads the crest 校徽 of the tenant; it goes before the one that is declared in {@code tenants/}. */
@UseCase
public class ChoosingCrest {

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    @Inject
    Event<PublicChange> changes;

    @Inject
    Event<Deed> deeds;

    /** The uploaded one, by the hash by which its address names it. */
    @Requires(Permission.MANAGE_SITE)
    public Optional<String> uploaded() {
        return rows.<String>column("select sha256 from own_crest where tenant_id = own_tenant()").stream()
                .findFirst();
    }

    /** Keeps what {@link CrestPicture} makes of the file. */
    @Requires(Permission.MANAGE_SITE)
    public void choose(byte[] file) {
        var picture = CrestPicture.of(file);
        var hash = hash(picture);
        rows.change(
                "insert into crest (sha256, content) values (?1, decode(?2, 'hex')) on conflict do nothing",
                hash,
                HexFormat.of().formatHex(picture));
        rows.change("""
                insert into own_crest (sha256, uploader, uploaded_at) values (?1, ?2, cast(?3 as timestamptz))
                on conflict (tenant_id) do update set sha256 = excluded.sha256, uploader = excluded.uploader,
                  uploaded_at = excluded.uploaded_at
                """, hash, Scope.requireActor().subject(), clock.instant().toString());
        changes.fire(new PublicChange());
        deeds.fire(new Deed("crest.chosen", "crest", hash));
    }

    /** Back to the declared one, or to none. */
    @Requires(Permission.MANAGE_SITE)
    public void giveUp() {
        rows.change("delete from own_crest where tenant_id = own_tenant()");
        changes.fire(new PublicChange());
        deeds.fire(new Deed("crest.givenUp", "crest", "own"));
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
