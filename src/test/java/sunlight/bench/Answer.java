package sunlight.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sunlight.dev.StartFailed;

/** An answer as it goes over the wire, compressed where the server does so. */
record Answer(int status, Map<String, List<String>> headers, byte[] body) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    static Answer of(String address) {
        return of(address, "Accept-Encoding", "gzip");
    }

    /** @param headers names and values by turns */
    static Answer of(String address, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create(address)).headers(headers).build();
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofByteArray());
            return new Answer(
                    answer.statusCode(), new TreeMap<>(answer.headers().map()), answer.body());
        } catch (IOException failed) {
            throw new StartFailed("No answer from " + address, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailed("Interrupted");
        }
    }

    /** What is measured must be the page, not an error that is quicker. */
    void mustBe(Answer other, String address) {
        if (status != other.status || !Arrays.equals(body, other.body)) {
            throw new StartFailed(address + " answers " + status + " with " + body.length + " bytes, not the page");
        }
    }

    /** All of it that goes over the wire, about: HTTP/1.1 writes headers as text. */
    int bytes() {
        return body.length
                + headers.entrySet().stream()
                        .flatMap(header -> header.getValue().stream()
                                .map(value -> header.getKey().length() + value.length() + ": \r\n".length()))
                        .mapToInt(Integer::intValue)
                        .sum();
    }

    String header(String name) {
        return headers.getOrDefault(name, List.of("")).get(0);
    }
}
