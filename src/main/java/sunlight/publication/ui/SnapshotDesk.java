package sunlight.publication.ui;

import static sunlight.console.Say.say;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import sunlight.problem.Issue;
import sunlight.richtext.Imported;
import sunlight.richtext.saved.SavedArticle;
import sunlight.richtext.saved.SavedPage;
import sunlight.tenancy.Scope;

/** Brings an article out of a saved or copied page into the text of a draft. */
final class SnapshotDesk extends TextDesk<SavedArticle> {

    private static final List<String> ENDINGS = List.of(".html", ".htm", ".mht", ".mhtml", ".zip");

    private final WordReading reading;
    private final UUID disclosure;
    private final Consumer<Imported> take;
    private Consumer<SavedArticle> taken = article -> {};

    SnapshotDesk(WordReading reading, UUID disclosure, BooleanSupplier isEmpty, Consumer<Imported> take) {
        super("saved", ENDINGS, isEmpty);
        this.reading = reading;
        this.disclosure = disclosure;
        this.take = take;
    }

    /** A place for what was copied from the page. */
    Component copied() {
        return new CopiedField(html -> bring(
                say("saved.copied.name"),
                scope -> reading.readPage(scope, disclosure, () -> SavedPage.readCopied(html))));
    }

    /** @param taken hears of each article that has come into the draft */
    void whenTaken(Consumer<SavedArticle> taken) {
        this.taken = taken;
    }

    @Override
    CompletableFuture<SavedArticle> reading(Scope scope, String name, byte[] page) {
        return reading.readPage(scope, disclosure, () -> SavedPage.read(page));
    }

    @Override
    List<Issue> take(SavedArticle article) {
        take.accept(article.imported());
        taken.accept(article);
        return article.imported().warnings();
    }
}
