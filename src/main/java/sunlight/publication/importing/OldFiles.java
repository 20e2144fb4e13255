package sunlight.publication.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sunlight.files.FileCheck;
import sunlight.files.FileName;
import sunlight.language.Message;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;
import sunlight.publication.IncomingFiles;
import sunlight.richtext.saved.LinkedFile;
import sunlight.richtext.saved.PageAddress;

/** Looks at the documents of a page before anything is stored: what cannot be attached must not hold the page up. */
final class OldFiles {

    /** As many as a draft may carry. */
    private static final int MOST = 30;

    private OldFiles() {}

    /** @param page the page's address in full, if it is known */
    static List<OldFile> of(List<LinkedFile> linked, @Nullable String page, List<Issue> notes) {
        var files = new ArrayList<OldFile>();
        for (var file : linked) {
            if (files.size() >= MOST) {
                notes.add(Issue.of("files", "importing.fileTooMany", file.name(), MOST));
                continue;
            }
            try {
                files.add(checked(file, page));
            } catch (RuleBroken refused) {
                var why = refused.issues().get(0);
                notes.add(Issue.of(
                        "files",
                        "importing.fileRefused",
                        file.name(),
                        Message.of(why.key(), why.args().toArray())));
            }
        }
        if (!files.isEmpty()) {
            notes.add(0, Issue.of("files", "importing.filesCome", files.size()));
        }
        return files;
    }

    private static OldFile checked(LinkedFile file, @Nullable String page) {
        var name = new FileName(file.name());
        FileCheck.requireAllowed(name);
        try {
            var bytes = Files.createTempFile("old", ".part");
            try {
                Files.write(bytes, file.bytes());
                IncomingFiles.kindOf(name, bytes);
            } finally {
                Files.delete(bytes);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new OldFile(name.text(), file.bytes(), key(file.href(), page).orElse(null));
    }

    private static Optional<String> key(String href, @Nullable String page) {
        return Optional.ofNullable(page)
                .flatMap(base -> PageAddress.seenFrom(base, href))
                .flatMap(OldAddress::of)
                .map(OldAddress::key);
    }
}
