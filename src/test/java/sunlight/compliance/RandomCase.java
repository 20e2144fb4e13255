package sunlight.compliance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.calendar.SchoolCalendar;
import sunlight.calendar.SchoolCalendar.Term;
import sunlight.catalogue.Anchor;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.NoticePeriod;
import sunlight.catalogue.Refresh;
import sunlight.compliance.Facts.Down;
import sunlight.compliance.Facts.Exemption;
import sunlight.compliance.Facts.Happening;
import sunlight.compliance.Facts.Nil;
import sunlight.compliance.Facts.Published;
import sunlight.language.Text;
import sunlight.tenancy.Flag;
import sunlight.tenancy.SchoolKind;

/** One item of one school with some record, made of a seed. */
record RandomCase(long seed, CatalogueItem item, Profile profile, Facts facts, Circumstances world) {

    private static final int KINDS_OF_CLOCK = 7;

    /** As many cases for each kind of clock, from a first seed on. */
    static Stream<RandomCase> each(long firstSeed, int rounds) {
        return Stream.iterate(firstSeed, seed -> seed + 1)
                .limit((long) rounds * KINDS_OF_CLOCK)
                .map(RandomCase::of);
    }

    static RandomCase of(long seed) {
        return new Maker(seed, new Random(seed)).make();
    }

    Compliance compliance() {
        return with(facts);
    }

    Compliance with(Facts other) {
        return new Compliance(item, profile, other, world);
    }

    RandomCase of(Refresh refresh, Facts other) {
        return new RandomCase(
                seed, Example.item(refresh, item.kinds(), item.when(), item.notice()), profile, other, world);
    }

    ComplianceStatus plainlyOn(LocalDate day) {
        return new PlainCompliance(item, profile, facts, world, day).status();
    }

    /** From the day it is owed on to a while past the horizon. */
    List<LocalDate> days() {
        return world.owedSince().datesUntil(world.horizon().plusDays(60)).toList();
    }

    private record Maker(long seed, Random random) {

        RandomCase make() {
            var since = LocalDate.of(2025, 9, 1).plusDays(random.nextInt(250));
            var world = new Circumstances(Example.CHINA, terms(since), anchors(since), since, since.plusDays(500));
            var facts = new Facts(
                    some(9, () -> edition(since)).stream()
                            .sorted(Comparator.comparing(Published::on))
                            .toList(),
                    some(4, () -> day(since)),
                    some(4, () -> happening(since)),
                    some(2, () -> nil(since)),
                    oneIn(5) ? List.of(exemption(since)) : List.of());
            var kinds = oneIn(15) ? EnumSet.of(SchoolKind.SENIOR) : EnumSet.allOf(SchoolKind.class);
            var item = Example.item(clock(), oneIn(4) ? Set.of() : kinds, flag(), notice());
            return new RandomCase(seed, item, Example.SCHOOL, facts, world);
        }

        private Refresh clock() {
            int workingDays = 1 + random.nextInt(30);
            return switch (Math.floorMod(seed, KINDS_OF_CLOCK)) {
                case 0 -> new Refresh.OnDates(dates(), 1 + random.nextInt(3));
                case 1 -> new Refresh.EachTerm(workingDays);
                case 2 -> new Refresh.EachMonth(1 + random.nextInt(10));
                case 3 -> new Refresh.EachWeek(DayOfWeek.of(1 + random.nextInt(7)));
                case 4 -> new Refresh.Standing(workingDays);
                case 5 -> new Refresh.AfterEvent(workingDays);
                default -> new Refresh.BeforeAnchor(random.nextBoolean() ? Anchor.REGISTRATION : Anchor.FEE_COLLECTION);
            };
        }

        private List<MonthDay> dates() {
            var dates = new ArrayList<MonthDay>();
            dates.add(MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28)));
            if (random.nextBoolean()) {
                dates.add(MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28)));
            }
            return dates;
        }

        private @Nullable Flag flag() {
            return oneIn(15) ? Flag.BOARDING : oneIn(3) ? Flag.CANTEEN : null;
        }

        private @Nullable NoticePeriod notice() {
            return oneIn(3)
                    ? new NoticePeriod(5, true, oneIn(2) ? MonthDay.of(8, 31) : null, random.nextBoolean())
                    : null;
        }

        private SchoolCalendar terms(LocalDate since) {
            var terms = new ArrayList<Term>();
            var start = since.minusDays(random.nextInt(60));
            for (int left = oneIn(10) ? 0 : 3; left > 0; left--) {
                var end = start.plusDays(60 + random.nextInt(80));
                terms.add(new Term(new Text("学期", "term"), start, end));
                start = end.plusDays(20 + random.nextInt(60));
            }
            return new SchoolCalendar(terms);
        }

        private Map<Anchor, List<LocalDate>> anchors(LocalDate since) {
            return Map.of(
                    Anchor.REGISTRATION,
                    some(3, () -> day(since)).stream().distinct().toList());
        }

        private Published edition(LocalDate since) {
            var on = day(since);
            var downOn = oneIn(3) ? on.plusDays(random.nextInt(60)) : null;
            return new Published(
                    new UUID(0, random.nextInt(6)),
                    on,
                    on.minusDays(random.nextInt(60)),
                    oneIn(6) ? List.of(new Text("人数", "head count")) : List.of(),
                    oneIn(3) ? on.plusDays(random.nextInt(30)) : null,
                    downOn == null ? null : new Down(downOn, random.nextBoolean()));
        }

        private Happening happening(LocalDate since) {
            var on = day(since);
            return new Happening(on, on.plusDays(random.nextInt(40)).atTime(random.nextInt(24), 0));
        }

        private Nil nil(LocalDate since) {
            var from = day(since);
            var signedAt = from.plusDays(random.nextInt(60) - 20L).atTime(random.nextInt(24), 0);
            return new Nil(signedAt, from, from.plusDays(random.nextInt(120)), "没有");
        }

        private Exemption exemption(LocalDate since) {
            var from = day(since);
            return new Exemption(from, from.plusDays(random.nextInt(90)), "停办");
        }

        private <T> List<T> some(int most, Supplier<T> maker) {
            return Stream.generate(maker).limit(random.nextInt(most + 1)).toList();
        }

        private LocalDate day(LocalDate since) {
            return since.plusDays(random.nextInt(520) - 15L);
        }

        private boolean oneIn(int chances) {
            return random.nextInt(chances) == 0;
        }
    }
}
