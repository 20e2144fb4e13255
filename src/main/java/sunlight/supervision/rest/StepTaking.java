package sunlight.supervision.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sunlight.rest.Given;
import sunlight.supervision.Answering;
import sunlight.supervision.Preparing;
import sunlight.supervision.SigningLetters;
import sunlight.supervision.Verifying;

/** Takes the step that a request names. */
@ApplicationScoped
class StepTaking {

    @Inject
    Preparing preparing;

    @Inject
    SigningLetters signing;

    @Inject
    Answering answering;

    @Inject
    Verifying verifying;

    void take(UUID id, long version, StepBody body) {
        var words = Optional.ofNullable(body.words()).orElse("");
        switch (body.step()) {
            case SUBMIT -> preparing.submit(id, version);
            case REMIND -> preparing.remind(id, version);
            case DISCARD -> preparing.discard(id, version);
            case PASS_DOWN -> preparing.passDown(id, version);
            case SIGN -> signing.sign(id, version);
            case SEND_BACK -> signing.sendBack(id, version, words);
            case GRANT_EXTENSION -> signing.grantExtension(id, version, Given.present("until", body.until()), words);
            case REFUSE_EXTENSION -> signing.refuseExtension(id, version, words);
            case ESCALATE -> signing.escalate(id, version, Given.present("days", body.days()), words);
            case LIFT -> signing.lift(id, version, words);
            case ACKNOWLEDGE -> answering.acknowledge(id, version);
            case ANSWER -> answering.answer(id, version, words, disclosures(body), List.of());
            case ASK_EXTENSION -> answering.askExtension(id, version, Given.present("until", body.until()), words);
            case VERIFY -> verifying.verify(id, version, words);
            case RETURN -> verifying.giveBack(id, version, Given.present("days", body.days()), words);
        }
    }

    private static List<UUID> disclosures(StepBody body) {
        return Optional.ofNullable(body.disclosures()).orElse(List.of());
    }
}
