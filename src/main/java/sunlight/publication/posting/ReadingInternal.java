package sunlight.publication.posting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import sunlight.catalogue.Catalogues;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.publication.AttachedFiles;
import sunlight.publication.Download;
import sunlight.publication.ReadingFiles;
import sunlight.tenancy.UseCase;

/** What is disclosed inside 校内公开, read by the members of the tenant: never what is still being worked on. */
@UseCase
public class ReadingInternal {

    @Inject
    InternalRows rows;

    @Inject
    Catalogues catalogues;

    @Inject
    AttachedFiles files;

    @Inject
    Clock clock;

    /** The newest first. */
    @Requires(Permission.READ_INTERNAL)
    public List<InternalLine> all() {
        return open(rows.all(today()));
    }

    /** The edition of a text that is in force. */
    @Requires(Permission.READ_INTERNAL)
    public InternalText open(UUID disclosure) {
        return rows.text(onlyOpen(rows.of(disclosure, today())));
    }

    @Requires(Permission.READ_INTERNAL)
    public Download file(UUID attachment) {
        requireOpen(attachment);
        return files.download(attachment);
    }

    /** @param leaf from 1 */
    @Requires(Permission.READ_INTERNAL)
    public ReadingFiles.Page page(UUID attachment, int leaf) {
        requireOpen(attachment);
        return files.page(attachment, leaf);
    }

    /** A picture in the view of a file. */
    @Requires(Permission.READ_INTERNAL)
    public Download picture(UUID attachment, UUID picture) {
        requireOpen(attachment);
        return files.picture(attachment, picture);
    }

    private void requireOpen(UUID attachment) {
        onlyOpen(rows.with(attachment, today()));
    }

    private InternalLine onlyOpen(List<InternalLine> found) {
        return open(found).stream().findFirst().orElseThrow(NotFound::new);
    }

    private List<InternalLine> open(List<InternalLine> found) {
        var catalogue = catalogues.today();
        return found.stream()
                .filter(line -> line.isOpenToMembers(
                        catalogue.flatMap(known -> known.item(line.item())).orElse(null)))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
