package sunlight.provisioning;

import static sunlight.provisioning.CatalogueSheet.DOCUMENTS;
import static sunlight.provisioning.CatalogueSheet.EDITION;
import static sunlight.provisioning.CatalogueSheet.ELEMENTS;
import static sunlight.provisioning.CatalogueSheet.GROUNDS;
import static sunlight.provisioning.CatalogueSheet.GROUPS;
import static sunlight.provisioning.CatalogueSheet.ITEMS;

import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.provisioning.CellValues.Of;
import sunlight.provisioning.CellValues.OneOf;
import sunlight.provisioning.CellValues.SomeOf;

/** A column of a catalogue workbook: the writer, the reader, the explanations and the refusals all go by this table. */
enum CatalogueColumn {
    CODE(ITEMS, "code", CellValues.CODE, 9, true),
    TITLE(ITEMS, "title.zh", CellValues.TEXT, 28, true),
    GROUP(ITEMS, "group", new Of(GROUPS), 16, true),
    KINDS(ITEMS, "kinds", new SomeOf(CatalogueWords.KINDS, true), 22, false),
    CONDITION(ITEMS, "when", new OneOf(CatalogueWords.CONDITION), 10, false),
    WEIGHT(ITEMS, "weight", CellValues.NUMBER, 7, true),
    MODE(ITEMS, "mode", new OneOf(CatalogueWords.MODE), 10, true),
    AUDIENCE(ITEMS, "audience", new OneOf(CatalogueWords.AUDIENCE), 14, true),
    REFRESH(ITEMS, "refresh", CellValues.CLOCK, 44, true),
    NOTICE(ITEMS, "notice", CellValues.NOTICE, 26, false),
    ANEW(ITEMS, "confirmable", CellValues.ANEW, 12, false),
    NEVER_NIL(ITEMS, "nil_allowed", CellValues.NEVER_NIL, 14, false),
    ABOUT(ITEMS, "about", new SomeOf(CatalogueWords.ABOUT, false), 14, false),
    FIELDS(ITEMS, "allowed_fields", CellValues.TEXTS, 24, false),
    NOTE(ITEMS, "note.zh", CellValues.TEXT, 30, false),
    TITLE_EN(ITEMS, "title.en", CellValues.TEXT, 30, false),
    NOTE_EN(ITEMS, "note.en", CellValues.TEXT, 30, false),
    FORMER_BASIS(ITEMS, "basis", CellValues.FORMER_LINES, 0, false),
    FORMER_ELEMENTS(ITEMS, "elements", CellValues.FORMER_LINES, 0, false),
    ELEMENT_ITEM(ELEMENTS, "item", new Of(ITEMS), 34, true),
    ELEMENT(ELEMENTS, "zh", CellValues.SHORT_TEXT, 34, true),
    ELEMENT_EN(ELEMENTS, "en", CellValues.SHORT_TEXT, 44, false),
    ELEMENT_KEY(ELEMENTS, "key", CellValues.KEY, 26, false),
    GROUND_ITEM(GROUNDS, "item", new Of(ITEMS), 34, true),
    GROUND(GROUNDS, "document", new Of(DOCUMENTS), 60, true),
    ARTICLE(GROUNDS, "article", CellValues.SHORT_TEXT, 14, false),
    GROUND_BINDS(GROUNDS, "binds", new OneOf(CatalogueWords.BINDS), 20, false),
    GROUND_KINDS(GROUNDS, "kinds", new SomeOf(CatalogueWords.KINDS, false), 26, false),
    GROUND_CONDITION(GROUNDS, "when", new OneOf(CatalogueWords.CONDITION), 12, false),
    VERIFICATION(GROUNDS, "verification", new OneOf(CatalogueWords.VERIFICATION), 22, true),
    OWNER(EDITION, "audience", new OneOf(CatalogueWords.OWNER), 16, true),
    EFFECTIVE_ON(EDITION, "effective_on", CellValues.DAY, 14, true),
    EDITION_TITLE(EDITION, "title.zh", CellValues.TEXT, 40, true),
    EDITION_TITLE_EN(EDITION, "title.en", CellValues.TEXT, 44, false),
    GROUP_CODE(GROUPS, "code", CellValues.SHORT_TEXT, 10, true),
    GROUP_TITLE(GROUPS, "zh", CellValues.SHORT_TEXT, 30, true),
    GROUP_TITLE_EN(GROUPS, "en", CellValues.SHORT_TEXT, 40, false),
    DOCUMENT(DOCUMENTS, "zh", CellValues.TEXT, 64, true),
    JURISDICTION(DOCUMENTS, "jurisdiction", CellValues.JURISDICTION, 14, true),
    DOCUMENT_BINDS(DOCUMENTS, "binds", new OneOf(CatalogueWords.BINDS), 20, true),
    DOCUMENT_EN(DOCUMENTS, "en", CellValues.TEXT, 64, false),
    DOCUMENT_KEY(DOCUMENTS, "key", CellValues.SHORT_TEXT, 26, false);

    private final CatalogueSheet sheet;
    private final String field;
    private final CellValue value;
    private final int width;
    private final boolean isNeeded;

    /**
     * @param field path within what a row stands for
     * @param width in characters; none for a column that is only read
     */
    CatalogueColumn(CatalogueSheet sheet, String field, CellValue value, int width, boolean isNeeded) {
        this.sheet = sheet;
        this.field = field;
        this.value = value;
        this.width = width;
        this.isNeeded = isNeeded;
    }

    CatalogueSheet sheet() {
        return sheet;
    }

    String field() {
        return field;
    }

    CellValue value() {
        return value;
    }

    int width() {
        return width;
    }

    boolean isNeeded() {
        return isNeeded;
    }

    /** The English of what stands in Chinese beside it. */
    boolean isEnglish() {
        return field.equals("en") || field.endsWith(".en");
    }

    boolean isFormer() {
        return width == 0;
    }

    Message heading() {
        return Message.of("catalogues.column." + name());
    }

    String heading(Language language) {
        return Messages.say(language, heading());
    }

    String remark(Language language) {
        return Messages.say(language, "catalogues.remark." + name());
    }

    /** Whether a field within its row, such as {@code kinds[1]}, stands in this column. */
    boolean holds(String within) {
        return within.equals(field)
                || within.startsWith(field + ".")
                || within.startsWith(field + "[")
                || field.startsWith(within + ".");
    }
}
