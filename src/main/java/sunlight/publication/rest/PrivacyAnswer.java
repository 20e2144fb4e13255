package sunlight.publication.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.language.Text;
import sunlight.privacy.Place;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.Remedy;
import sunlight.privacy.Severity;
import sunlight.publication.gate.Check;
import sunlight.publication.gate.Decision;
import sunlight.publication.gate.OpenFinding;
import sunlight.publication.gate.Picture;
import sunlight.publication.gate.PictureAnswer;

/**
 * What the privacy gate says of a draft as it is saved now.
 *
 * @param reading names of attachments that are still being read; ask again in a moment
 * @param decisions everything that anybody answered for in this disclosure, also in earlier texts of it
 */
public record PrivacyAnswer(
        List<Line> findings, List<String> reading, List<DeclaredPicture> pictures, List<Answered> decisions) {

    /**
     * A finding.
     *
     * @param finding what an override or attestation names it by
     * @param attachment the attachment in which it stands; none for the text
     * @param masked what was found, masked
     * @param count how often it stands there
     * @param inside where in the file, for what is found once a file: the first places
     * @param blocks whether it holds up the publication
     */
    public record Line(
            String finding,
            PrivacyRule rule,
            Severity severity,
            Text place,
            Text ground,
            @Nullable UUID attachment,
            String masked,
            int count,
            List<Text> inside,
            boolean blocks,
            List<Remedy> remedies) {}

    /** A picture, with what is declared of the people in it. */
    public record DeclaredPicture(
            UUID picture,
            String name,
            @Nullable PictureAnswer answer,
            @Nullable String note) {}

    /** That somebody answered for a finding. */
    public record Answered(
            String finding,
            String rule,
            Decision.Kind kind,
            Text place,
            String masked,
            @Nullable String reason,
            String signer,
            Instant at) {}

    static PrivacyAnswer of(Check check, List<Decision> decisions) {
        return new PrivacyAnswer(
                check.findings().stream().map(PrivacyAnswer::line).toList(),
                check.reading().stream().map(file -> file.name()).toList(),
                check.pictures().stream().map(PrivacyAnswer::picture).toList(),
                decisions.stream().map(PrivacyAnswer::answered).toList());
    }

    private static Line line(OpenFinding open) {
        var finding = open.finding();
        var ground = "privacy.ground." + finding.rule().name();
        return new Line(
                finding.digest(),
                finding.rule(),
                finding.severity(),
                text(finding.place()),
                new Text(Messages.say(Language.ZH, ground), Messages.say(Language.EN, ground)),
                open.file(),
                finding.masked(),
                finding.count(),
                finding.inside().stream()
                        .map(place -> text(place.withoutFile()))
                        .toList(),
                open.blocks(),
                open.remedies().stream().sorted().toList());
    }

    private static DeclaredPicture picture(Picture picture) {
        var declared = picture.declaration();
        return new DeclaredPicture(
                picture.file().id(),
                picture.file().name(),
                declared == null ? null : declared.answer(),
                declared == null ? null : declared.note());
    }

    private static Answered answered(Decision decision) {
        return new Answered(
                decision.digest(),
                decision.rule(),
                decision.kind(),
                text(decision.place()),
                decision.masked(),
                decision.reason(),
                decision.signer(),
                decision.at());
    }

    private static Text text(Place place) {
        return new Text(said(place, Language.ZH), said(place, Language.EN));
    }

    private static String said(Place place, Language language) {
        return place.steps().stream().map(step -> Messages.say(language, step)).collect(Collectors.joining(" › "));
    }
}
