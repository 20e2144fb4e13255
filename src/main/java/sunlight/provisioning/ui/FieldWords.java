package sunlight.provisioning.ui;

import static sunlight.console.Say.say;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.CatalogueDifference.Field;
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
            case "basis.verification" -> beside(raw, "catalogues.verification.");
            case "basis.binds" -> beside(raw, "catalogues.binds.");
            case "basis.kinds" -> beside(raw, "SchoolKind.");
            case "basis.when" -> beside(raw, "SchoolColumn.");
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

    /** Words of the file after the ground that they belong to. */
    private static String beside(String raw, String key) {
        int from = raw.lastIndexOf(Field.BESIDE) + Field.BESIDE.length();
        var words = raw.substring(from);
        return raw.substring(0, from)
                + (words.isEmpty()
                        ? say("schools.none")
                        : Arrays.stream(words.split("、"))
                                .map(word -> say(key + word.toUpperCase(Locale.ROOT)))
                                .collect(Collectors.joining(say("schools.comma"))));
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
