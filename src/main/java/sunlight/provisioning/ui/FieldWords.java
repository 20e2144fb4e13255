package sunlight.provisioning.ui;

import static sunlight.console.Say.say;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.CatalogueItem;
import sunlight.console.Window;
import sunlight.provisioning.ClockWords;
import sunlight.provisioning.NoticeWords;
import sunlight.tenancy.SchoolKind;

/** What a field of a catalogue item says, in words: nobody has to know how it is spelt in the file. */
final class FieldWords {

    private FieldWords() {}

    /** @param raw as it is spelt in the file, for what is text anyway */
    static String of(String field, @Nullable CatalogueItem item, String raw) {
        if (item == null || raw.isEmpty()) {
            return raw.isEmpty() ? say("schools.none") : raw;
        }
        return switch (field) {
            case "refresh" -> ClockWords.of(item.refresh(), Window.language());
            case "mode" -> say("catalogues.mode." + item.mode());
            case "audience" -> say("Audience." + item.audience());
            case "confirmable" -> say("catalogues.anew");
            case "nil_allowed" -> say("catalogues.neverNil");
            case "kinds" -> kinds(item);
            case "notice" ->
                Optional.ofNullable(item.notice())
                        .map(notice -> NoticeWords.of(notice, Window.language()))
                        .orElse(raw);
            case "when" ->
                Optional.ofNullable(item.when())
                        .map(flag -> say("SchoolColumn." + flag))
                        .orElse(raw);
            default -> raw;
        };
    }

    private static String kinds(CatalogueItem item) {
        if (item.kinds().size() == SchoolKind.values().length) {
            return say("catalogues.kinds.all");
        }
        return Arrays.stream(SchoolKind.values())
                .filter(item.kinds()::contains)
                .map(kind -> say("SchoolKind." + kind))
                .collect(Collectors.joining(say("schools.comma")));
    }
}
