package sunlight.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * One of the two that are compared.
 *
 * @param pages the addresses that are asked for in turn
 * @param expected what each of them must answer
 * @param headers of each request, names and values by turns
 */
record Side(
        String name, String url, List<String> pages, List<Answer> expected, Processes processes, List<String> headers) {

    private static final List<String> AS_BROWSERS = List.of("Accept-Encoding", "gzip");

    Side(String name, String url, List<String> pages, List<Answer> expected, Processes processes) {
        this(name, url, pages, expected, processes, AS_BROWSERS);
    }

    /** The same, where the browser has the page already. */
    Side revalidating(String etag, Answer expected) {
        var headers = new ArrayList<>(AS_BROWSERS);
        headers.addAll(List.of("If-None-Match", etag));
        return new Side(name + ", unchanged", url, pages, List.of(expected), processes, headers);
    }

    void check() {
        for (var i = 0; i < pages.size(); i++) {
            var address = url + pages.get(i);
            Answer.of(address, headers.toArray(String[]::new)).mustBe(expected.get(i), address);
        }
    }
}
