package sunlight.publication.gate;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sunlight.files.FileStore;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.language.Message;
import sunlight.privacy.Cleaning;
import sunlight.privacy.Masking;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;
import sunlight.publication.Answers;
import sunlight.publication.Attaching;
import sunlight.publication.AttachmentLine;
import sunlight.publication.Attribute;
import sunlight.publication.CheckedDisclosures;
import sunlight.publication.Content;
import sunlight.publication.Drafting;
import sunlight.publication.ElementAnswer;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;

/** Mends with one click what the gate found in a draft. Each remedy saves a new version that the editor then sees. */
@UseCase
public class Mending {

    /** Whom it can be shown to instead of everybody. */
    public static final List<Attribute> NARROWER = List.of(Attribute.INTERNAL, Attribute.ON_REQUEST);

    @Inject
    CheckedDisclosures disclosures;

    @Inject
    Drafting drafting;

    @Inject
    Attaching attaching;

    @Inject
    Salt salt;

    @Inject
    FileStore store;

    /**
     * Masks findings in title, document number, elements and text, or puts the right word in the place of a wrong one.
     *
     * @return the new version
     */
    @Requires(Permission.DRAFT)
    public long mask(UUID disclosure, long version, Set<String> digests) {
        var subject = disclosures.writable(disclosure);
        var secret = salt.own();
        var content = subject.content();
        var answers = new HashMap<String, ElementAnswer>();
        content.answers().byKey().forEach((key, answer) -> {
            var label = subject.label(key).zh();
            answers.put(
                    key,
                    new ElementAnswer(
                            Masking.text(answer.answer(), label, subject.lawful(), secret, digests),
                            answer.notConcerned(),
                            Masking.text(answer.reason(), label, subject.lawful(), secret, digests)));
        });
        return drafting.save(
                disclosure,
                version,
                new Content(
                        Masking.text(content.title(), "", subject.lawful(), secret, digests),
                        Masking.html(content.body(), subject.lawful(), secret, digests),
                        new Answers(answers),
                        content.formedOn(),
                        content.documentNumber() == null
                                ? null
                                : Masking.text(content.documentNumber(), "", subject.lawful(), secret, digests),
                        content.attribute()));
    }

    /**
     * Puts a copy without metadata and hidden content in the place of a file. The original stays in the tenant's store,
     * where no public page finds it.
     *
     * @return the copy
     */
    @Requires(Permission.DRAFT)
    public AttachmentLine clean(UUID disclosure, long version, UUID attachment) {
        var subject = disclosures.writable(disclosure);
        var file = subject.files().stream()
                .filter(each -> each.id().equals(attachment))
                .findFirst()
                .orElseThrow(NotFound::new);
        var tenant = Scope.requireTenant();
        return withTemporary(copy -> {
            if (!Cleaning.clean(store.locate(tenant.id(), file.sha256()), file.name(), copy)) {
                throw cannotClean(file);
            }
            return replace(subject, version, file, copy);
        });
    }

    private static RuleBroken cannotClean(SubjectFile file) {
        var instead = file.kind().map(ByHand::of).orElse("gate.byHand.office");
        return RuleBroken.of("file", "gate.cannotClean", Check.said(file.place()), Message.of(instead));
    }

    private AttachmentLine replace(Subject subject, long version, SubjectFile file, Path copy) throws IOException {
        try (var bytes = Files.newInputStream(copy)) {
            var line = file.inline()
                    ? attaching.addPicture(subject.disclosure(), file.name(), bytes)
                    : attaching.attach(subject.disclosure(), file.name(), bytes);
            attaching.detach(file.id());
            if (file.inline()) {
                var content = subject.content();
                var body = content.body().replace("files/" + file.id(), "files/" + line.id());
                drafting.save(subject.disclosure(), version, withBody(content, body));
            }
            return line;
        }
    }

    /**
     * No longer shows it to everybody. The gate judges anew what those may see who are left.
     *
     * @param to one of {@link #NARROWER}
     * @return the new version
     */
    @Requires(Permission.DRAFT)
    public long narrow(UUID disclosure, long version, Attribute to) {
        if (!NARROWER.contains(to)) {
            throw RuleBroken.of("attribute", "gate.narrow.choose");
        }
        var content = disclosures.writable(disclosure).content();
        return drafting.save(
                disclosure,
                version,
                new Content(
                        content.title(),
                        content.body(),
                        content.answers(),
                        content.formedOn(),
                        content.documentNumber(),
                        to));
    }

    private static Content withBody(Content content, String body) {
        return new Content(
                content.title(),
                body,
                content.answers(),
                content.formedOn(),
                content.documentNumber(),
                content.attribute());
    }

    /** Work on a file. */
    private interface Work {
        AttachmentLine on(Path file) throws IOException;
    }

    private static AttachmentLine withTemporary(Work work) {
        try {
            var copy = Files.createTempFile("clean", ".part");
            try {
                return work.on(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
