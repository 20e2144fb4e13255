package sunlight.compliance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.calendar.Calendars;
import sunlight.calendar.SchoolCalendar;
import sunlight.calendar.SchoolCalendar.Term;
import sunlight.calendar.WorkingDays;
import sunlight.catalogue.Anchor;
import sunlight.catalogue.Audience;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.catalogue.Mode;
import sunlight.catalogue.NoticePeriod;
import sunlight.catalogue.Refresh;
import sunlight.catalogue.Tenure;
import sunlight.compliance.Facts.Down;
import sunlight.compliance.Facts.Exemption;
import sunlight.compliance.Facts.Happening;
import sunlight.compliance.Facts.Nil;
import sunlight.compliance.Facts.Published;
import sunlight.language.Text;
import sunlight.tenancy.Flag;
import sunlight.tenancy.SchoolKind;

/** A primary school with a canteen that owes one item since New Year 2026, told step by step. */
final class Example {

    static final WorkingDays CHINA = Calendars.china();
    static final Profile SCHOOL = new Profile(Set.of(SchoolKind.PRIMARY), Set.of(Flag.CANTEEN));
    private static final SchoolCalendar TERMS = new SchoolCalendar(List.of(
            term("2026-03-02", "2026-07-10"), term("2026-09-01", "2027-01-22"), term("2027-03-01", "2027-07-09")));

    private final Refresh refresh;
    private final List<Published> editions = new ArrayList<>();
    private final List<LocalDate> confirmations = new ArrayList<>();
    private final List<Happening> events = new ArrayList<>();
    private final List<Nil> nils = new ArrayList<>();
    private final List<Exemption> exemptions = new ArrayList<>();
    private Set<SchoolKind> kinds = Set.of(SchoolKind.PRIMARY);
    private @Nullable Flag when;
    private @Nullable NoticePeriod notice;
    private boolean again;
    private SchoolCalendar terms = TERMS;
    private Map<Anchor, List<LocalDate>> anchors = Map.of();
    private LocalDate owedSince = LocalDate.of(2026, 1, 1);

    private Example(Refresh refresh) {
        this.refresh = refresh;
    }

    static Example of(Refresh refresh) {
        return new Example(refresh);
    }

    Example owedBy(SchoolKind kind, @Nullable Flag flag) {
        kinds = Set.of(kind);
        when = flag;
        return this;
    }

    Example owedSince(String day) {
        owedSince = LocalDate.parse(day);
        return this;
    }

    Example noticed(boolean takenDown) {
        notice = new NoticePeriod(5, true, null, takenDown);
        return this;
    }

    Example withoutTerms() {
        terms = new SchoolCalendar(List.of());
        return this;
    }

    Example anchored(Anchor anchor, String day) {
        anchors = Map.of(anchor, List.of(LocalDate.parse(day)));
        return this;
    }

    Example publishes(String day) {
        return publishes(day, day);
    }

    Example publishes(String day, String formedOn) {
        return edition(day, formedOn, List.of(), null, null, false);
    }

    Example publishesWithout(String day, Text... missing) {
        return edition(day, day, List.of(missing), null, null, false);
    }

    Example withdraws(String published, String day) {
        return edition(published, published, List.of(), null, day, true);
    }

    Example posts(String day, String until, @Nullable String takenDown) {
        return edition(day, day, List.of(), until, takenDown, false);
    }

    /** A notice that somebody took down before its last day. */
    Example takesDownEarly(String day, String until, String down) {
        return edition(day, day, List.of(), until, down, true);
    }

    private Example edition(
            String on,
            String formedOn,
            List<Text> missing,
            @Nullable String until,
            @Nullable String down,
            boolean out) {
        var disclosure = again ? editions.get(editions.size() - 1).disclosure() : new UUID(0, editions.size());
        again = false;
        editions.add(new Published(
                disclosure,
                LocalDate.parse(on),
                LocalDate.parse(formedOn),
                missing,
                day(until),
                down == null ? null : new Down(LocalDate.parse(down), out)));
        return this;
    }

    /** What is published next is a further edition of what was published last. */
    Example again() {
        again = true;
        return this;
    }

    Example confirms(String day) {
        confirmations.add(LocalDate.parse(day));
        return this;
    }

    Example happens(String day) {
        return happens(day, day);
    }

    Example happens(String day, String declaredOn) {
        events.add(new Happening(LocalDate.parse(day), at(declaredOn)));
        return this;
    }

    Example declaresNil(String signedOn, String from, String until) {
        nils.add(new Nil(at(signedOn), LocalDate.parse(from), LocalDate.parse(until), "没有 none"));
        return this;
    }

    /** Each statement a minute after the one before it. */
    private LocalDateTime at(String day) {
        return LocalDate.parse(day).atTime(9, nils.size() + events.size());
    }

    Example exempted(String from, String until) {
        exemptions.add(new Exemption(LocalDate.parse(from), LocalDate.parse(until), "停办 closed"));
        return this;
    }

    Verdict on(String day) {
        return compliance().on(LocalDate.parse(day));
    }

    ComplianceStatus statusOn(String day) {
        return on(day).status();
    }

    Timeline timeline() {
        return compliance().timeline();
    }

    Compliance compliance() {
        var world = new Circumstances(CHINA, terms, anchors, owedSince, LocalDate.of(2027, 12, 31));
        var facts = new Facts(editions, confirmations, events, nils, exemptions);
        return new Compliance(item(refresh, kinds, when, notice), SCHOOL, facts, world);
    }

    static Compliance of(Tenure tenure, Facts facts) {
        var world = new Circumstances(CHINA, TERMS, Map.of(), tenure.since(), LocalDate.of(2027, 12, 31));
        return Compliance.of(tenure, SCHOOL, facts, world);
    }

    static CatalogueItem item(
            Refresh refresh, Set<SchoolKind> kinds, @Nullable Flag when, @Nullable NoticePeriod notice) {
        return new CatalogueItem(
                new ItemCode("S0101"),
                new Text("事项", "item"),
                "group",
                kinds,
                when,
                1,
                notice == null ? Mode.PROACTIVE : Mode.NOTICE,
                Audience.PUBLIC,
                refresh,
                notice,
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                null,
                true,
                true);
    }

    static Term term(String startsOn, String endsOn) {
        return new Term(new Text("学期", "term"), LocalDate.parse(startsOn), LocalDate.parse(endsOn));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
