package sunlight.publication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.BiConsumer;
import sunlight.console.FileUpload;
import sunlight.console.Say;
import sunlight.console.Waiting;
import sunlight.problem.Issue;

/** Takes a file with a text and shows that it is being read; what did not come along is said when it is there. */
class WordUpload extends Div {

    private static final long serialVersionUID = 1L;

    private final Div warnings = new Div();
    private final Div busy = new Div();
    private final FileUpload upload;

    private final String key;

    /**
     * @param key of its words: {@code .hint}, {@code .import} and so on
     * @param take is given the file's name and bytes; reading them is its affair
     */
    WordUpload(String key, List<String> endings, BiConsumer<String, byte[]> take) {
        this.key = key;
        addClassName("word");
        warnings.addClassName("warnings");
        warnings.getElement().setAttribute("role", "status");
        warnings.setVisible(false);
        busy.addClassName("reading");
        busy.getElement().setAttribute("role", "status");
        upload = new FileUpload(getTranslation(key + ".import"), endings, 20, (name, file) -> {
            warnings.setVisible(false);
            take.accept(name, bytes(file));
        });
        upload.sendElsewhere(AttachmentsPanel.ENDINGS, getTranslation("word.belongsBelow"));
        add(new Paragraph(getTranslation(key + ".hint")), upload, busy, warnings);
    }

    /** Read at once: the file is gone when this returns. */
    private static byte[] bytes(File file) {
        try {
            return Files.readAllBytes(file.toPath());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** While a file is being read, no second one is taken. */
    void reading(String name) {
        Waiting.is(true);
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-hidden", "true");
        busy.removeAll();
        busy.add(new Span(getTranslation("word.reading", name)), bar);
        upload.setVisible(false);
    }

    void done() {
        Waiting.is(false);
        busy.removeAll();
        upload.setVisible(true);
    }

    /** Says what of the file could not be taken over. */
    void warn(List<Issue> issues) {
        say(key + ".warnings", issues);
    }

    /** Says why nothing of the file was taken over, and what to do. */
    void refuse(List<Issue> issues) {
        say("word.refused", issues);
    }

    private void say(String heading, List<Issue> issues) {
        warnings.removeAll();
        warnings.setVisible(!issues.isEmpty());
        var list = new UnorderedList();
        issues.forEach(issue -> list.add(new ListItem(Say.say(issue))));
        warnings.add(new Paragraph(getTranslation(heading)), list);
    }
}
