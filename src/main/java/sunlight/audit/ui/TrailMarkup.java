package sunlight.audit.ui;

import static sunlight.console.Say.say;

import java.util.regex.Pattern;
import sunlight.audit.Trail;
import sunlight.audit.TrailEntry;
import sunlight.console.Markup;
import sunlight.console.Paging;
import sunlight.console.Say;
import sunlight.console.Window;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Time;

/** Entries of the trail as rows. */
final class TrailMarkup {

    private static final String ROW = """
            <li class="row"><div class="row-head"><time>{}</time></div>
            <div class="row-body"><h3>{}</h3><p>{}</p>{}</div><div class="row-acts"></div></li>""";
    private static final String VALUES = "<dl class=\"facts\"><dt>{}</dt><dd>{}</dd><dt>{}</dt><dd>{}</dd></dl>";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private TrailMarkup() {}

    /** @param directory says the names of those who are known by a name in addresses */
    static Markup of(Trail.Part part, int at, Directory directory) {
        if (part.entries().isEmpty()) {
            return Markup.of("<p class=\"empty\">{}</p>", say("audit.none"));
        }
        return Markup.of(
                "<ul class=\"rows\">{}</ul>{}",
                Markup.all(part.entries().stream()
                        .map(entry -> row(entry, directory))
                        .toList()),
                Paging.steps(at, Trail.PART, (int) part.all()));
    }

    private static Markup row(TrailEntry entry, Directory directory) {
        return Markup.of(
                ROW,
                Time.minute(entry.at()),
                say("audit.action." + entry.action()),
                by(entry, directory),
                values(entry));
    }

    /** An id tells a person nothing; a code or an address does. */
    private static String by(TrailEntry entry, Directory directory) {
        var kind = say("audit.kind." + entry.kind());
        return ID.matcher(entry.subject()).matches()
                ? say("audit.by", name(entry.actor()), kind)
                : say("audit.by.of", name(entry.actor()), kind, subject(entry, directory));
    }

    private static String subject(TrailEntry entry, Directory directory) {
        var subject = entry.subject();
        return switch (entry.kind()) {
            case "tenant" ->
                directory
                        .bySlug(subject)
                        .map(tenant -> say("audit.subject.tenant", tenant.name().in(Window.language()), subject))
                        .orElse(subject);
            case "catalogue_edition" -> edition(subject.split(" ", 2));
            default -> subject;
        };
    }

    /** Whose catalogue, and from when. */
    private static String edition(String[] parts) {
        return parts.length < 2
                ? parts[0]
                : say("audit.subject.edition", say("catalogues.audience." + parts[0]), parts[1]);
    }

    static String name(String actor) {
        return actor.isEmpty() ? say("audit.nobody") : actor;
    }

    private static Markup values(TrailEntry entry) {
        // Of what is told beside a value, nothing may have changed.
        if (entry.before().equals(entry.after())) {
            return Markup.NONE;
        }
        return Markup.of(
                VALUES,
                say("audit.before"),
                entry.before().map(Say::say).orElseGet(() -> say("audit.value.none")),
                say("audit.after"),
                entry.after().map(Say::say).orElseGet(() -> say("audit.value.none")));
    }
}
