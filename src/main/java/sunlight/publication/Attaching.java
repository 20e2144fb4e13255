package sunlight.publication;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.UUID;
import sunlight.files.FileName;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.privacy.Fitting;
import sunlight.problem.RuleBroken;
import sunlight.publication.gate.Gate;
import sunlight.tenancy.Ids;
import sunlight.tenancy.UseCase;
import sunlight.viewing.Views;

/** The files of a draft. They are received, and photos made smaller, before the draft is locked. */
@UseCase
public class Attaching {

    private static final int MOST_FILES = 30;
    private static final int MOST_PICTURES = 100;

    @Inject
    Disclosures disclosures;

    @Inject
    IncomingFiles incoming;

    @Inject
    CheckedDisclosures checked;

    @Inject
    Gate gate;

    @Inject
    Views views;

    @Inject
    AttachedFiles files;

    @Inject
    Acting acting;

    @Requires(Permission.DRAFT)
    public AttachmentLine attach(UUID disclosure, String name, InputStream bytes) {
        return add(disclosure, new FileName(name), bytes, false);
    }

    /** A picture of the body, which points to it as {@code files/<id>}. */
    @Requires(Permission.DRAFT)
    public AttachmentLine addPicture(UUID disclosure, String name, InputStream bytes) {
        return add(disclosure, new FileName(name), bytes, true);
    }

    /** Takes a file off the draft; editions that carry it keep it. */
    @Requires(Permission.DRAFT)
    public void detach(UUID id) {
        var attachment = disclosures.requireAttachment(id);
        disclosures.requireWritable(attachment.disclosureId());
        attachment.remove();
    }

    @Requires(Permission.READ_OWN)
    public Download download(UUID id) {
        return files.download(id);
    }

    private AttachmentLine add(UUID id, FileName name, InputStream bytes, boolean inline) {
        var use = inline ? Fitting.Use.SCREEN : Fitting.Use.PAPER;
        return incoming.receive(acting.tenant().id(), name, bytes, use, file -> add(id, file, inline));
    }

    private AttachmentLine add(UUID id, IncomingFiles.Incoming incoming, boolean inline) {
        disclosures.requireWritable(id);
        requireRoom(id, inline);
        if (inline && !incoming.kind().isPicture()) {
            throw RuleBroken.of("file", "files.pictureOnly");
        }
        // The bytes are durable before the row commits; a failure leaves bytes without a row, never the reverse.
        var file = incoming.keep();
        var attachment = new Attachment(Ids.next(), id, file, inline, acting.now());
        disclosures.add(attachment);
        disclosures.flush();
        if (!inline) {
            views.request(file.sha256(), file.mediaType());
        }
        gate.haveRead(checked.subject(disclosures.require(id)));
        return attachment.line();
    }

    private void requireRoom(UUID id, boolean inline) {
        var most = inline ? MOST_PICTURES : MOST_FILES;
        var present = disclosures.attachments(id).stream()
                .filter(attachment -> attachment.line().inline() == inline)
                .count();
        if (present >= most) {
            throw RuleBroken.of("file", inline ? "files.tooManyPictures" : "files.tooMany", most);
        }
    }
}
