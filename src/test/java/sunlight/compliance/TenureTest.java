package sunlight.compliance;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueHistory;
import sunlight.catalogue.CatalogueHistory.Reign;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Refresh;
import sunlight.catalogue.Tenure;
import sunlight.language.Text;
import sunlight.tenancy.SchoolKind;

/** Clocks over several editions of the catalogue. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TenureTest {

    private static final long FIRST_SEED = Long.getLong("sunlight.seed", 20260918);
    private static final CatalogueItem YEARLY = item(new Refresh.OnDates(List.of(MonthDay.of(9, 30)), 1));
    private static final CatalogueItem STANDING = item(new Refresh.Standing(20));

    @Test
    void an_item_that_stays_the_same_keeps_its_clock() {
        var timeline = timeline(Facts.NONE, reign("2026-01-01", STANDING), reign("2026-06-01", reworded(STANDING)));

        assertThat(timeline.at(LocalDate.parse("2026-06-01")).status()).isEqualTo(ComplianceStatus.OVERDUE);
        assertThat(timeline.at(LocalDate.parse("2026-06-01")).dueOn()).isEqualTo("2026-01-29");
    }

    @Test
    void an_item_that_changed_starts_anew_and_what_was_before_stays_told() {
        var timeline = timeline(Facts.NONE, reign("2026-01-01", STANDING), reign("2026-06-01", YEARLY));

        assertThat(timeline.at(LocalDate.parse("2026-05-31")).status()).isEqualTo(ComplianceStatus.OVERDUE);
        assertThat(timeline.at(LocalDate.parse("2026-06-01")).status()).isEqualTo(ComplianceStatus.NOTHING_OWED_YET);
        assertThat(timeline.at(LocalDate.parse("2026-10-01")).status()).isEqualTo(ComplianceStatus.OVERDUE);
    }

    @Test
    void a_clock_that_is_set_otherwise_forgives_nothing_that_was_owed() {
        var tightened = item(new Refresh.Standing(10));
        var never = timeline(Facts.NONE, reign("2026-01-01", STANDING), reign("2026-11-30", tightened));
        assertThat(never.at(LocalDate.parse("2026-12-01")).status()).isEqualTo(ComplianceStatus.OVERDUE);
        assertThat(never.at(LocalDate.parse("2027-06-01")).dueOn()).isEqualTo("2026-01-29");

        var weekly = item(new Refresh.EachWeek(DayOfWeek.MONDAY));
        var friday = item(new Refresh.EachWeek(DayOfWeek.FRIDAY));
        var turns = timeline(Facts.NONE, reign("2026-01-01", weekly), reign("2026-10-12", friday));
        assertThat(turns.at(LocalDate.parse("2026-10-15")).status()).isEqualTo(ComplianceStatus.OVERDUE);
        assertThat(turns.at(LocalDate.parse("2026-12-31")).dueOn()).isEqualTo("2026-12-25");
    }

    @Test
    void an_item_that_is_no_longer_in_the_catalogue_ends() {
        var last = timeline(Facts.NONE, reign("2026-01-01", STANDING), reign("2026-06-01", null)).intervals().stream()
                .reduce((earlier, later) -> later);

        assertThat(last.map(Interval::until)).contains(LocalDate.parse("2026-06-01"));
    }

    @Test
    void an_element_asked_for_anew_may_be_added_within_twenty_working_days() {
        var published = LocalDate.parse("2026-03-02");
        var facts = new Facts(
                List.of(new Facts.Published(
                        new java.util.UUID(0, 1), published, published, List.of(new Text("人数", "count")), null, null)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var timeline = timeline(facts, reign("2026-06-01", STANDING));

        assertThat(timeline.at(LocalDate.parse("2026-06-30")).status()).isEqualTo(ComplianceStatus.DUE_SOON);
        assertThat(timeline.at(LocalDate.parse("2026-06-30")).dueOn()).isEqualTo("2026-06-30");
        assertThat(timeline.at(LocalDate.parse("2026-07-01")).status()).isEqualTo(ComplianceStatus.INCOMPLETE);
    }

    /** The reference asks anew for each day which edition is in force and since when the item is in it like that. */
    @Test
    void the_timeline_over_editions_is_that_of_asking_each_day_anew() {
        var seen = EnumSet.noneOf(ComplianceStatus.class);
        RandomCase.each(FIRST_SEED, 8).forEach(random -> {
            var reigns = reigns(random);
            var profile = random.profile();
            var timeline = Timeline.over(
                    tenures(reigns), tenure -> Compliance.of(tenure, random.profile(), random.facts(), random.world()));
            for (var day : random.days()) {
                var plain = plainly(reigns, random, day);
                var found = timeline.intervals().stream()
                        .filter(interval -> interval.contains(day))
                        .collect(toList());
                assertThat(found).as("seed %s on %s", random.seed(), day).hasSizeLessThan(2);
                if (!found.stream()
                        .map(each -> each.verdict().status())
                        .findFirst()
                        .equals(plain)) {
                    assertThat(found.stream()
                                    .map(each -> each.verdict().status())
                                    .findFirst())
                            .as("seed %s on %s for %s", random.seed(), day, profile)
                            .isEqualTo(plain);
                }
                plain.ifPresent(seen::add);
            }
        });
        assertThat(seen).hasSizeGreaterThan(8);
    }

    /** Days on which the clock of the item is set in one way. */
    private record Piece(CatalogueItem item, LocalDate from, LocalDate until) {}

    private static Optional<ComplianceStatus> plainly(List<Reign> reigns, RandomCase random, LocalDate day) {
        var pieces = pieces(reigns);
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (!day.isBefore(piece.from()) && day.isBefore(piece.until())) {
                var world = random.world().owedSince(piece.from());
                var owed = owed(pieces, i, random);
                return Optional.of(
                        new PlainCompliance(piece.item(), random.profile(), random.facts(), world, day, owed).status());
            }
        }
        return Optional.empty();
    }

    private static List<Piece> pieces(List<Reign> reigns) {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < reigns.size(); i++) {
            var until = i + 1 < reigns.size() ? reigns.get(i + 1).from() : LocalDate.MAX;
            for (var item : reigns.get(i).catalogue().items()) {
                var last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
                var goesOn = last != null
                        && last.until().equals(reigns.get(i).from())
                        && last.item().refresh().equals(item.refresh());
                var from = goesOn
                        ? pieces.remove(pieces.size() - 1).from()
                        : reigns.get(i).from();
                pieces.add(new Piece(item, from, until));
            }
        }
        return pieces;
    }

    /** What was open when the clock was set otherwise stays owed until this clock asks for the first time. */
    private static Obligations owed(List<Piece> pieces, int now, RandomCase random) {
        var own = plain(pieces.get(now), random);
        var list = new ArrayList<>(own.list());
        var asked = LocalDate.MAX;
        for (int i = now - 1; i >= 0 && followsOn(pieces.get(i), pieces.get(i + 1)); i--) {
            var end = pieces.get(i).until();
            for (var each : plain(pieces.get(i + 1), random).list()) {
                asked = each.dueOn().isBefore(asked) ? each.dueOn() : asked;
            }
            for (var each : plain(pieces.get(i), random).list()) {
                if (own.kind() != Obligations.Kind.CHANGES) {
                    if (each.opensOn().isBefore(end) && each.dueOn().isBefore(asked)) {
                        list.add(each);
                    }
                } else if (!each.opensOn().equals(LocalDate.MIN)) {
                    if (each.opensOn().isBefore(end)) {
                        list.add(each);
                    }
                } else if (each.dueOn().isBefore(list.get(0).dueOn())) {
                    list.set(0, each);
                }
            }
            list.sort(comparing(Obligation::dueOn));
        }
        return new Obligations(list, own.kind(), own.unknown());
    }

    private static boolean followsOn(Piece earlier, Piece later) {
        return earlier.until().equals(later.from())
                && !(later.item().refresh() instanceof Refresh.AfterEvent)
                && earlier.item()
                        .refresh()
                        .getClass()
                        .equals(later.item().refresh().getClass());
    }

    private static Obligations plain(Piece piece, RandomCase random) {
        return Obligations.of(
                piece.item().refresh(),
                random.world().owedSince(piece.from()),
                random.facts().events());
    }

    /** The item, the same in other words, with another clock, or not at all. */
    private static List<Reign> reigns(RandomCase random) {
        var dice = new Random(random.seed());
        var other = Example.item(
                new Refresh.Standing(15),
                random.item().kinds(),
                random.item().when(),
                random.item().notice());
        var reigns = new ArrayList<Reign>();
        var from = random.world().owedSince();
        for (int left = 1 + dice.nextInt(4); left > 0; left--) {
            @Nullable
            CatalogueItem item = switch (dice.nextInt(7)) {
                case 0 -> null;
                case 1 -> other;
                case 5, 6 ->
                    Example.item(
                            otherwise(random.item().refresh(), dice),
                            random.item().kinds(),
                            random.item().when(),
                            random.item().notice());
                case 2 -> reworded(random.item());
                default -> random.item();
            };
            reigns.add(reign(from.toString(), item));
            from = from.plusDays(1 + dice.nextInt(200));
        }
        return reigns;
    }

    /** The same kind of clock with other numbers. */
    private static Refresh otherwise(Refresh refresh, Random dice) {
        if (refresh instanceof Refresh.Standing clock) {
            return new Refresh.Standing(Math.max(1, clock.workingDays() + dice.nextInt(21) - 10));
        }
        if (refresh instanceof Refresh.EachMonth clock) {
            return new Refresh.EachMonth(1 + (clock.workingDays() + dice.nextInt(9)) % 10);
        }
        if (refresh instanceof Refresh.EachWeek) {
            return new Refresh.EachWeek(DayOfWeek.of(1 + dice.nextInt(5)));
        }
        return refresh instanceof Refresh.OnDates
                ? new Refresh.OnDates(List.of(MonthDay.of(1 + dice.nextInt(12), 1 + dice.nextInt(28))), 1)
                : refresh;
    }

    private static Timeline timeline(Facts facts, Reign... reigns) {
        return Timeline.over(tenures(List.of(reigns)), tenure -> Example.of(tenure, facts));
    }

    private static List<Tenure> tenures(List<Reign> reigns) {
        return new CatalogueHistory(reigns)
                .tenures().values().stream().flatMap(List::stream).toList();
    }

    private static Reign reign(String from, @Nullable CatalogueItem item) {
        var since = LocalDate.parse(from);
        var items = Stream.ofNullable(item).toList();
        return new Reign(since, new Catalogue(new Text("目录", "catalogue"), since, List.of(), items));
    }

    private static CatalogueItem item(Refresh refresh) {
        return Example.item(refresh, Set.of(SchoolKind.PRIMARY), null, null);
    }

    private static CatalogueItem reworded(CatalogueItem item) {
        return new CatalogueItem(
                item.code(),
                new Text("另一种说法", "other words"),
                "another group",
                item.kinds(),
                item.when(),
                item.weight() + 1,
                item.mode(),
                item.audience(),
                item.refresh(),
                item.notice(),
                item.basis(),
                item.elements(),
                item.about(),
                item.allowedFields(),
                item.note(),
                true,
                true);
    }
}
