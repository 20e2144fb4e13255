package sunlight.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sunlight.console.Ask;
import sunlight.console.Window;
import sunlight.language.Messages;
import sunlight.problem.Problems;
import sunlight.richtext.Imported;
import sunlight.richtext.saved.SavedArticle;
import sunlight.richtext.saved.SavedPage;
import sunlight.tenancy.Scope;

/** Brings an article out of a saved or copied page into the text of a draft; what is written is replaced after a question. */
final class SnapshotDesk {

    private static final List<String> ENDINGS = List.of(".html", ".htm", ".mht", ".mhtml", ".zip");

    private final WordReading reading;
    private final UUID disclosure;
    private final BooleanSupplier isEmpty;
    private final Consumer<Imported> take;
    private final WordUpload upload = new WordUpload("saved", ENDINGS, this::read);
    private Consumer<SavedArticle> taken = article -> {};

    SnapshotDesk(WordReading reading, UUID disclosure, BooleanSupplier isEmpty, Consumer<Imported> take) {
        this.reading = reading;
        this.disclosure = disclosure;
        this.isEmpty = isEmpty;
        this.take = take;
    }

    WordUpload upload() {
        return upload;
    }

    /** A place for what was copied from the page. */
    Component copied() {
        return new CopiedField(html -> read(say("saved.copied.name"), () -> SavedPage.readCopied(html)));
    }

    /** @param taken hears of each article that has come into the draft */
    void whenTaken(Consumer<SavedArticle> taken) {
        this.taken = taken;
    }

    private void read(String name, byte[] page) {
        read(name, () -> SavedPage.read(page));
    }

    private void read(String name, Supplier<SavedArticle> page) {
        var ui = UI.getCurrent();
        var scope =
                Scope.of(Window.requireTenant(), Window.current().orElseThrow().actor());
        upload.reading(name);
        var unused = reading.readPage(scope, disclosure, page).whenComplete((article, failure) -> {
            var told = ui.access(() -> {
                upload.done();
                finish(name, article, failure);
            });
        });
    }

    private void finish(String name, @Nullable SavedArticle article, @Nullable Throwable failure) {
        if (article == null) {
            var problem = Problems.in(failure == null ? new IllegalStateException() : failure);
            upload.refuse(problem.orElseThrow(() -> new IllegalStateException(failure))
                    .issues());
        } else if (isEmpty.getAsBoolean()) {
            take(article);
        } else {
            new Ask(say("word.replace"), say("word.replace.what", name))
                    .answer(say("word.replace"), () -> take(article));
        }
    }

    private void take(SavedArticle article) {
        take.accept(article.imported());
        taken.accept(article);
        upload.warn(article.imported().warnings());
    }

    private static String say(String key, Object... args) {
        return Messages.say(Window.language(), key, args);
    }
}
