package sunlight.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.nio.file.Files;
import java.util.List;
import java.util.function.BiConsumer;

/** Takes a file from the person's machine; words and limits are ours, the kind is checked again by content. */
public class FileUpload extends Upload {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1024 * 1024;

    public FileUpload(String label, List<String> endings, int megabytes, BiConsumer<String, File> take) {
        setUploadHandler(UploadHandler.toTempFile((file, received) -> {
            try {
                take.accept(file.fileName(), received);
            } finally {
                clearFileList();
                Files.deleteIfExists(received.toPath());
            }
        }));
        setAcceptedFileTypes(endings.toArray(String[]::new));
        setMaxFileSize(megabytes * MEGABYTE);
        setUploadButton(new Button(label));
        setI18n(words(String.join(" ", endings), megabytes));
        addFileRejectedListener(rejected -> Notification.show(rejected.getErrorMessage()));
    }

    private UploadI18N words(String endings, int megabytes) {
        var words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles()
                .setOne(getTranslation("upload.drop"))
                .setMany(getTranslation("upload.drop")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("upload.tooBig", megabytes))
                .setIncorrectFileType(getTranslation("upload.wrongType", endings))
                .setTooManyFiles(getTranslation("upload.tooMany")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("upload.connecting"))
                        .setStalled(getTranslation("upload.stalled"))
                        .setProcessing(getTranslation("upload.processing"))
                        .setHeld(getTranslation("upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(getTranslation("upload.remaining"))
                        .setUnknown(getTranslation("upload.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("upload.failed"))
                        .setUnexpectedServerError(getTranslation("upload.failed"))
                        .setForbidden(getTranslation("upload.failed"))));
        words.setFile(new UploadI18N.File()
                .setRetry(getTranslation("upload.retry"))
                .setStart(getTranslation("upload.start"))
                .setRemove(getTranslation("upload.remove")));
        return words;
    }
}
