package sunlight.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.Ids;

/** Shows a disclosure to those who work on it, and adds their signatures. */
@ApplicationScoped
class Drafts {

    @Inject
    Disclosures disclosures;

    @Inject
    Acting acting;

    void sign(Disclosure disclosure, Step step, @Nullable String reason) {
        disclosures.add(new Signature(Ids.next(), disclosure, step, acting.actor(), reason, acting.now()));
    }

    Draft draft(Disclosure disclosure) {
        return new Draft(
                disclosure.id(),
                disclosure.version(),
                disclosure.item(),
                disclosure.indexNumber(),
                disclosure.content(),
                disclosure.stage(),
                disclosure.author().name(),
                disclosure.author().subject().equals(acting.actor().subject()),
                disclosure.editions(),
                disclosures.attachments(disclosure.id()).stream()
                        .map(Attachment::line)
                        .toList(),
                disclosures.signatures(disclosure.id()).stream()
                        .map(Signature::line)
                        .toList(),
                disclosure.stage().steps(),
                disclosure.changedAt());
    }
}
