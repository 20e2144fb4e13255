package sunlight.publication;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Ids;

/** Shows a disclosure to those who work on it, and adds their signatures. */
@ApplicationScoped
class Drafts {

    /** Who signs what nobody did. */
    static final Voice SYSTEM = Voice.own(new Actor("system", "系统"));

    @Inject
    Disclosures disclosures;

    @Inject
    Adoptions adoptions;

    @Inject
    PublicEditions publicEditions;

    @Inject
    Acting acting;

    /** In the own name. */
    void sign(Disclosure disclosure, Step step, @Nullable String reason) {
        sign(disclosure, step, Voice.own(acting.actor()), reason);
    }

    void sign(Disclosure disclosure, Step step, Voice signer, @Nullable String reason) {
        disclosures.add(signature(disclosure, step, signer, reason));
    }

    void signReview(Disclosure disclosure, Voice signer, boolean proofread) {
        disclosures.add(signature(disclosure, Step.APPROVE, signer, null).proofread(proofread));
    }

    private Signature signature(Disclosure disclosure, Step step, Voice signer, @Nullable String reason) {
        return new Signature(Ids.next(), disclosure, step, signer, reason, acting.now());
    }

    /** Everybody who had a hand in the text since the last edition; none of them may approve or publish it. */
    Set<String> hands(Disclosure disclosure) {
        var hands = new HashSet<String>();
        for (var signature : disclosures.signatures(disclosure.id())) {
            if (signature.publishes()) {
                hands.clear();
            } else if (signature.isOfAHand()) {
                hands.add(signature.signer());
            }
        }
        return hands;
    }

    /** Whether the acting person had a hand in the text. */
    boolean isMine(Disclosure disclosure) {
        return disclosure.isOfTheirHands(Voice.own(acting.actor()), hands(disclosure));
    }

    /** Everybody who had a hand in the text of an edition. */
    Set<String> handsOf(UUID disclosure, int edition) {
        var hands = new HashSet<String>();
        var published = 0;
        for (var signature : disclosures.signatures(disclosure)) {
            if (signature.publishes() && ++published == edition) {
                break;
            } else if (signature.publishes()) {
                hands.clear();
            } else if (signature.isOfAHand()) {
                hands.add(signature.signer());
            }
        }
        return hands;
    }

    /** Somebody else than the author writes: that is signed, once. */
    void noteHand(Disclosure disclosure) {
        var writer = acting.actor().subject();
        if (!writer.equals(disclosure.author().subject()) && !hands(disclosure).contains(writer)) {
            sign(disclosure, Step.WRITE, null);
        }
    }

    /** The time for publication runs from the formation date: once others have read it, a change of it stays on record. */
    void noteFormation(Disclosure disclosure, @Nullable LocalDate before) {
        var now = disclosure.content().formedOn();
        if (disclosure.wasSubmitted() && !Objects.equals(before, now)) {
            sign(disclosure, Step.WRITE, "生成日期 %s → %s".formatted(said(before), said(now)));
        }
    }

    private static String said(@Nullable LocalDate day) {
        return day == null ? "-" : day.toString();
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
                isMine(disclosure),
                disclosure.editions(),
                disclosure.isOfEarlierText(),
                disclosures.attachments(disclosure.id()).stream()
                        .map(Attachment::line)
                        .toList(),
                disclosures.signatures(disclosure.id()).stream()
                        .map(Signature::line)
                        .toList(),
                steps(disclosure),
                disclosure.changedAt(),
                adoptions.of(disclosure.id()).orElse(null),
                comingChange(disclosure).orElse(null));
    }

    /** What was public once is withdrawn, not thrown away. */
    static Set<Step> steps(Disclosure disclosure) {
        return disclosure.stage().steps().stream()
                .filter(step -> step != Step.DISCARD || disclosure.editions() == 0)
                .collect(toSet());
    }

    /** Of what is not published yet: afterwards the note is the edition's. */
    static Optional<Change> comingChange(Disclosure disclosure) {
        return disclosure.change().filter(said -> disclosure.stage().isUnderWay());
    }

    /** What the text as it is now changes in the newest edition; nothing where there is no edition yet. */
    Optional<EditionDifference> difference(Disclosure disclosure) {
        return publicEditions
                .edition(acting.tenant().id(), disclosure.id(), 0)
                .map(edition -> EditionDifference.between(EditionDifference.State.of(edition), now(disclosure)));
    }

    private EditionDifference.State now(Disclosure disclosure) {
        var files = disclosures.attachmentsInUse(disclosure).stream()
                .filter(attachment -> !attachment.line().inline())
                .map(attachment -> new EditionDifference.Annex(
                        attachment.file().name(), attachment.file().sha256()))
                .toList();
        return new EditionDifference.State(disclosure.content(), files);
    }
}
