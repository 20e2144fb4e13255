package sunlight.dashboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.Interval;
import sunlight.compliance.Verdict;
import sunlight.language.Message;
import sunlight.tenancy.Rows;
import sunlight.tenancy.SchoolKind;

/** As what the school in scope has been counted. */
@ApplicationScoped
class ShareRows {

    private static final String KEEP = """
            insert into figure_share (bureaus, district, kinds, last_day)
            values (cast(?1 as uuid[]), ?2, cast(?3 as text[]), cast(nullif(?4, '') as date))
            on conflict (tenant_id) do update set bureaus = excluded.bureaus, district = excluded.district,
              kinds = excluded.kinds, last_day = excluded.last_day
            """;

    /** A row for today and one for tomorrow in each bureau, and no others. */
    private static final String KNOWN = """
            select array_to_string(bureaus, ','), district, array_to_string(kinds, ','), last_day,
                   (select count(*) = 2 * cardinality(bureaus)
                       and count(*) = count(*) filter (where day between cast(?1 as date) and cast(?1 as date) + 1 and tenant_id = any (bureaus))
                      from school_figure where school_id = own_tenant())
              from figure_share where tenant_id = own_tenant()
            """;

    private static final Message NOT_ASKED = Message.of("");

    @Inject
    Rows rows;

    /**
     * @param share nothing where the school is not counted
     * @param upToDate whether its bureaus know what it has done until tomorrow, if nothing has changed since
     */
    record Known(Optional<Share> share, boolean upToDate) {}

    Known known(LocalDate today) {
        return rows.of(KNOWN, today).stream()
                .findFirst()
                .map(row -> new Known(Optional.of(share(row)), (Boolean) row[4]))
                .orElseGet(() -> new Known(Optional.empty(), false));
    }

    private static Share share(Object[] row) {
        return new Share(
                words(row[0]).map(UUID::fromString).toList(),
                (String) row[1],
                words(row[2]).map(SchoolKind::valueOf).collect(toSet()),
                Rows.dayOrNull(row[3]));
    }

    void keep(Optional<Share> share) {
        share.ifPresentOrElse(
                now -> rows.change(
                        KEEP,
                        Rows.array(now.bureaus()),
                        now.district(),
                        Rows.array(now.kinds()),
                        Optional.ofNullable(now.lastDay()).map(Object::toString).orElse("")),
                () -> rows.change("delete from figure_share where tenant_id = own_tenant()"));
    }

    /** All timelines as they are known now; what is not counted is left out of them. */
    Map<ItemCode, List<Interval>> timelines() {
        return rows
                .of("select item_code, from_on, until_on, status, due_on from compliance_interval"
                        + " where tenant_id = own_tenant() and known_until is null order by item_code, from_on")
                .stream()
                .collect(groupingBy(row -> new ItemCode((String) row[0]), mapping(ShareRows::interval, toList())));
    }

    private static Interval interval(Object[] row) {
        return new Interval(
                Rows.day(row[1]),
                Rows.dayOrNull(row[2]),
                new Verdict(ComplianceStatus.valueOf((String) row[3]), Rows.dayOrNull(row[4]), false, NOT_ASKED));
    }

    private static Stream<String> words(Object list) {
        return Arrays.stream(((String) list).split(",")).filter(word -> !word.isEmpty());
    }
}
