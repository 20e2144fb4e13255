package sunlight.privacy;

import java.util.List;

/** One check of one disclosure: is told all that stands in it, then says what must not go out. */
public final class Inspection implements Reader {

    /** @param salt secret of the tenant, so that the digest of a finding cannot be guessed back */
    public Inspection(Lawful lawful, String salt) {}

    @Override
    public void passage(Passage passage) {}

    @Override
    public void row(Row row) {}

    @Override
    public void trouble(Place place, Trouble trouble) {}

    public List<Finding> findings() {
        return List.of();
    }
}
