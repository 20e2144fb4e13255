package sunlight.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Asks the database as the public, over connections that are the public's from their first moment on: their role is set when
 * they begin and they only read. So a question is one round trip, with no transaction and no scope before and after it.
 */
@ApplicationScoped
class PublicRows {

    private static final Pattern PLACE = Pattern.compile("\\?(\\d+)");
    private static final int MOST = 1000;

    private final Cache<String, Asked> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    @Resource(lookup = "java:app/jdbc/public")
    DataSource connections;

    /** A statement as the driver wants it, and which value stands at each of its places. */
    private record Asked(String sql, List<Integer> places) {

        static Asked of(String sql) {
            var places = new ArrayList<Integer>();
            var plain = PLACE.matcher(sql).replaceAll(found -> {
                places.add(Integer.parseInt(found.group(1)) - 1);
                return "?";
            });
            return new Asked(plain, places);
        }
    }

    /** A connection is held for the time of the question only, so that nobody who holds one waits for another. */
    List<Object[]> of(String sql, Object... values) {
        var asked = known.get(sql, Asked::of);
        try (var connection = connections.getConnection();
                var statement = connection.prepareStatement(asked.sql())) {
            fill(statement, asked.places(), values);
            try (var answer = statement.executeQuery()) {
                return rows(answer);
            }
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    private static void fill(PreparedStatement statement, List<Integer> places, Object[] values) throws SQLException {
        for (var place = 0; place < places.size(); place++) {
            statement.setObject(place + 1, Rows.stored(values[places.get(place)]));
        }
    }

    private static List<Object[]> rows(ResultSet answer) throws SQLException {
        var rows = new ArrayList<Object[]>();
        var columns = answer.getMetaData().getColumnCount();
        while (answer.next()) {
            var row = new Object[columns];
            for (var place = 0; place < columns; place++) {
                row[place] = answer.getObject(place + 1);
            }
            rows.add(row);
        }
        return rows;
    }
}
