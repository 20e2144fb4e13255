package sunlight.publication.ui;

import static sunlight.console.Say.say;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sunlight.console.Ask;
import sunlight.console.Window;
import sunlight.problem.Issue;
import sunlight.problem.Problems;
import sunlight.tenancy.Scope;

/** Brings a text from a file into a draft: it is read beside the window, and replaces what is written after a question. */
abstract class TextDesk<T> {

    private final BooleanSupplier isEmpty;
    private final WordUpload upload;

    /**
     * @param key of the upload's words
     * @param isEmpty whether nothing is written yet
     */
    TextDesk(String key, List<String> endings, BooleanSupplier isEmpty) {
        this.isEmpty = isEmpty;
        this.upload = new WordUpload(key, endings, this::bring);
    }

    abstract CompletableFuture<T> reading(Scope scope, String name, byte[] file);

    /** @return what of it did not come along */
    abstract List<Issue> take(T text);

    WordUpload upload() {
        return upload;
    }

    private void bring(String name, byte[] file) {
        bring(name, scope -> reading(scope, name, file));
    }

    /** The same for what did not come as a file. */
    void bring(String name, Function<Scope, CompletableFuture<T>> reading) {
        var ui = UI.getCurrent();
        var actor = Window.requireActor();
        upload.reading(name);
        var unused = reading.apply(Scope.of(Window.requireTenant(), actor)).whenComplete((text, failure) -> {
            var told = ui.access(() -> {
                upload.done();
                finish(name, text, failure);
            });
        });
    }

    private void finish(String name, @Nullable T text, @Nullable Throwable failure) {
        if (text == null) {
            var problem = Problems.in(failure == null ? new IllegalStateException() : failure);
            upload.refuse(problem.orElseThrow(() -> new IllegalStateException(failure))
                    .issues());
        } else if (isEmpty.getAsBoolean()) {
            upload.warn(take(text));
        } else {
            new Ask(say("word.replace"), say("word.replace.what", name))
                    .answer(say("word.replace"), () -> upload.warn(take(text)));
        }
    }
}
