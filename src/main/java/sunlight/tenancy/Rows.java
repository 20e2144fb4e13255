package sunlight.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database in its own words, in the scope of the transaction, and reads the columns of the answers. Outside a
 * transaction everybody is the public.
 */
@ApplicationScoped
public class Rows {

    @PersistenceContext
    EntityManager entities;

    @Inject
    TransactionScope transaction;

    @Inject
    PublicRows shown;

    /** The rows of a query with at least two columns; {@code ?1} is the first value. */
    @SuppressWarnings("unchecked")
    public List<Object[]> of(String sql, Object... values) {
        return transaction.isHere() ? query(sql, values).getResultList() : shown.of(sql, values);
    }

    /** The values of a query with one column. */
    @SuppressWarnings("unchecked")
    public <T> List<T> column(String sql, Object... values) {
        return transaction.isHere()
                ? query(sql, values).getResultList()
                : shown.of(sql, values).stream().map(row -> (T) row[0]).toList();
    }

    /** How many rows a statement changed. */
    public int change(String sql, @Nullable Object... values) {
        return query(sql, values).executeUpdate();
    }

    /** Whoever asks for the same name waits until this transaction has ended; without one nobody would. */
    public void lock(String name) {
        if (!transaction.isHere()) {
            throw new IllegalStateException("no transaction to hold the lock " + name);
        }
        column("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) l", name);
    }

    private Query query(String sql, @Nullable Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, stored(values[i]));
        }
        return query;
    }

    /** A value as the driver takes it: it knows no moments, only times of a place. */
    static @Nullable Object stored(@Nullable Object value) {
        return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
    }

    /** A list as the text of an array, to be cast where it is used; its elements are ids or codes. */
    public static String array(Collection<?> elements) {
        return elements.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    public static int number(Object column) {
        return ((Number) column).intValue();
    }

    public static LocalDate day(@Nullable Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) Objects.requireNonNull(column);
    }

    public static @Nullable LocalDate dayOrNull(@Nullable Object column) {
        return column == null ? null : day(column);
    }

    /** A moment; the driver gives one of several types. */
    public static Instant moment(@Nullable Object column) {
        if (column instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return column instanceof Instant instant ? instant : ((Timestamp) Objects.requireNonNull(column)).toInstant();
    }

    public static @Nullable Instant momentOrNull(@Nullable Object column) {
        return column == null ? null : moment(column);
    }

    /** The day in China of a moment. */
    public static LocalDate dayOf(@Nullable Object column) {
        return LocalDate.ofInstant(moment(column), Time.ZONE);
    }
}
