package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.RealParts;

/** What is published can be found at once, by people and programs, and what is withdrawn cannot. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchIT {

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void what_is_published_is_found_until_it_is_withdrawn() throws Exception {
        var draft = Desk.published();
        var disclosure = Desk.id(draft);

        assertThat(page("/" + Desk.SCHOOL + "/search?q=" + coded("转学 bring")).body())
                .contains(disclosure, "<mark>转学</mark>", "<mark>Bring</mark>");
        assertThat(page("/mdj-edu/search?q=" + coded("转学")).body()).contains(disclosure);
        assertThat(answer("/tenants/mdj-edu/search?q=" + coded("学"))).contains(disclosure);
        assertThat(answer("/tenants/aimin-zhongxue/search?q=" + coded("转学"))).doesNotContain(disclosure);

        var withdrawn = Desk.approver().step(draft + "/withdrawal", Map.of("reason", "内容有误"));

        assertThat(withdrawn.status()).as(withdrawn.body()).isLessThan(300);
        assertThat(answer("/tenants/mdj-edu/search?q=" + coded("学"))).doesNotContain(disclosure);
    }

    @Test
    void nothing_found_says_what_to_do() throws Exception {
        var page = page("/mdj-edu/search?q=" + coded("龘龘") + "&year=2020");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("没有找到同时含有这些词的公开信息", "少输入几个词", "改回“全部”").doesNotContain("<script");
    }

    @Test
    void without_words_there_is_a_form_and_the_api_says_so() throws Exception {
        assertThat(page("/large/mdj-edu/search?q=%EF%BC%8C&page=x").body()).contains("<form class=\"search\"");
        assertThat(ApiClient.anonymous().get("/tenants/mdj-edu/search").status())
                .isEqualTo(422);
    }

    private static String answer(String path) {
        var answer = ApiClient.anonymous().get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> page(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(RealParts.get().url() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String coded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
