package sunlight.publication.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sunlight.console.Ask;
import sunlight.console.Window;
import sunlight.language.Messages;
import sunlight.problem.Problems;
import sunlight.richtext.Imported;
import sunlight.tenancy.Scope;

/** Brings a Word file into the text of a draft. What is already written is replaced only after a question. */
final class WordDesk {

    private final WordReading reading;
    private final UUID disclosure;
    private final BooleanSupplier isEmpty;
    private final Consumer<Imported> take;
    private final WordUpload upload = new WordUpload("word", List.of(".docx", ".doc", ".wps"), this::read);

    WordDesk(WordReading reading, UUID disclosure, BooleanSupplier isEmpty, Consumer<Imported> take) {
        this.reading = reading;
        this.disclosure = disclosure;
        this.isEmpty = isEmpty;
        this.take = take;
    }

    WordUpload upload() {
        return upload;
    }

    private void read(String name, byte[] word) {
        var ui = UI.getCurrent();
        var scope =
                Scope.of(Window.requireTenant(), Window.current().orElseThrow().actor());
        upload.reading(name);
        var unused = reading.read(scope, disclosure, name, word)
                .whenComplete((imported, failure) -> tell(ui, name, imported, failure));
    }

    private void tell(UI ui, String name, @Nullable Imported imported, @Nullable Throwable failure) {
        var unused = ui.access(() -> {
            upload.done();
            finish(name, imported, failure);
        });
    }

    private void finish(String name, @Nullable Imported imported, @Nullable Throwable failure) {
        if (imported == null) {
            var problem = Problems.in(failure == null ? new IllegalStateException() : failure);
            upload.refuse(problem.orElseThrow(() -> new IllegalStateException(failure))
                    .issues());
        } else if (isEmpty.getAsBoolean()) {
            take(imported);
        } else {
            new Ask(say("word.replace"), say("word.replace.what", name))
                    .answer(say("word.replace"), () -> take(imported));
        }
    }

    private void take(Imported imported) {
        take.accept(imported);
        upload.warn(imported.warnings());
    }

    private static String say(String key, Object... args) {
        return Messages.say(Window.language(), key, args);
    }
}
