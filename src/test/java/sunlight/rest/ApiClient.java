package sunlight.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sunlight.dev.RealParts;

/** Asks the API as one person, or as nobody, the way a program of somebody else's would. */
final class ApiClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final @Nullable String token;

    private ApiClient(@Nullable String token) {
        this.token = token;
    }

    static ApiClient of(String user) {
        return new ApiClient(RealParts.get().token(user));
    }

    static ApiClient anonymous() {
        return new ApiClient(null);
    }

    static ApiClient withToken(String token) {
        return new ApiClient(token);
    }

    /** What came back. */
    record Answer(int status, String body, Map<String, String> headers) {

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException noJson) {
                throw new AssertionError("not JSON: " + body, noJson);
            }
        }

        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }

        /** All that a stranger could tell two answers apart by, times excepted. */
        String seen() {
            return status + " " + headers.getOrDefault("content-type", "") + " " + body;
        }
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    /** A step that needs no words, on the draft as it is read just before. */
    Answer step(String path) {
        return step(path, null);
    }

    Answer step(String path, @Nullable Object words) {
        var read = get(path.substring(0, path.lastIndexOf('/')));
        return send("POST", path, words, "If-Match", read.header("etag").orElse("\"0\""));
    }

    Answer post(String path, Object body, String... headers) {
        return send("POST", path, body, headers);
    }

    Answer put(String path, Object body, String... headers) {
        return send("PUT", path, body, headers);
    }

    Answer send(String verb, String path, @Nullable Object body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(RealParts.get().url() + "/api/v1" + path))
                .method(verb, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(written(body)))
                .header("Accept-Language", "en");
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return sent(request.build());
    }

    private static Answer sent(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            var headers = new java.util.TreeMap<String, String>();
            response.headers()
                    .map()
                    .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));
            return new Answer(response.statusCode(), response.body(), headers);
        } catch (IOException failed) {
            throw new AssertionError("no answer from " + request.uri(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private static String written(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException unwritable) {
            throw new AssertionError(unwritable);
        }
    }
}
