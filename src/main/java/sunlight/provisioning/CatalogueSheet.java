package sunlight.provisioning;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;

/** A sheet of a catalogue workbook, one row for each of what it lists. Its name may be in either language. */
enum CatalogueSheet {
    ITEMS,
    ELEMENTS,
    GROUNDS,
    EDITION,
    GROUPS,
    DOCUMENTS;

    Message title() {
        return Message.of("catalogues.sheet." + name());
    }

    String title(Language language) {
        return Messages.say(language, title());
    }

    boolean isNamed(String typed) {
        return Stream.of(title(Language.ZH), title(Language.EN), name())
                .map(Typed::same)
                .anyMatch(Typed.same(typed)::equals);
    }

    /** What is written of it; columns of before are only read. */
    List<CatalogueColumn> columns() {
        return Arrays.stream(CatalogueColumn.values())
                .filter(column -> column.sheet() == this && !column.isFormer())
                .toList();
    }

    /** By a heading in either language, or by the field's own name as workbooks had it before. */
    Optional<CatalogueColumn> column(String heading) {
        var typed = Typed.same(heading);
        return Arrays.stream(CatalogueColumn.values())
                .filter(column -> column.sheet() == this)
                .filter(column -> Stream.of(column.heading(Language.ZH), column.heading(Language.EN), column.field())
                        .map(Typed::same)
                        .anyMatch(typed::equals))
                .findFirst();
    }

    /** Where it stands in the file that the workbook stands for. */
    String path() {
        return this == DOCUMENTS
                ? "documents"
                : "catalogues[0]" + (this == EDITION ? "" : "." + name().toLowerCase(Locale.ROOT));
    }
}
