package sunlight.assessment.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import sunlight.identity.Here;
import sunlight.language.JsonText;
import sunlight.tenancy.Rows;

/** How many pupils schools have, as the bureau in scope knows it. */
@ApplicationScoped
public class SizeRows {

    private static final String SET = """
            insert into school_size (school_id, pupils, set_by, set_at)
            select school, pupils, ?2, ?3 from jsonb_to_recordset(cast(?1 as jsonb)) as line (school uuid, pupils int)
            on conflict (tenant_id, school_id) do update
              set pupils = excluded.pupils, set_by = excluded.set_by, set_at = excluded.set_at
            """;

    @Inject
    Rows rows;

    public Map<UUID, Integer> all() {
        var pupils = new HashMap<UUID, Integer>();
        rows.of("select school_id, pupils from school_size where tenant_id = own_tenant()")
                .forEach(row -> pupils.put((UUID) row[0], Rows.number(row[1])));
        return pupils;
    }

    public void set(Map<UUID, Integer> pupils, Instant now) {
        var lines = JsonText.array();
        pupils.forEach((school, count) ->
                lines.add(JsonText.object().add("school", school.toString()).add("pupils", count)));
        rows.change(SET, lines.build().toString(), Here.actor().name(), now);
    }
}
