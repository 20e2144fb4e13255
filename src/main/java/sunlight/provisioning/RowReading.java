package sunlight.provisioning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sunlight.language.Message;
import sunlight.language.Text;
import sunlight.sheet.Cell;
import sunlight.tenancy.Flag;
import sunlight.tenancy.SchoolKind;

/** Reads the fields of one row; what is wrong is told and passed over. An empty cell leaves what is stored. */
final class RowReading {

    private static final String NOTHING = "-";
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_LINE = 100;
    private static final int LONGEST_DISTRICT = 50;

    private final SchoolRow row;
    private final Map<SchoolColumn, String> headings;
    private final List<RowFault> faults;
    private final List<RowFault> notes;

    RowReading(SchoolRow row, Map<SchoolColumn, String> headings, List<RowFault> faults, List<RowFault> notes) {
        this.row = row;
        this.headings = headings;
        this.faults = faults;
        this.notes = notes;
    }

    void wrong(SchoolColumn column, String key, Object... args) {
        faults.add(fault(column, Message.of(key, args)));
    }

    void note(SchoolColumn column, String key, Object... args) {
        notes.add(fault(column, Message.of(key, args)));
    }

    private RowFault fault(SchoolColumn column, Message expected) {
        return new RowFault(row.number(), headings.getOrDefault(column, ""), row.text(column), expected);
    }

    /** Without a name, a new school has none and another keeps its own. */
    Optional<Text> name(@Nullable DeclaredTenant before) {
        var zh = line(SchoolColumn.NAME, LONGEST_TEXT)
                .orElse(before == null ? "" : before.name().zh());
        if (zh.isEmpty()) {
            if (!row.says(SchoolColumn.NAME)) {
                wrong(SchoolColumn.NAME, "schools.fault.nameMissing");
            }
            return Optional.empty();
        }
        return Optional.of(new Text(zh, inEnglish(SchoolColumn.ENGLISH, zh, before == null ? null : before.name())));
    }

    /** In the other language it is the same, unless one is given or was. */
    private String inEnglish(SchoolColumn column, String zh, @Nullable Text before) {
        var given = line(column, LONGEST_TEXT);
        return given.orElse(before != null && !before.en().equals(before.zh()) ? before.en() : zh);
    }

    private Optional<String> line(SchoolColumn column, int longest) {
        var text = Typed.name(row.text(column));
        if (text.length() > longest) {
            wrong(column, "schools.fault.tooLong", longest);
            return Optional.empty();
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    List<String> kinds(@Nullable DeclaredTenant before) {
        if (!row.says(SchoolColumn.KINDS)) {
            if (before == null) {
                wrong(SchoolColumn.KINDS, "schools.fault.kindsMissing");
            }
            return before == null ? List.of() : before.kinds();
        }
        var kinds = EnumSet.noneOf(SchoolKind.class);
        Typed.list(row.text(SchoolColumn.KINDS), word -> Typed.kinds(word).isPresent())
                .forEach(word -> Typed.kinds(word)
                        .ifPresentOrElse(kinds::addAll, () -> wrong(SchoolColumn.KINDS, "schools.fault.kind", word)));
        return kinds.stream().map(Enum::name).toList();
    }

    List<String> flags(@Nullable DeclaredTenant before) {
        var flags = EnumSet.noneOf(Flag.class);
        if (before != null) {
            before.flags().forEach(flag -> flags.add(Flag.valueOf(flag)));
        }
        for (var column : SchoolColumn.values()) {
            column.flag().filter(flag -> row.says(column)).ifPresent(flag -> flag(column, flag, flags));
        }
        return flags.stream().map(Enum::name).toList();
    }

    private void flag(SchoolColumn column, Flag flag, Set<Flag> flags) {
        Typed.yesOrNo(row.text(column))
                .ifPresentOrElse(
                        yes -> {
                            if (yes) {
                                flags.add(flag);
                            } else {
                                flags.remove(flag);
                            }
                        },
                        () -> wrong(column, "schools.fault.yesOrNo"));
    }

    @Nullable
    String district(@Nullable DeclaredTenant before, DeclaredTenant parent) {
        var isMoved = before == null || !parent.slug().equals(before.parent());
        var otherwise = isMoved && parent.district() != null || before == null ? parent.district() : before.district();
        return line(SchoolColumn.DISTRICT, LONGEST_DISTRICT).orElse(otherwise);
    }

    ObjectNode contact(ObjectNode contact) {
        plain(contact, "phone", SchoolColumn.PHONE);
        plain(contact, "fax", SchoolColumn.FAX);
        plain(contact, "email", SchoolColumn.EMAIL);
        both(contact, "address", SchoolColumn.ADDRESS, SchoolColumn.ADDRESS_EN);
        both(contact, "hours", SchoolColumn.HOURS, SchoolColumn.HOURS_EN);
        both(contact, "office", SchoolColumn.OFFICE, SchoolColumn.OFFICE_EN);
        return contact;
    }

    private void plain(ObjectNode contact, String field, SchoolColumn column) {
        var text = Typed.narrow(row.text(column));
        if (text.equals(NOTHING)) {
            contact.remove(field);
        } else if (text.length() > LONGEST_LINE) {
            wrong(column, "schools.fault.tooLong", LONGEST_LINE);
        } else if (!text.isEmpty()) {
            contact.put(field, text);
            noteLostZero(column, text);
        }
    }

    /** A telephone number that was kept as a number has lost the zero of its area code. */
    private void noteLostZero(SchoolColumn column, String text) {
        var isNumber = row.cells().getOrDefault(column, Cell.EMPTY).kind() == Cell.Kind.NUMBER;
        if (isNumber && column != SchoolColumn.EMAIL && text.matches("[2-9][0-9]{8,10}")) {
            note(column, "schools.note.lostZero", "0" + text);
        }
    }

    private void both(ObjectNode contact, String field, SchoolColumn column, SchoolColumn english) {
        if (row.text(column).equals(NOTHING)) {
            contact.remove(field);
            return;
        }
        var before = contact.has(field)
                ? new Text(
                        contact.path(field).path("zh").asText(),
                        contact.path(field).path("en").asText())
                : null;
        var zh = line(column, LONGEST_TEXT).orElse(before == null ? "" : before.zh());
        if (!zh.isEmpty()) {
            contact.putObject(field).put("zh", zh).put("en", inEnglish(english, zh, before));
        } else if (row.says(english)) {
            wrong(english, "schools.fault.englishAlone");
        }
    }

    /** Names in addresses that the school had before. */
    List<String> former() {
        return new ArrayList<>(Typed.list(Typed.narrow(row.text(SchoolColumn.FORMER)), word -> false)
                .map(String::toLowerCase)
                .toList());
    }
}
