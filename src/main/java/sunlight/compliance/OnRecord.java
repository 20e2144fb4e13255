package sunlight.compliance;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.calendar.WorkingDays;
import sunlight.catalogue.Audience;
import sunlight.catalogue.CatalogueItem;
import sunlight.compliance.Facts.Down;
import sunlight.compliance.Facts.Exemption;
import sunlight.compliance.Facts.Happening;
import sunlight.compliance.Facts.Nil;
import sunlight.compliance.Facts.Published;
import sunlight.language.Text;
import sunlight.publication.Answers;
import sunlight.publication.posting.PostingPeriod;
import sunlight.workdays.NoticeEnd;

/**
 * What one tenant has on record, by the code of the item.
 *
 * @param above texts of a bureau above, by the edition that refers to them
 */
record OnRecord(
        Map<String, List<Entry>> editions,
        Map<String, List<Entry>> postings,
        Map<String, List<Entry>> confirmations,
        Map<String, List<Entry>> declarations,
        Map<String, List<Entry>> exemptions,
        Map<String, Referring> above) {

    static OnRecord of(JsonObject parts) {
        return new OnRecord(
                byItem(parts, "editions"),
                byItem(parts, "postings"),
                byItem(parts, "confirmations"),
                byItem(parts, "declarations"),
                byItem(parts, "exemptions"),
                entries(parts, "above")
                        .collect(groupingBy(
                                entry -> entry.text("edition_id"), collectingAndThen(toList(), Referring::of))));
    }

    private static Map<String, List<Entry>> byItem(JsonObject parts, String name) {
        return entries(parts, name).collect(groupingBy(entry -> entry.text("item_code")));
    }

    /** The database says null where there is none. */
    private static Stream<Entry> entries(JsonObject parts, String name) {
        return parts.isNull(name)
                ? Stream.of()
                : parts.getJsonArray(name).stream().map(entry -> new Entry(entry.asJsonObject()));
    }

    Facts of(CatalogueItem item, WorkingDays calendar) {
        var published = each(editions, item, entry -> published(entry, item, calendar));
        return new Facts(
                shown(item, published, calendar),
                confirmed(item, published),
                declared("EVENT", item, entry -> new Happening(entry.day("from_on"), entry.moment("signed_at"))),
                declared(
                        "NIL",
                        item,
                        entry -> new Nil(
                                entry.moment("signed_at"),
                                entry.day("from_on"),
                                entry.day("until_on"),
                                entry.text("statement"))),
                each(exemptions, item, OnRecord::exemption));
    }

    /** Before that day nothing is on record that a clock could run from. */
    LocalDate reachesBackTo(LocalDate latest) {
        return Stream.concat(days(editions, "formed_on"), days(declarations, "from_on"))
                .filter(day -> day.isBefore(latest))
                .min(LocalDate::compareTo)
                .orElse(latest);
    }

    private static Stream<LocalDate> days(Map<String, List<Entry>> entries, String name) {
        return entries.values().stream().flatMap(List::stream).map(entry -> entry.day(name));
    }

    private static <T> List<T> each(Map<String, List<Entry>> entries, CatalogueItem item, Function<Entry, T> read) {
        return entries.getOrDefault(item.code().value(), List.of()).stream()
                .map(read)
                .toList();
    }

    private <T> List<T> declared(String kind, CatalogueItem item, Function<Entry, T> read) {
        return declarations.getOrDefault(item.code().value(), List.of()).stream()
                .filter(entry -> kind.equals(entry.text("kind")))
                .map(read)
                .toList();
    }

    /** An edition, and the text above to which it refers, where it refers to one. */
    private record Edition(Published own, @Nullable Referring above) {}

    /** What is public, and what hung on the notice board, in the order of their days. */
    private List<Published> shown(CatalogueItem item, List<Edition> editions, WorkingDays calendar) {
        var all = new ArrayList<Published>();
        for (var edition : editions) {
            all.addAll(
                    edition.above() == null
                            ? List.of(edition.own())
                            : edition.above().counting(edition.own()));
        }
        if (item.audience() != Audience.PUBLIC) {
            all.addAll(each(postings, item, entry -> posted(entry, item, calendar)));
        }
        all.sort(Comparator.comparing(Published::on));
        return all;
    }

    /** What somebody here signed, and what the publisher of a text signed to which an edition refers. */
    private List<LocalDate> confirmed(CatalogueItem item, List<Edition> editions) {
        var above = editions.stream()
                .flatMap(edition -> Stream.ofNullable(edition.above()).flatMap(text -> text.confirming(edition.own())));
        return Stream.concat(each(confirmations, item, entry -> entry.day("confirmed_on")).stream(), above)
                .toList();
    }

    private Edition published(Entry entry, CatalogueItem item, WorkingDays calendar) {
        var on = entry.dayOf("published_at");
        var until = noticeUntil(entry, on, item, calendar);
        var published = new Published(
                entry.id("disclosure_id"), on, entry.day("formed_on"), missing(entry, item), until, down(entry, until));
        return new Edition(published, above.get(entry.text("id")));
    }

    /** What was counted at publication counts; for what was public before that was kept, it is counted now. */
    private static @Nullable LocalDate noticeUntil(
            Entry entry, LocalDate on, CatalogueItem item, WorkingDays calendar) {
        if (entry.flag("outlived")) {
            return null;
        }
        var kept = entry.dayOrNull("notice_until");
        return kept == null ? NoticeEnd.of(item.notice(), on, calendar).orElse(null) : kept;
    }

    /** A notice that comes down after its period did what it should; before, it is withdrawn. */
    private static @Nullable Down down(Entry entry, @Nullable LocalDate until) {
        var on = entry.dayOfOrNull("down");
        return on == null ? null : new Down(on, until == null || !on.isAfter(until));
    }

    /** A notice that hung long enough stays fulfilled; one that was withdrawn or came down too soon does not. */
    private static Published posted(Entry entry, CatalogueItem item, WorkingDays calendar) {
        var on = entry.day("from_on");
        var ended = entry.dayOrNull("ended_on");
        var until = entry.day("until_on");
        var last = ended != null && ended.isBefore(until) ? ended : until;
        var withdrawn = entry.dayOfOrNull("withdrawn_at");
        var down = withdrawn != null && !withdrawn.isAfter(last)
                ? new Down(withdrawn, true)
                : new Down(last.plusDays(1), last.isBefore(PostingPeriod.leastUntil(on, item, calendar)));
        return new Published(entry.id("disclosure_id"), on, entry.day("formed_on"), missing(entry, item), null, down);
    }

    private static List<Text> missing(Entry entry, CatalogueItem item) {
        return Answers.of(entry.object("elements")).missing(item).stream()
                .map(element -> element.label())
                .toList();
    }

    /** Where it was revoked, the day of that is the first on which it holds no longer. */
    private static Exemption exemption(Entry entry) {
        var until = entry.day("until_on");
        var revoked = entry.dayOfOrNull("revoked_at");
        var last = revoked == null || revoked.isAfter(until) ? until : revoked.minusDays(1);
        return new Exemption(entry.day("from_on"), last, entry.text("ground"));
    }
}
