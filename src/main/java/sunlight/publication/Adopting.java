package sunlight.publication;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Catalogues;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** Lets a draft refer to a text that a bureau above publishes, beside which the tenant adds what is its own. */
@UseCase
public class Adopting {

    @Inject
    Disclosures disclosures;

    @Inject
    Adoptions adoptions;

    @Inject
    AdoptableTexts texts;

    @Inject
    Drafts drafts;

    @Inject
    Catalogues catalogues;

    @Inject
    Directory directory;

    @Inject
    Acting acting;

    /** A text above, with who publishes it. */
    public record Offer(Tenant publisher, PublishedSummary text) {}

    /**
     * What a draft refers to.
     *
     * @param text as it is now; nothing while it cannot be read
     */
    public record Adopted(
            Tenant publisher, Source source, @Nullable PublishedEdition text) {}

    @Requires(Permission.DRAFT)
    public List<Offer> offers(UUID draft, String words) {
        return texts.find(acting.tenant(), disclosures.require(draft).item(), words).stream()
                .flatMap(text -> directory.byId(text.tenant()).stream().map(publisher -> new Offer(publisher, text)))
                .toList();
    }

    @Requires(Permission.READ_OWN)
    public Optional<Adopted> of(UUID draft) {
        disclosures.require(draft);
        return adoptions
                .of(draft)
                .flatMap(source -> directory
                        .byId(source.tenant())
                        .map(publisher -> new Adopted(
                                publisher,
                                source,
                                texts.current(acting.tenant(), source).orElse(null))));
    }

    /** What is public here and refers to a text that nobody can read any more. */
    @Requires(Permission.READ_OWN)
    public Set<UUID> lost() {
        return adoptions.published().entrySet().stream()
                .filter(each -> texts.current(acting.tenant(), each.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * Refers to a text from now on. What the draft says itself stays, as an addition; a title and a formation date are put
     * where there are none: the title of the item, since that of the text may have to be hidden one day.
     *
     * @param version the version of the draft that was read
     */
    @Requires(Permission.DRAFT)
    public void adopt(UUID draft, long version, Source source) {
        var disclosure = disclosures.requireRead(draft, version);
        disclosure.requireWritable();
        if (texts.current(acting.tenant(), source).isEmpty()) {
            throw RuleBroken.of("body", "adoption.gone");
        }
        if (disclosure.content().attribute() != Attribute.PROACTIVE) {
            throw RuleBroken.of("attribute", "adoption.onlyPublic");
        }
        if (adoptions.isAdopted(draft)) {
            throw RuleBroken.of("body", "adoption.isAdopted");
        }
        adoptions.put(draft, source);
        disclosure.write(begun(disclosure), version, acting.now());
        drafts.noteHand(disclosure);
        disclosures.flush();
    }

    private Content begun(Disclosure disclosure) {
        var content = disclosure.content();
        var item = catalogues
                .inForce(acting.tenant(), acting.today())
                .flatMap(catalogue -> catalogue.item(disclosure.item()))
                .orElseThrow(NotFound::new);
        return new Content(
                content.title().isBlank() ? item.title().zh() : content.title(),
                content.body(),
                content.answers(),
                content.formedOn() == null ? acting.today() : content.formedOn(),
                content.documentNumber(),
                content.attribute());
    }

    /** Refers to nothing any more; what the draft says itself stays. */
    @Requires(Permission.DRAFT)
    public void leave(UUID draft, long version) {
        var disclosure = disclosures.requireRead(draft, version);
        disclosure.requireWritable();
        adoptions.remove(draft);
        disclosure.write(disclosure.content(), version, acting.now());
        drafts.noteHand(disclosure);
        disclosures.flush();
    }
}
