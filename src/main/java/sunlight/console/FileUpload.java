package sunlight.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.files.FileKind;
import sunlight.files.FileName;
import sunlight.files.WayOut;

/** Takes a file from the person's machine; words and limits are ours, the kind is checked again by content. */
public class FileUpload extends Upload {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1024 * 1024;

    private final List<String> endings;
    private final Refusals refusals = new Refusals();
    private List<String> elsewhere = List.of();
    private String whereElse = "";

    public FileUpload(String label, List<String> endings, int megabytes, BiConsumer<String, File> take) {
        this.endings = List.copyOf(endings);
        setUploadHandler(UploadHandler.toTempFile((file, received) -> {
            try {
                take.accept(file.fileName(), received);
            } catch (RuntimeException refused) {
                refusals.tell(file.fileName(), ConsoleErrors.words(refused));
            } finally {
                Files.deleteIfExists(received.toPath());
            }
        }));
        setAcceptedFileTypes(Stream.concat(endings.stream(), pictures(endings)).toArray(String[]::new));
        setMaxFileSize(megabytes * MEGABYTE);
        setUploadButton(new Button(label));
        setI18n(words(String.join(" ", endings), megabytes));
        getElement().appendChild(refusals.getElement());
        addFileRejectedListener(rejected -> refusals.tell(nameOf(rejected), List.of(why(rejected))));
        addAllFinishedListener(finished -> clearFileList());
    }

    /** A telephone that keeps its photos in a form of its own hands them out in one of these kinds. */
    private static Stream<String> pictures(List<String> endings) {
        return endings.stream()
                .flatMap(ending -> FileKind.pictureType(ending.substring(1)).stream())
                .distinct();
    }

    /** Once all that were chosen together have come in, and none was refused. */
    public void whenTaken(Runnable then) {
        addAllFinishedListener(finished -> refusals.ifNone(then));
    }

    /** What a browser has on its clipboard, or what was dropped elsewhere, comes in as if it had been chosen here. */
    public void takeFrom(RichTextField text) {
        getElement().executeJs("$0.handOver(this)", text.getElement());
    }

    /** Beside another place for files, where people take the one for the other. */
    public void sendElsewhere(List<String> endings, String where) {
        elsewhere = List.copyOf(endings);
        whereElse = where;
    }

    /** The browser refuses by the ending and says no more than that; what to do is known here. */
    private String why(FileRejectedEvent rejected) {
        var name = nameOf(rejected);
        if (name.isBlank() || isOneOf(endings, name)) {
            return rejected.getErrorMessage();
        }
        if (isOneOf(elsewhere, name)) {
            return whereElse;
        }
        var allowed = endings.stream().map(ending -> ending.substring(1)).toList();
        return WayOut.of(new FileName(name), allowed)
                .map(way -> getTranslation(way.key()))
                .orElseGet(rejected::getErrorMessage);
    }

    /** A browser may keep it to itself. */
    private static String nameOf(FileRejectedEvent rejected) {
        return Optional.<@Nullable String>ofNullable(rejected.getFileName()).orElse("");
    }

    private static boolean isOneOf(List<String> endings, String name) {
        return endings.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    /** Photos may come in larger, since they are made smaller: one number for both would be wrong for one of them. */
    private String tooBig(int megabytes) {
        var file = (int) (FileKind.LARGEST / MEGABYTE);
        var photos = endings.stream().filter(FileUpload::isPicture).count();
        return megabytes > file && photos > 0 && photos < endings.size()
                ? getTranslation("upload.tooBigOrPhoto", file, megabytes)
                : getTranslation("upload.tooBig", megabytes);
    }

    private static boolean isPicture(String ending) {
        return FileKind.pictureType(ending.substring(1)).isPresent();
    }

    private UploadI18N words(String endings, int megabytes) {
        var words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles()
                .setOne(getTranslation("upload.drop"))
                .setMany(getTranslation("upload.drop")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(tooBig(megabytes))
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
