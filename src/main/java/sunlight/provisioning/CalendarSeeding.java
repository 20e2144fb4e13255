package sunlight.provisioning;

import com.fasterxml.uuid.Generators;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import sunlight.provisioning.Declared.AnchorDay;
import sunlight.provisioning.Declared.Defaults;
import sunlight.provisioning.Declared.Term;

/** Gives a bureau its first school calendar. Acts as the bureau, since the calendar is the bureau's own. */
final class CalendarSeeding {

    private final Connection connection;

    CalendarSeeding(Connection connection) {
        this.connection = connection;
    }

    void seed(UUID bureau, Defaults defaults) throws SQLException {
        ScopeRole.actFor(connection, bureau);
        for (Term term : defaults.terms()) {
            add(term);
        }
        for (AnchorDay day : defaults.anchors()) {
            add(day);
        }
        ScopeRole.PLATFORM.take(connection);
    }

    private void add(Term term) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into school_term (id, name_zh, name_en, starts_on, ends_on) values (?, ?, ?, ?, ?)")) {
            insert.setObject(1, Generators.timeBasedEpochGenerator().generate());
            insert.setString(2, term.name().zh());
            insert.setString(3, term.name().en());
            insert.setObject(4, term.startsOn());
            insert.setObject(5, term.endsOn());
            insert.executeUpdate();
        }
    }

    private void add(AnchorDay day) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into anchor_date (id, anchor, falls_on) values (?, ?, ?)")) {
            insert.setObject(1, Generators.timeBasedEpochGenerator().generate());
            insert.setString(2, day.anchor().name());
            insert.setObject(3, day.fallsOn());
            insert.executeUpdate();
        }
    }
}
