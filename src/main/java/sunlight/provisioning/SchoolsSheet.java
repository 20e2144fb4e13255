package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.language.Text;
import sunlight.sheet.NewSheet;
import sunlight.sheet.WorkbookWriting;

/** The list of schools as a workbook, to be changed and brought back; an empty one is the template. */
final class SchoolsSheet {

    private final Language language;
    private final Map<String, Text> bureaus;

    /** @param bureaus names by slug */
    private SchoolsSheet(Language language, Map<String, Text> bureaus) {
        this.language = language;
        this.bureaus = bureaus;
    }

    static SchoolsSheet of(KnownTenants known, Language language) {
        return new SchoolsSheet(
                language,
                known.below().stream()
                        .map(Stored.Tenant::state)
                        .filter(DeclaredTenant::isBureau)
                        .collect(Collectors.toMap(DeclaredTenant::slug, DeclaredTenant::name)));
    }

    byte[] with(List<DeclaredTenant> schools) {
        var columns = List.of(SchoolColumn.values());
        var list = new NewSheet(
                say("schools.sheet.list"),
                columns.stream().map(column -> column.heading(language)).toList(),
                schools.stream().map(this::row).toList(),
                columns.stream().map(SchoolColumn::width).toList(),
                choices(columns));
        return WorkbookWriting.of(List.of(list, remarks(columns)));
    }

    private Map<Integer, List<String>> choices(List<SchoolColumn> columns) {
        var choices = new HashMap<Integer, List<String>>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).flag().isPresent()) {
                choices.put(i, List.of(say("schools.yes"), say("schools.no")));
            }
        }
        return choices;
    }

    private NewSheet remarks(List<SchoolColumn> columns) {
        var rows = new ArrayList<List<Object>>();
        columns.forEach(column -> rows.add(List.of(column.heading(language), say("schools.remark." + column.name()))));
        for (var key : List.of("schools.remark.empty", "schools.remark.clear", "schools.remark.order")) {
            rows.add(List.of("", say(key)));
        }
        return new NewSheet(
                say("schools.sheet.remarks"),
                List.of(say("schools.sheet.column"), say("schools.sheet.what")),
                rows,
                List.of(24, 90),
                Map.of());
    }

    private List<Object> row(DeclaredTenant school) {
        return Arrays.stream(SchoolColumn.values())
                .map(column -> (Object) value(column, school))
                .toList();
    }

    private String value(SchoolColumn column, DeclaredTenant school) {
        var contact = school.contact();
        return switch (column) {
            case SLUG -> school.slug();
            case NAME -> school.name().zh();
            case ENGLISH -> school.name().en();
            case BUREAU -> bureau(school);
            case KINDS ->
                school.kinds().stream().map(kind -> say("SchoolKind." + kind)).collect(Collectors.joining("、"));
            case DISTRICT -> school.district() == null ? "" : school.district();
            case PHONE -> contact.path("phone").asText();
            case FAX -> contact.path("fax").asText();
            case EMAIL -> contact.path("email").asText();
            case ADDRESS -> text(contact, "address", "zh");
            case ADDRESS_EN -> text(contact, "address", "en");
            case HOURS -> text(contact, "hours", "zh");
            case HOURS_EN -> text(contact, "hours", "en");
            case OFFICE -> text(contact, "office", "zh");
            case OFFICE_EN -> text(contact, "office", "en");
            case FIRST_DAY -> school.settings().path("opens_on").asText();
            case LAST_DAY -> school.settings().path("closes_on").asText();
            case SUCCESSORS -> String.join("、", school.formerly("successors"));
            case FORMER -> String.join(" ", school.formerly("former_slugs"));
            default -> say(school.flags().contains(column.name()) ? "schools.yes" : "schools.no");
        };
    }

    /** By its name, unless another has the same. */
    private String bureau(DeclaredTenant school) {
        var slug = school.parent() == null ? "" : school.parent();
        var name = bureaus.getOrDefault(slug, new Text(slug, slug));
        var isAlone = bureaus.values().stream().filter(name::equals).count() == 1;
        return isAlone ? name.in(language) : slug;
    }

    private static String text(JsonNode contact, String field, String language) {
        return contact.path(field).path(language).asText();
    }

    private String say(String key) {
        return Messages.say(language, key);
    }
}
