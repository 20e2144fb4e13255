package sunlight.publication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import sunlight.console.Ask;

/** Takes the text of a Word file. What is already written is replaced only after a question. */
class WordUpload extends Div {

    private static final long serialVersionUID = 1L;

    private final Div warnings = new Div();

    WordUpload(BooleanSupplier isEmpty, Consumer<byte[]> take) {
        addClassName("word");
        warnings.addClassName("warnings");
        warnings.getElement().setAttribute("role", "status");
        warnings.setVisible(false);
        var upload = new FileUpload(getTranslation("word.import"), List.of(".docx"), 20, (name, file) -> {
            var word = bytes(file);
            if (isEmpty.getAsBoolean()) {
                take.accept(word);
            } else {
                new Ask(getTranslation("word.replace"), getTranslation("word.replace.what", name))
                        .answer(getTranslation("word.replace"), () -> take.accept(word));
            }
        });
        add(new Paragraph(getTranslation("word.hint")), upload, warnings);
    }

    /** Read at once: the file is gone when the question is answered. */
    private static byte[] bytes(File file) {
        try {
            return Files.readAllBytes(file.toPath());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Says what of the file could not be taken over. */
    void warn(List<String> what) {
        warnings.removeAll();
        warnings.setVisible(!what.isEmpty());
        var list = new UnorderedList();
        what.forEach(each -> list.add(new ListItem(each)));
        warnings.add(new Paragraph(getTranslation("word.warnings")), list);
    }
}
