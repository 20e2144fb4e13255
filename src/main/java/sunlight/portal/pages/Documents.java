package sunlight.portal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.CatalogueItem;
import sunlight.publication.EditionTrace;
import sunlight.publication.PublishedEdition;
import sunlight.publication.PublishedFile;
import sunlight.publication.Snapshot;
import sunlight.tenancy.Tenant;

/** Makes a disclosure readable. */
final class Documents {

    private static final Pattern OWN_FILE = Pattern.compile("(src|href)=\"files/([0-9a-f-]{36})\"");
    private static final long KILO = 1024;

    private Documents() {}

    static String address(Visit visit, Tenant owner, UUID disclosure) {
        return visit.under(owner, "disclosures/" + disclosure);
    }

    static Document of(Visit visit, Tenant owner, @Nullable CatalogueItem item, CataloguePages.Reading reading) {
        var edition = reading.edition();
        return new Document(
                edition.title(),
                metadata(visit, owner, item, reading),
                adopted(visit, reading.adopted()),
                original(visit, edition.snapshot()),
                elements(visit, item, edition),
                body(owner, edition.body()),
                attachments(visit, owner, edition),
                history(visit, owner, reading),
                edition.confirmedOn() == null ? null : visit.say("portal.confirmed", edition.confirmedOn()),
                LogPages.line(visit, owner, reading.logged()));
    }

    private static Document.@Nullable Adopted adopted(Visit visit, @Nullable AdoptedText adopted) {
        if (adopted == null) {
            return null;
        }
        var publisher = adopted.publisher();
        var text = adopted.text();
        if (text == null) {
            var why = adopted.hidden() ? "portal.adopted.hidden" : "portal.adopted.gone";
            return new Document.Adopted(null, visit.say(why, publisher.name()), List.of(), "", List.of());
        }
        return new Document.Adopted(
                new Link(text.title(), address(visit, publisher, text.disclosure())),
                visit.say("portal.adopted.about", publisher.name(), text.number(), Visit.day(text.publishedAt())),
                elements(visit, adopted.item(), text),
                body(publisher, text.body()),
                attachments(visit, publisher, text));
    }

    private static @Nullable Link original(Visit visit, @Nullable Snapshot snapshot) {
        if (snapshot == null) {
            return null;
        }
        var name = snapshot.publisher().isEmpty() ? visit.say("portal.snapshot.unnamed") : snapshot.publisher();
        return new Link(visit.say("portal.snapshot.original", name, snapshot.on()), snapshot.address());
    }

    /** Where the text stands to which a disclosure refers, as long as it can be read; or from where it was taken over. */
    static @Nullable String basis(CataloguePages.Reading reading) {
        var adopted = reading.adopted();
        var snapshot = reading.edition().snapshot();
        if (snapshot != null) {
            return snapshot.address();
        }
        var text = adopted == null ? null : adopted.text();
        return adopted == null || text == null
                ? null
                : "/" + adopted.publisher().slug() + "/disclosures/" + text.disclosure();
    }

    private static List<Document.Attachment> attachments(Visit visit, Tenant owner, PublishedEdition edition) {
        return edition.files().stream()
                .filter(file -> !file.inline())
                .map(file -> attachment(visit, owner, edition.disclosure(), file))
                .toList();
    }

    private static List<Row> metadata(
            Visit visit, Tenant owner, @Nullable CatalogueItem item, CataloguePages.Reading reading) {
        var edition = reading.edition();
        var rows = new ArrayList<Row>();
        rows.add(new Row(visit.say("portal.meta.index"), edition.indexNumber()));
        if (edition.documentNumber() != null) {
            rows.add(new Row(visit.say("portal.meta.document"), edition.documentNumber()));
        }
        rows.add(new Row(visit.say("portal.meta.owner"), visit.say(owner.name())));
        rows.add(new Row(visit.say("portal.meta.formed"), edition.formedOn().toString()));
        rows.add(new Row(
                visit.say("portal.meta.published"),
                Visit.day(edition.publishedAt()).toString()));
        reading.history().stream()
                .filter(trace -> trace.number() == edition.number())
                .flatMap(trace -> Stream.ofNullable(trace.notice()))
                .forEach(run ->
                        rows.add(new Row(visit.say("portal.meta.notice"), visit.say("portal.notice", run.said()))));
        rows.add(new Row(visit.say("portal.meta.attribute"), visit.say("portal.meta.proactive")));
        if (item != null) {
            rows.add(new Row(visit.say("portal.meta.item"), visit.say(item.title())));
        }
        return rows;
    }

