package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sunlight.dev.RealParts;
import sunlight.ledgercheck.Verify;

/** What people do becomes a log that an outsider downloads and checks. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicationLogIT {

    @TempDir
    Path folder;

    @Test
    void publishing_and_withdrawing_are_entries_and_the_salt_goes_with_the_content() throws Exception {
        var draft = Desk.published();
        var index = Desk.editor().get(draft).json().path("indexNumber").asText();

        var published = line(index, "PUBLISHED");
        assertThat(published).contains("\"role\":\"APPROVER\"", "\"salt\":");
        assertThat(get("/" + Desk.SCHOOL + "/disclosures/" + Desk.id(draft)))
                .containsPattern("公开记录第 \\d+ 笔")
                .contains("/" + Desk.SCHOOL + "/log");
        assertThat(get("/" + Desk.SCHOOL + "/log")).contains(index, "它能证明");

        var withdrawal = Desk.approver().post(draft + "/withdrawal", Map.of("reason", "x"), "If-Match", etag(draft));
        assertThat(withdrawal.status()).as(withdrawal.body()).isLessThan(300);

        assertThat(line(index, "PUBLISHED")).doesNotContain("\"salt\":");
        assertThat(line(index, "WITHDRAWN")).doesNotContain("\"salt\":");
        assertThat(verdict()).startsWith("good");
    }

    private static String etag(String draft) {
        return Desk.approver().get(draft).header("etag").orElseThrow();
    }

    private String line(String index, String kind) throws Exception {
        return entries()
                .lines()
                .filter(line -> line.contains("\"" + index + "\"") && line.contains("\"" + kind + "\""))
                .findFirst()
                .orElseThrow();
    }

    private static String entries() throws Exception {
        return get("/" + Desk.SCHOOL + "/log/entries.jsonl");
    }

    private String verdict() throws Exception {
        var entries = Files.writeString(folder.resolve("entries"), entries());
        var checkpoints =
                Files.writeString(folder.resolve("checkpoints"), get("/" + Desk.SCHOOL + "/log/checkpoints.jsonl"));
        var said = new ByteArrayOutputStream();
        Verify.run(
                new String[] {entries.toString(), checkpoints.toString()},
                new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }

    private static String get(String path) throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(RealParts.get().url() + path))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
