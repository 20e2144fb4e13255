package sunlight.publication.ui;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import sunlight.problem.Issue;
import sunlight.richtext.Imported;
import sunlight.tenancy.Scope;

/** Brings a Word file into the text of a draft. */
final class WordDesk extends TextDesk<Imported> {

    private final WordReading reading;
    private final UUID disclosure;
    private final Consumer<Imported> take;

    WordDesk(WordReading reading, UUID disclosure, BooleanSupplier isEmpty, Consumer<Imported> take) {
        super("word", List.of(".docx", ".doc", ".wps"), isEmpty);
        this.reading = reading;
        this.disclosure = disclosure;
        this.take = take;
    }

    @Override
    CompletableFuture<Imported> reading(Scope scope, String name, byte[] word) {
        return reading.read(scope, disclosure, name, word);
    }

    @Override
    List<Issue> take(Imported text) {
        take.accept(text);
        return text.warnings();
    }
}
