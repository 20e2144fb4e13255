package sunlight.bench;

import java.util.List;

/**
 * One of the two that are compared.
 *
 * @param pages the addresses that are asked for in turn
 * @param expected what each of them must answer
 */
record Side(String name, String url, List<String> pages, List<Answer> expected, Processes processes) {

    void check() {
        for (var i = 0; i < pages.size(); i++) {
            var address = url + pages.get(i);
            Answer.of(address).mustBe(expected.get(i), address);
        }
    }
}
