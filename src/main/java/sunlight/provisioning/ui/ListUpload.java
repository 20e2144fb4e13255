package sunlight.provisioning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.nio.file.Files;
import java.util.List;
import java.util.function.BiConsumer;
import sunlight.sheet.SheetFile;

/** Takes a list or a catalogue from the person's machine; its kind is checked by its content. */
final class ListUpload extends Upload {

    private static final long serialVersionUID = 1L;

    ListUpload(String label, List<String> endings, BiConsumer<String, File> take) {
        setUploadHandler(UploadHandler.toTempFile((file, received) -> {
            try {
                take.accept(file.fileName(), received);
            } finally {
                clearFileList();
                Files.deleteIfExists(received.toPath());
            }
        }));
        setAcceptedFileTypes(endings.toArray(String[]::new));
        setMaxFileSize(SheetFile.LARGEST);
        setUploadButton(new Button(label));
        var words = new UploadI18N();
        var drop = new UploadI18N.DropFiles();
        drop.setOne(getTranslation("upload.drop"));
        drop.setMany(getTranslation("upload.drop"));
        words.setDropFiles(drop);
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("upload.tooBig", SheetFile.LARGEST >> 20))
                .setIncorrectFileType(getTranslation("upload.wrongType", String.join(" ", endings)))
                .setTooManyFiles(getTranslation("upload.tooMany")));
        setI18n(words);
        addFileRejectedListener(rejected -> Notification.show(rejected.getErrorMessage()));
    }
}
