package sunlight.compliance;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sunlight.calendar.WorkingDays;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.Facts.Nil;
import sunlight.compliance.Facts.Published;
import sunlight.publication.Answers;
import sunlight.tenancy.Time;

/** Reads the record of the tenant in scope: what it published, confirmed and declared. Five queries, however many items. */
@ApplicationScoped
class RecordReading {

    @PersistenceContext
    EntityManager entities;

    /** The record of one tenant, item by item. */
    record Record(
            Map<ItemCode, List<Object[]>> editions,
            Map<ItemCode, List<Object[]>> confirmations,
            Map<ItemCode, List<Object[]>> declarations) {

        Facts of(CatalogueItem item, WorkingDays calendar) {
            var declared = declarations.getOrDefault(item.code(), List.of());
            return new Facts(
                    editions.getOrDefault(item.code(), List.of()).stream()
                            .map(row -> published(row, item, calendar))
                            .toList(),
                    confirmations.getOrDefault(item.code(), List.of()).stream()
                            .map(row -> day(row[1]))
                            .toList(),
                    declared.stream()
                            .filter(row -> "EVENT".equals(row[1]))
                            .map(row -> day(row[2]))
                            .toList(),
                    declared.stream()
                            .filter(row -> "NIL".equals(row[1]))
                            .map(row -> new Nil(dayOf(row[5]), day(row[2]), day(row[3]), (String) row[4]))
                            .toList(),
                    List.of());
        }

        private static Published published(Object[] row, CatalogueItem item, WorkingDays calendar) {
            var missing = Answers.ofJson((String) row[3]).missing(item).stream()
                    .map(element -> element.label())
                    .toList();
            var until = noticeUntil(dayOf(row[1]), item, calendar);
            var down = row[4] == null ? null : dayOf(row[4]);
            // A notice that comes down after its period did what it should; before, it is withdrawn.
            var withdrawn = down != null && (until == null || !down.isAfter(until));
            return new Published(dayOf(row[1]), day(row[2]), missing, until, down, withdrawn);
        }

        private static @Nullable LocalDate noticeUntil(LocalDate on, CatalogueItem item, WorkingDays calendar) {
            var notice = item.notice();
            if (notice == null || notice.minimumDays() == 0) {
                return null;
            }
            return notice.workingDays()
                    ? calendar.deadline(on, notice.minimumDays()).dueOn()
                    : calendar.periodEnd(on, notice.minimumDays()).dueOn();
        }
    }

    Record all() {
        return new Record(
                rows("select item_code, published_at, formed_on, elements::text, withdrawn_at from edition"
                        + " where tenant_id = own_tenant() and attribute = 'PROACTIVE' order by published_at"),
                rows("select item_code, confirmed_on from confirmation where tenant_id = own_tenant()"),
                rows("select item_code, kind, from_on, until_on, statement, signed_at from declaration"
                        + " where tenant_id = own_tenant()"));
    }

    private Map<ItemCode, List<Object[]>> rows(String sql) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(sql).getResultList();
        return rows.stream().collect(groupingBy(row -> new ItemCode((String) row[0])));
    }

    private static LocalDate day(Object column) {
        return column instanceof LocalDate day ? day : ((Date) column).toLocalDate();
    }

    /** The day in China of a moment; the driver gives one of several types. */
    static LocalDate dayOf(@Nullable Object column) {
        if (column instanceof OffsetDateTime moment) {
            return LocalDate.ofInstant(moment.toInstant(), Time.ZONE);
        }
        if (column instanceof Instant moment) {
            return LocalDate.ofInstant(moment, Time.ZONE);
        }
        if (column instanceof java.sql.Timestamp moment) {
            return LocalDate.ofInstant(moment.toInstant(), Time.ZONE);
        }
        throw new IllegalStateException("not a moment: " + column);
    }
}
