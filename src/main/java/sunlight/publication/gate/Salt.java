package sunlight.publication.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HexFormat;
import sunlight.tenancy.Rows;

/** The secret of the tenant in scope with which digests of findings are made, so that nobody guesses what was found. */
@ApplicationScoped
class Salt {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String KNOWN = "select salt from gate_salt";

    @Inject
    Rows rows;

    /** Made when it is first needed. */
    String own() {
        var known = rows.<String>column(KNOWN);
        if (known.isEmpty()) {
            var fresh = new byte[16];
            RANDOM.nextBytes(fresh);
            rows.change(
                    "insert into gate_salt (salt) values (?1) on conflict do nothing",
                    HexFormat.of().formatHex(fresh));
            known = rows.column(KNOWN);
        }
        return known.get(0);
    }
}
