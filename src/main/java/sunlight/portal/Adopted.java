package sunlight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import sunlight.portal.pages.AdoptedText;
import sunlight.publication.AdoptableTexts;
import sunlight.publication.Source;
import sunlight.publication.gate.AskingToHide;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;

/** Finds the text of a bureau above to which a disclosure refers, as it can be read at this moment. */
@ApplicationScoped
class Adopted {

    @Inject
    AdoptableTexts texts;

    @Inject
    AskingToHide asking;

    @Inject
    Directory directory;

    @Inject
    Places places;

    /** @param number which edition of the text; 0 is the current one */
    @Nullable
    AdoptedText of(Tenant adopter, @Nullable Source source, int number) {
        if (source == null) {
            return null;
        }
        var publisher = directory.byId(source.tenant()).orElse(null);
        if (publisher == null) {
            return null;
        }
        var text = texts.edition(adopter, source, number).orElse(null);
        return new AdoptedText(
                publisher,
                text == null ? null : places.item(publisher, text.item()).orElse(null),
                text,
                text == null && asking.isHidden(publisher, source.disclosure()));
    }
}
