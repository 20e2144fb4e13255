package sunlight.publication.gate;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;
import sunlight.publication.CheckedDisclosures;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;
import sunlight.tenancy.WithinUseCase;

/** The editor says of each picture who is to be recognised in it; asked once for the same picture. */
@UseCase
public class DeclaringPictures {

    private static final int LONGEST_NOTE = 500;

    @Inject
    CheckedDisclosures disclosures;

    @Inject
    Pictures pictures;

    @Inject
    Clock clock;

    /** @param note where the guardian's consent lies; needed where there is one, else empty */
    @Requires(Permission.DRAFT)
    public void declare(UUID disclosure, UUID picture, PictureAnswer answer, String note) {
        var file = disclosures.writable(disclosure).files().stream()
                .filter(each -> each.id().equals(picture) && each.isPicture())
                .findFirst()
                .orElseThrow(NotFound::new);
        add(file.sha256(), answer, note);
    }

    /** Of a picture that belongs to no text, such as the photo of a notice board. */
    @WithinUseCase
    public void declarePhoto(String sha256, PictureAnswer answer, String note) {
        add(sha256, answer, note);
    }

    private void add(String sha256, PictureAnswer answer, String note) {
        var said = note.strip();
        if (answer == PictureAnswer.CONSENT && said.isEmpty()) {
            throw RuleBroken.of("note", "gate.consentWhere");
        }
        if (said.length() > LONGEST_NOTE) {
            throw RuleBroken.of("note", "gate.reasonTooLong", LONGEST_NOTE);
        }
        var signer = Scope.requireActor();
        var declaration = new PictureDeclaration(answer, said.isEmpty() ? null : said, signer.name(), clock.instant());
        pictures.add(sha256, declaration, signer);
    }
}
