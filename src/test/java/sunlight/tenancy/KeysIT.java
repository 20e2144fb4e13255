package sunlight.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.RealParts;

/** No row refers to a row of another tenant, because a reference names the tenant. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeysIT {

    private static final String REFERENCES = """
        select conrelid::regclass::text || ' to ' || confrelid::regclass::text || ' by ' || conname from pg_constraint
        where contype = 'f' and confrelid <> 'tenant'::regclass
          and exists (select 1 from pg_attribute where attrelid = confrelid and attname = 'tenant_id')
        """;

    private static final String NAMES_THE_TENANT = """
          and exists (select 1 from unnest(confkey) key join pg_attribute a on a.attnum = key
                      where a.attrelid = confrelid and a.attname = 'tenant_id')
        """;

    @Test
    void every_reference_to_a_row_of_a_tenant_names_the_tenant() throws SQLException {
        assertThat(list(REFERENCES + NAMES_THE_TENANT))
                .hasSizeGreaterThan(30)
                .containsExactlyInAnyOrderElementsOf(list(REFERENCES));
    }

    private static List<String> list(String sql) throws SQLException {
        var values = new ArrayList<String>();
        try (var superuser = RealParts.emptySchema(KeysIT.class);
                var statement = superuser.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
