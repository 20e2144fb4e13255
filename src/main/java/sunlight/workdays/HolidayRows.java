package sunlight.workdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.language.JsonText;
import sunlight.tenancy.Rows;

/** The own notices of the tenant in scope. */
@ApplicationScoped
class HolidayRows {

    @Inject
    Rows rows;

    List<HolidayNotice> own() {
        return rows.of("""
                select id, year, source, wording, days::text, enterer_name, entered_at,
                       not exists (select 1 from holiday_notice n
                                    where n.tenant_id = h.tenant_id and n.year = h.year
                                      and (n.entered_at, n.id) > (h.entered_at, h.id))
                  from holiday_notice h where tenant_id = own_tenant() order by entered_at desc, id desc
                """).stream()
                .map(row -> new HolidayNotice(
                        (UUID) row[0],
                        Rows.number(row[1]),
                        (String) row[2],
                        (String) row[3],
                        days((String) row[4]),
                        (String) row[5],
                        Rows.moment(row[6]),
                        (Boolean) row[7]))
                .toList();
    }

    /** Years that a bureau above or the own one has entered, with who it was. */
    List<Object[]> entered() {
        return rows.of("""
                select distinct on (h.year) h.year, h.source, t.name_zh, t.name_en, h.days is not null
                  from holiday_notice h join tenant t on t.id = h.tenant_id
                 where h.tenant_id = any (lineage()) and h.days is not null
                   and not exists (select 1 from holiday_notice n
                                    where n.tenant_id = h.tenant_id and n.year = h.year
                                      and (n.entered_at, n.id) > (h.entered_at, h.id))
                 order by h.year, array_position(lineage(), h.tenant_id) desc
                """);
    }

    void add(HolidayNotice notice, String subject) {
        rows.change(
                """
                insert into holiday_notice (id, year, source, wording, days, enterer, enterer_name, entered_at)
                values (?1, ?2, ?3, ?4, cast(nullif(?5, '') as jsonb), ?6, ?7, ?8)
                """,
                notice.id(),
                notice.year(),
                notice.source(),
                notice.wording(),
                notice.isTakenBack() ? "" : json(notice.days()),
                subject,
                notice.enteredBy(),
                OffsetDateTime.ofInstant(notice.enteredAt(), ZoneOffset.UTC));
    }

    private static String json(List<AnnouncedDay> days) {
        var array = Json.createArrayBuilder();
        days.forEach(day -> array.add(Json.createObjectBuilder()
                .add("day", day.day().toString())
                .add("kind", day.works() ? "WORK" : "OFF")
                .add("name", day.name())));
        return array.build().toString();
    }

    private static List<AnnouncedDay> days(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        try (var reader = JsonText.reader(json)) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(day -> new AnnouncedDay(
                            LocalDate.parse(day.getString("day")),
                            "WORK".equals(day.getString("kind")),
                            day.getString("name")))
                    .toList();
        }
    }
}
