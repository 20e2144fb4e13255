package sunlight.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readers behind a proxy are told apart, and nobody chooses an address by writing a header. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProxiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        203.0.113.7  |                                      | 203.0.113.7
        203.0.113.7  | 198.51.100.1                         | 203.0.113.7
        10.1.2.3     | 203.0.113.7                          | 203.0.113.7
        10.1.2.3     | 198.51.100.1, 203.0.113.7            | 203.0.113.7
        10.1.2.3     | 198.51.100.1, 203.0.113.7, 10.9.9.9  | 203.0.113.7
        10.1.2.3     | evil.example.org, 10.9.9.9           | 10.9.9.9
        10.1.2.3     | unknown                              | 10.1.2.3
        10.1.2.3     | 10.4.4.4                             | 10.4.4.4
        fd00:0::5    | 2001:db8::1                          | 2001:db8::1
        2001:db8::9  | 2001:db8::1                          | 2001:db8::9
        """)
    void the_last_address_that_no_proxy_of_ours_has(String neighbour, String told, String sender) {
        assertThat(behind("10.0.0.0/8, fd00::/8").sender(neighbour, addresses(told)))
                .isEqualTo(sender);
    }

    @Test
    void a_network_need_not_end_between_two_bytes() {
        var proxies = behind("172.16.0.0/12,192.0.2.1");

        assertThat(proxies.sender("172.31.0.1", List.of("203.0.113.7"))).isEqualTo("203.0.113.7");
        assertThat(proxies.sender("172.32.0.1", List.of("203.0.113.7"))).isEqualTo("172.32.0.1");
        assertThat(proxies.sender("192.0.2.1", List.of("203.0.113.7"))).isEqualTo("203.0.113.7");
        assertThat(proxies.sender("192.0.2.2", List.of("203.0.113.7"))).isEqualTo("192.0.2.2");
    }

    @ParameterizedTest
    @CsvSource({"proxy.example.cn", "10.0.0.0/x", "300.1.1.1", "10.0.0/8"})
    void what_is_no_network_is_refused_at_the_start(String text) {
        assertThatThrownBy(() -> behind(text))
                .hasMessageContaining("sunlight.proxies")
                .hasMessageContaining(text);
    }

    private static Proxies behind(String networks) {
        var proxies = new Proxies();
        proxies.networks = networks;
        proxies.readNetworks();
        return proxies;
    }

    private static List<String> addresses(String told) {
        return told == null
                ? List.of()
                : Stream.of(told.split(",")).map(String::strip).toList();
    }
}
