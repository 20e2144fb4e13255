package sunlight.publication.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import sunlight.console.FileUpload;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.publication.AttachmentLine;

/** The files beside the text: added one by one, listed with kind and size, removed again. */
class AttachmentsPanel extends Section {

    private static final long serialVersionUID = 1L;
    static final List<String> ENDINGS = List.of(
            ".pdf", ".ofd", ".docx", ".doc", ".wps", ".xlsx", ".xls", ".et", ".pptx", ".ppt", ".dps", ".png", ".jpg",
            ".jpeg", ".gif", ".webp");

    private final Pane list = new Pane("attachments");
    private final FileUpload upload;
    private final Paragraph hint = new Paragraph(getTranslation("attachments.hint", 20, 30));

    AttachmentsPanel(BiConsumer<String, File> attach, Consumer<UUID> detach) {
        addClassName("card");
        upload = new FileUpload(getTranslation("attachments.add"), ENDINGS, 30, attach);
        list.onPress((deed, key) -> detach.accept(UUID.fromString(key)));
        add(new H2(getTranslation("attachments")), list, hint, upload);
    }

    void show(List<AttachmentLine> attachments, boolean writable) {
        var shown = attachments.stream().filter(each -> !each.inline()).toList();
        upload.setVisible(writable);
        hint.setVisible(writable);
        setVisible(writable || !shown.isEmpty());
        list.show(Markup.of(
                "<ul class=\"rows\">{}</ul>",
                Markup.all(shown.stream().map(each -> line(each, writable)).toList())));
    }

    private Markup line(AttachmentLine file, boolean writable) {
        var name = file.name();
        var remove = Pane.button("REMOVE", file.id(), getTranslation("attachments.remove", name), false);
        return Markup.of(
                "<li class=\"file\"><a class=\"name\" href=\"{}\" target=\"_blank\" rel=\"noopener\" router-ignore>{}</a> <span class=\"ground\">{} · {}</span>{}</li>",
                FileViewServlet.address(file.id()),
                name,
                kind(file),
                size(file.size()),
                writable ? remove : Markup.NONE);
    }

    private String kind(AttachmentLine file) {
        return file.mediaType().startsWith("image/")
                ? getTranslation("attachments.image")
                : file.name().substring(file.name().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    static String size(long bytes) {
        return bytes < 1024 * 1024 ? Math.max(1, bytes / 1024) + " KB" : "%.1f MB".formatted(bytes / 1024.0 / 1024.0);
    }
}
