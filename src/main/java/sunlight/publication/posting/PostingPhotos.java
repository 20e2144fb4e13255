package sunlight.publication.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import sunlight.files.FileKind;
import sunlight.files.FileName;
import sunlight.files.FileStore;
import sunlight.privacy.Cleaning;
import sunlight.privacy.Finding;
import sunlight.privacy.Fitting;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.Severity;
import sunlight.problem.RuleBroken;
import sunlight.publication.CheckedDisclosures;
import sunlight.publication.IncomingFiles;
import sunlight.publication.IncomingFiles.Incoming;
import sunlight.publication.StoredFile;
import sunlight.publication.gate.DeclaringPictures;
import sunlight.publication.gate.Gate;

/** Photos of notice boards: without metadata, declared like every picture, and with nothing in them that must not go out. */
@ApplicationScoped
class PostingPhotos {

    @Inject
    IncomingFiles incoming;

    @Inject
    FileStore store;

    @Inject
    CheckedDisclosures disclosures;

    @Inject
    Gate gate;

    @Inject
    DeclaringPictures pictures;

    StoredFile keep(UUID tenant, UUID disclosure, NewPosting posting, String name, InputStream bytes) {
        return incoming.receive(
                tenant,
                new FileName(name),
                bytes,
                Fitting.Use.SCREEN,
                photo -> keep(tenant, disclosure, posting, photo));
    }

    private StoredFile keep(UUID tenant, UUID disclosure, NewPosting posting, Incoming photo) {
        if (!photo.kind().isPicture()) {
            throw RuleBroken.of("photo", "posting.photoOnly");
        }
        try {
            var copy = Files.createTempFile("posting", ".part");
            try {
                clean(photo.upload().path(), photo.name(), copy);
                requireHarmless(disclosure, posting.place(), copy, photo.name());
                try (var clean = Files.newInputStream(copy)) {
                    var stored = store.put(tenant, clean, FileKind.LARGEST);
                    pictures.declarePhoto(stored.sha256(), posting.recognisable(), posting.consent());
                    return new StoredFile(
                            stored.sha256(), photo.name().text(), photo.kind().mediaType(), stored.size());
                }
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void clean(Path photo, FileName name, Path copy) {
        if (!Cleaning.clean(photo, name.text(), copy)) {
            throw RuleBroken.of("photo", "posting.photoNotCleaned");
        }
    }

    private void requireHarmless(UUID disclosure, String place, Path photo, FileName name) {
        var lawful = disclosures.draft(disclosure).lawful();
        var found = gate.findings(photo, name.text(), place, lawful).stream()
                .filter(finding -> finding.severity() == Severity.HARD || finding.rule() == PrivacyRule.UNREADABLE)
                .map(Finding::rule)
                .findFirst();
        found.ifPresent(rule -> {
            throw RuleBroken.of("photo", "posting.photoShows", rule);
        });
    }
}
