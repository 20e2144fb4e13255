package sunlight.compliance;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Native statements of the product on a plain connection, where there is no container that would bring a pool. */
final class OneConnection {

    private static final Pattern PLACE = Pattern.compile("\\?(\\d+)");

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    OneConnection(Connection connection) {
        this.connection = connection;
    }

    /** Knows native queries, and nothing else. */
    EntityManager entities() {
        return proxy(EntityManager.class, (self, method, arguments) -> switch (method.getName()) {
            case "createNativeQuery" -> query((String) arguments[0]);
            case "flush" -> null;
            default -> throw unknown(method);
        });
    }

    private Query query(String sql) {
        var values = new HashMap<Integer, Object>();
        return proxy(Query.class, (self, method, arguments) -> switch (method.getName()) {
            case "setParameter" -> {
                values.put((Integer) arguments[0], arguments[1]);
                yield self;
            }
            case "getResultList" -> rows(bound(sql, values));
            case "getSingleResult" -> rows(bound(sql, values)).get(0);
            case "executeUpdate" -> bound(sql, values).executeUpdate();
            default -> throw unknown(method);
        });
    }

    private PreparedStatement bound(String sql, Map<Integer, Object> values) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(PLACE.matcher(sql).replaceAll("?"));
            prepared.put(sql, statement);
        }
        var places = PLACE.matcher(sql);
        for (var at = 1; places.find(); at++) {
            statement.setObject(at, values.get(Integer.parseInt(places.group(1))));
        }
        return statement;
    }

    private static List<Object> rows(PreparedStatement statement) throws SQLException {
        try (var found = statement.executeQuery()) {
            var rows = new ArrayList<>();
            while (found.next()) {
                rows.add(row(found));
            }
            return rows;
        }
    }

    private static Object row(ResultSet found) throws SQLException {
        var columns = found.getMetaData().getColumnCount();
        if (columns == 1) {
            return found.getObject(1);
        }
        var row = new Object[columns];
        for (var i = 0; i < columns; i++) {
            row[i] = found.getObject(i + 1);
        }
        return row;
    }

    private static UnsupportedOperationException unknown(Method method) {
        return new UnsupportedOperationException(method.toString());
    }

    private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
