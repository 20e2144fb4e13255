package sunlight.publication.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sunlight.files.FileStore;
import sunlight.privacy.Cleaning;
import sunlight.privacy.Finding;
import sunlight.privacy.Inspection;
import sunlight.privacy.Lawful;
import sunlight.privacy.Layer;
import sunlight.privacy.Passage;
import sunlight.privacy.Place;
import sunlight.privacy.Reading;
import sunlight.problem.RuleBroken;

/**
 * The gate itself: reads the text at once and takes what the worker found in the files, under the rules of today and no
 * others.
 */
@ApplicationScoped
public class Gate {

    @Inject
    Salt salt;

    @Inject
    FileChecks files;

    @Inject
    Decisions decisions;

    @Inject
    Pictures pictures;

    @Inject
    FileStore store;

    /** Files that nobody has read yet are read soon. */
    public Check check(Subject subject) {
        var made = decisions.of(subject.disclosure());
        var findings = new ArrayList<OpenFinding>();
        add(findings, TextCheck.of(subject, salt.own()), null, subject.textHash(), made);
        var reading = new ArrayList<SubjectFile>();
        for (var file : subject.files()) {
            var found = files.of(file, subject.lawful());
            found.ifPresentOrElse(each -> add(findings, each, file, file.sha256(), made), () -> reading.add(file));
            if (found.isEmpty()) {
                files.request(file, subject.lawful());
            }
        }
        return new Check(
                findings,
                reading,
                subject.files().stream()
                        .filter(SubjectFile::isPicture)
                        .map(pictures::of)
                        .toList());
    }

    /** Has the files read that nobody has read yet. */
    public void haveRead(Subject subject) {
        subject.files().stream()
                .filter(file -> files.of(file, subject.lawful()).isEmpty())
                .forEach(file -> files.request(file, subject.lawful()));
    }

    private static void add(
            List<OpenFinding> all,
            List<Finding> found,
            @Nullable SubjectFile file,
            String content,
            List<Decision> made) {
        var rules = found.stream().map(Finding::rule).collect(Collectors.toSet());
        for (var finding : found) {
            var cleaned = file != null
                    && file.kind()
                            .filter(kind -> Cleaning.isPossible(kind, finding.rule(), rules))
                            .isPresent();
            var decision = made.stream()
                    .filter(each -> each.covers(finding.digest(), content))
                    .findFirst();
            all.add(new OpenFinding(finding, file, content, decision.orElse(null), cleaned));
        }
    }

    /** What stands in a photo that belongs to no text, and in the words beside it; read at once. */
    public List<Finding> findings(Path photo, String name, String words, Lawful lawful) {
        var inspection = new Inspection(lawful, salt.own());
        var place = Place.of("privacy.place.file", name);
        Reading.file(photo, name, place, inspection);
        Reading.name(name, place, inspection);
        inspection.passage(new Passage(Place.of("privacy.place.body"), Layer.VISIBLE, "", words));
        return inspection.findings();
    }

    public void requireSubmittable(Subject subject) {
        RuleBroken.requireNone(check(subject).beforeSubmission());
    }

    /** @param tenant whose store the bytes lie in: they are what goes out, so they are compared with what was read */
    public Check requirePublishable(Subject subject, UUID tenant) {
        subject.files().forEach(file -> requireSameBytes(tenant, file));
        var check = check(subject);
        RuleBroken.requireNone(check.beforePublication());
        return check;
    }

    private void requireSameBytes(UUID tenant, SubjectFile file) {
        var digest = Subject.sha256();
        try (var bytes = store.open(tenant, file.sha256())) {
            var buffer = new byte[64 << 10];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
            throw RuleBroken.of("files", "gate.damagedInStore", Check.said(file.place()));
        }
    }
}
