package sunlight.supervision.ui;

import static sunlight.console.Say.say;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import sunlight.console.Ask;
import sunlight.console.FileUpload;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.publication.PublishedSummary;
import sunlight.supervision.Answering;
import sunlight.supervision.Evidence;
import sunlight.supervision.OpenNotice;
import sunlight.tenancy.Time;

/** The answer to a notice: words, published disclosures to point to, and files. */
class AnswerDialog {

    private static final List<String> ENDINGS = List.of(".pdf", ".docx", ".xlsx", ".png", ".jpg", ".jpeg");

    private final OpenNotice notice;
    private final Answering answering;
    private final Runnable then;
    private final TextArea words = NoticeActs.area(say("notice.words.ANSWER"), 2000);
    private final CheckboxGroup<PublishedSummary> disclosures = new CheckboxGroup<>();
    private final List<Evidence.Proof> files = new ArrayList<>();
    private final Pane kept = new Pane("proofs");
    private final FileUpload upload = new FileUpload(say("notice.file"), ENDINGS, 20, this::keep);

    AnswerDialog(OpenNotice notice, Answering answering, Runnable then) {
        this.notice = notice;
        this.answering = answering;
        this.then = then;
    }

    void open() {
        var offered = answering.offered(notice.line().id());
        disclosures.setLabel(say("notice.disclosures"));
        disclosures.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        disclosures.setItems(offered);
        disclosures.setItemLabelGenerator(summary ->
                say("notice.offered", summary.item().value(), summary.title(), Time.minute(summary.publishedAt())));
        var none = new Paragraph(say("notice.nothingOffered"));
        none.setVisible(offered.isEmpty());
        disclosures.setVisible(!offered.isEmpty());
        new Ask(say("NoticeStep.ANSWER"), say("notice.ask.ANSWER"))
                .with(words, disclosures, none, kept, upload)
                .answer(say("NoticeStep.ANSWER"), this::answer);
    }

    private void answer() {
        answering.answer(
                notice.line().id(),
                notice.line().version(),
                words.getValue(),
                disclosures.getValue().stream()
                        .map(PublishedSummary::disclosure)
                        .toList(),
                files);
        then.run();
    }

    private void keep(String name, File file) {
        try (var bytes = Files.newInputStream(file.toPath())) {
            files.add(answering.keepFile(name, bytes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        kept.show(Markup.of(
                "<ul>{}</ul>",
                Markup.all(files.stream()
                        .map(proof -> Markup.of("<li>{}</li>", proof.name()))
                        .toList())));
    }
}
