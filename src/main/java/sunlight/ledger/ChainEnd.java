package sunlight.ledger;

import java.util.UUID;

/** Where a tenant's chain ended at some moment. */
public record ChainEnd(UUID member, long seq, String hash) {

    byte[] bytes() {
        return ("sunlight-log-head-1\n" + member + '\n' + seq + '\n' + hash + '\n')
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
