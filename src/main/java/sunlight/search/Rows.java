package sunlight.search;

import java.util.List;

/** Asks the database. */
@FunctionalInterface
interface Rows {

    /** @param values for ?1, ?2 and so on */
    List<Object[]> of(String sql, Object... values);
}
