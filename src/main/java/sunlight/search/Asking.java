package sunlight.search;

import java.util.List;

/** Asks the database; tests do it over connections of their own and watch what is asked. */
@FunctionalInterface
interface Asking {

    /** @param values for ?1, ?2 and so on */
    List<Object[]> of(String sql, Object... values);
}