    private static List<Document.Element> elements(
            Visit visit, @Nullable CatalogueItem item, PublishedEdition edition) {
        if (item == null) {
            return List.of();
        }
        var elements = new ArrayList<Document.Element>();
        for (var required : item.elements()) {
            var answer = edition.answers().of(required.key());
            if (answer.isGiven()) {
                var said = answer.notConcerned() ? visit.say("portal.notConcerned", answer.reason()) : answer.answer();
                elements.add(new Document.Element(visit.say(required.label()), said, !answer.notConcerned()));
            }
        }
        return elements;
    }

    /** The same text is read at several addresses, so what it embeds is given in full. */
    static String body(Tenant owner, String body) {
        // Most texts embed nothing; looking for more than one letter takes the longer way through a Chinese text.
        return body.indexOf('"') < 0 || !body.contains("=\"files/")
                ? body
                : OWN_FILE.matcher(body).replaceAll("$1=\"" + fileBase(owner) + "$2\"");
    }

    static String fileBase(Tenant owner) {
        return "/" + owner.slug() + "/disclosures/files/";
    }

    private static Document.Attachment attachment(Visit visit, Tenant owner, UUID disclosure, PublishedFile file) {
        return new Document.Attachment(
                file.name(),
                ViewPages.address(visit, owner, disclosure, file),
                fileBase(owner) + file.id(),
                about(visit, file));
    }

    static String about(Visit visit, PublishedFile file) {
        return visit.say("portal.file.about", type(file.name()), size(file.size()));
    }

    private static String type(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "-" : name.substring(dot + 1).toUpperCase(Locale.ROOT);
    }

    static String size(long bytes) {
        if (bytes < KILO * KILO) {
            return Math.max(1, Math.round(bytes / (double) KILO)) + " KB";
        }
        return String.format(Locale.ROOT, "%.1f MB", bytes / (double) (KILO * KILO));
    }

    private static List<Document.EditionLine> history(Visit visit, Tenant owner, CataloguePages.Reading reading) {
        var edition = reading.edition();
        var newest = newest(reading.history());
        return reading.history().stream()
                .map(trace -> {
                    var address = address(visit, owner, edition.disclosure())
                            + (trace.number() == newest ? "" : "/editions/" + trace.number());
                    return new Document.EditionLine(
                            visit.say("portal.edition", trace.number()),
                            Visit.day(trace.publishedAt()),
                            trace.isReadable() ? address : null,
                            trace.number() == edition.number(),
                            withdrawn(visit, trace),
                            change(visit, trace),
                            changes(visit, owner, reading, trace));
                })
                .toList();
    }

    private static @Nullable String change(Visit visit, EditionTrace trace) {
        var change = trace.change();
        return change == null ? null : visit.say("portal.change", visit.say(change.kind()), change.note());
    }

    private static @Nullable String changes(
            Visit visit, Tenant owner, CataloguePages.Reading reading, EditionTrace trace) {
        return trace.isReadable() && ChangesPages.before(reading.history(), trace.number()) > 0
                ? ChangesPages.address(visit, owner, reading.edition(), trace.number())
                : null;
    }

    static int newest(List<EditionTrace> history) {
        return history.stream()
                .filter(EditionTrace::isReadable)
                .mapToInt(EditionTrace::number)
                .max()
                .orElse(0);
    }

    static @Nullable String withdrawn(Visit visit, EditionTrace trace) {
        var at = trace.withdrawnAt();
        if (at == null) {
            return null;
        }
        var run = trace.notice();
        if (trace.expired()) {
            return run == null
                    ? visit.say("portal.expired.along", Visit.day(at))
                    : visit.say("portal.expired.on", Visit.day(at), run.from(), run.until());
        }
        var reason = trace.reason() == null ? visit.say("portal.withdrawn.noReason") : trace.reason();
        return run == null || run.isServedOn(Visit.day(at))
                ? visit.say("portal.withdrawn.on", Visit.day(at), reason)
                : visit.say("portal.withdrawn.early", Visit.day(at), reason, run.until());
    }
}
