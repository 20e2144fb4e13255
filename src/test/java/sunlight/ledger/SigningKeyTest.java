package sunlight.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SigningKeyTest {

    /** {@code openssl genpkey -algorithm ed25519}, and its public part by {@code openssl pkey -pubout}. */
    private static final String BY_OPENSSL = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEIC2HOjftwfUjfgDfskX87Sg5JGkIPBR/MYjUizr702ea
            -----END PRIVATE KEY-----
            -----BEGIN PUBLIC KEY-----
            MCowBQYDK2VwAyEAuvI6ub9L2ZB77Jcp7WxB2P83Tap67is3+7+5zFG9pQQ=
            -----END PUBLIC KEY-----
            """;

    @TempDir
    Path folder;

    @Test
    void a_key_that_an_operator_made_with_openssl_signs() throws IOException {
        var key = SigningKey.at(Files.writeString(folder.resolve("ledger-key.pem"), BY_OPENSSL));
        var signed = key.sign(new byte[] {1});

        assertThat(key.publicKey()).isEqualTo("MCowBQYDK2VwAyEAuvI6ub9L2ZB77Jcp7WxB2P83Tap67is3+7+5zFG9pQQ=");
        assertThat(SigningKey.isSignedBy(key.publicKey(), new byte[] {1}, signed))
                .isTrue();
    }

    @Test
    void a_key_is_made_once_where_there_is_none() {
        var file = folder.resolve("made/ledger-key.pem");

        assertThat(SigningKey.at(file)).isEqualTo(SigningKey.at(file));
    }
}
