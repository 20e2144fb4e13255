package sunlight.supervision;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import sunlight.files.FileName;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.RuleBroken;
import sunlight.publication.IncomingFiles;
import sunlight.publication.PublishedEdition;
import sunlight.publication.PublishedItems;
import sunlight.publication.PublishedSummary;
import sunlight.tenancy.UseCase;

/** The addressee acknowledges a notice, answers it with evidence, or asks for more time. */
@UseCase
public class Answering {

    private static final int MOST_FILES = 10;

    @Inject
    NoticeRows notices;

    @Inject
    FindingRows findings;

    @Inject
    PublishedItems published;

    @Inject
    IncomingFiles files;

    @Inject
    Here here;

    @Inject
    KeepingSteps steps;

    @Requires(Permission.ANSWER_NOTICES)
    public void acknowledge(UUID id, long version) {
        var notice = notices.requireRead(id, version);
        steps.keep(notice, notice.acknowledge(By.of(here)));
    }

    /** What was published for the items of a notice, to be pointed to in the answer; newest first. */
    @Requires(Permission.READ_OWN)
    public List<PublishedSummary> offered(UUID id) {
        var items = findings.of(id).stream()
                .filter(finding -> finding.subject().equals(Here.tenant().id()))
                .map(Finding::item)
                .toList();
        return published.of(Here.tenant()).stream()
                .filter(summary -> items.contains(summary.item()))
                .toList();
    }

    /** Keeps a file that an answer is going to point to; without the answer nobody sees it. */
    @Requires(Permission.ANSWER_NOTICES)
    public Evidence.Proof keepFile(String name, InputStream bytes) {
        var stored = files.keep(Here.tenant().id(), new FileName(name), bytes);
        return new Evidence.Proof(stored.sha256(), stored.name(), stored.mediaType(), stored.size());
    }

    /**
     * Answers.
     *
     * @param disclosures own public disclosures, each in its current edition
     */
    @Requires(Permission.ANSWER_NOTICES)
    public void answer(UUID id, long version, String words, List<UUID> disclosures, List<Evidence.Proof> files) {
        if (files.size() > MOST_FILES) {
            throw RuleBroken.of("files", "files.tooMany", MOST_FILES);
        }
        var notice = notices.requireRead(id, version);
        var shown = disclosures.stream().map(this::shown).toList();
        steps.keep(notice, notice.answer(By.of(here), words, new Evidence(shown, files)));
    }

    private Evidence.Shown shown(UUID disclosure) {
        PublishedEdition edition = published
                .current(Here.tenant(), disclosure)
                .orElseThrow(() -> RuleBroken.of("disclosures", "notice.evidenceNotPublic"));
        return new Evidence.Shown(edition.tenant(), disclosure, edition.number(), edition.title());
    }

    @Requires(Permission.ANSWER_NOTICES)
    public void askExtension(UUID id, long version, LocalDate until, String reason) {
        var notice = notices.requireRead(id, version);
        steps.keep(notice, notice.askExtension(By.of(here), until, reason));
    }
}
