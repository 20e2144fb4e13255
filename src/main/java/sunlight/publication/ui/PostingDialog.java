package sunlight.publication.ui;

import static sunlight.console.NamedFields.named;
import static sunlight.console.Say.say;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import sunlight.console.Ask;
import sunlight.console.DateField;
import sunlight.console.FileUpload;
import sunlight.files.FileCheck;
import sunlight.files.FileName;
import sunlight.privacy.Fitting;
import sunlight.problem.RuleBroken;
import sunlight.publication.gate.PictureAnswer;
import sunlight.publication.posting.NewPosting;
import sunlight.publication.posting.PostingNotices;

/** Asks where and how long a notice hangs, with the photo that shows it. */
class PostingDialog extends Ask {

    private static final long serialVersionUID = 1L;
    private static final List<String> PHOTOS = List.of(".jpg", ".jpeg", ".png");

    private final transient PostingNotices postings;
    private final transient Runnable then;
    private final UUID edition;
    private final TextField place = new TextField(getTranslation("posting.place"));
    private final DateField from;
    private final DateField until;
    private final Paragraph photo = new Paragraph(getTranslation("posting.photo.what"));
    private final RadioButtonGroup<PictureAnswer> who = new RadioButtonGroup<>(getTranslation("gate.picture.who"));
    private final TextField consent = new TextField(getTranslation("gate.picture.note"));
    private String photoName = "";
    private byte[] bytes = {};

    PostingDialog(PostingNotices postings, UUID edition, Clock clock, Runnable then) {
        super(say("posting.record"), say("posting.record.what"));
        this.postings = postings;
        this.edition = edition;
        this.then = then;
        var today = PostingMarkup.today(clock);
        from = new DateField(getTranslation("posting.from"), today);
        until = new DateField(getTranslation("posting.until"), postings.leastUntil(edition, today));
        place.setWidthFull();
        place.setMaxLength(200);
        place.setHelperText(getTranslation("posting.place.what"));
        until.setHelperText(getTranslation("posting.until.what"));
        who.setItems(PictureAnswer.values());
        who.setItemLabelGenerator(each -> getTranslation("PictureAnswer." + each.name()));
        consent.setWidthFull();
        consent.setMaxLength(500);
        photo.getElement().setAttribute("role", "status");
        var upload = new FileUpload(getTranslation("posting.photo"), PHOTOS, 30, this::take);
        with(
                named("place", place),
                named("from", from),
                named("until", until),
                photo,
                upload,
                named("answer", who),
                named("note", consent));
    }

    /** Opens with its buttons. */
    void ask() {
        answer(getTranslation("posting.record"), this::record);
    }

    /** Made smaller at once: it stays in memory until the dialog is answered. */
    private void take(String name, File file) {
        try {
            var given = new FileName(name);
            var small = Files.createTempFile("photo", ".part");
            try {
                var kind = FileCheck.contentOf(given, file.toPath());
                var fitted = Fitting.fit(file.toPath(), kind, Fitting.Use.SCREEN, small);
                bytes = Files.readAllBytes(fitted.isPresent() ? small : file.toPath());
                photoName = fitted.map(each -> each.name(given)).orElse(given).text();
            } finally {
                Files.delete(small);
            }
            photo.setText(getTranslation("posting.photo.taken", photoName));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void record() {
        if (bytes.length == 0) {
            throw RuleBroken.of("photo", "posting.photoMissing");
        }
        var answer = who.getOptionalValue().orElseThrow(() -> RuleBroken.of("answer", "gate.picture.choose"));
        var posting =
                new NewPosting(edition, place.getValue(), from.given(), until.given(), answer, consent.getValue());
        postings.record(posting, photoName, new ByteArrayInputStream(bytes));
        then.run();
    }
}
