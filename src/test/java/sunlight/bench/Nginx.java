package sunlight.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sunlight.dev.StartFailed;

/** The control for hot pages: nginx gives out a file with the bytes and the headers which the product once gave. */
final class Nginx implements AutoCloseable {

    /** nginx writes these itself. */
    private static final Set<String> OWN = Set.of("content-length", "content-type", "date", "server", "connection");

    private static final Pattern ADVICE = Pattern.compile("(?s)```nginx\n(.*?)```");

    private final Process process;
    private final String url;

    private Nginx(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    static Nginx serving(Path folder, Answer page) {
        return start(folder, page, Nginx::file);
    }

    /** In front of a server, as docs/operating.md advises: an answer is kept for a second, and one reader fetches it anew. */
    static Nginx before(Path folder, String server, Answer page) {
        return start(folder, page, (where, port, answer) -> front(where, port, server));
    }

    /** With what the caller wants served at a port. */
    static Nginx configured(Path folder, IntFunction<String> inside) {
        var nothing = new Answer(200, Map.of(), new byte[0]);
        return start(folder, nothing, (where, port, answer) -> http(where, inside.apply(port)));
    }

    /** What a configuration is made of. */
    private interface Config {
        String of(Path folder, int port, Answer page);
    }

    private static Nginx start(Path folder, Answer page, Config made) {
        var program = Command.needed("nginx", "nginx-light");
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = socket.getLocalPort();
            socket.close();
            Files.createDirectories(folder);
            Files.write(folder.resolve("page"), page.body());
            var config = Files.writeString(folder.resolve("nginx.conf"), made.of(folder, port, page));
            var process = new ProcessBuilder(
                            Command.onCore(0, program, "-p", folder.toString(), "-c", config.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("out.log").toFile())
                    .start();
            var nginx = new Nginx(process, "http://127.0.0.1:" + port);
            nginx.awaitAnswer();
            return nginx;
        } catch (IOException failed) {
            throw new StartFailed("nginx does not start", failed);
        }
    }

    private static String file(Path folder, int port, Answer page) {
        return http(folder, """
                open_file_cache max=10; open_file_cache_valid 1h; types { }
                default_type "%s";
                server { listen 127.0.0.1:%d; root %s; %s
                  location / { rewrite ^ /page break; } }
                """.formatted(page.header("content-type"), port, folder, headers(page.headers())));
    }

    /** The very text that operators are given, at places of this machine. */
    private static String front(Path folder, int port, String server) {
        var block = ADVICE.matcher(read(Path.of(System.getProperty("sunlight.basedir", "."), "docs", "operating.md")));
        if (!block.find()) {
            throw new StartFailed("docs/operating.md has no configuration for nginx");
        }
        var advice = block.group(1);
        for (var place : Map.of(
                        "/var/cache/nginx/sunlight", folder + "/cache",
                        "server 127.0.0.1:8080;", "server " + server.replaceFirst("^http://", "") + ";",
                        "listen 80;", "listen 127.0.0.1:" + port + ";")
                .entrySet()) {
            if (!advice.contains(place.getKey())) {
                throw new StartFailed("The configuration in docs/operating.md does not say " + place.getKey());
            }
            advice = advice.replace(place.getKey(), place.getValue());
        }
        return http(folder, advice);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String http(Path folder, String inside) {
        var user = "root".equals(System.getProperty("user.name")) ? "user root;" : "";
        return """
                %s daemon off; worker_processes 1; pid %s/pid; error_log %s/error.log;
                events { worker_connections 256; }
                http {
                  access_log off; etag off; sendfile on; tcp_nopush on; keepalive_requests 100000000;
                  %s
                }
                """.formatted(user, folder, folder, inside);
    }

    private static String headers(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .filter(header -> !OWN.contains(header.getKey()))
                .flatMap(header -> header.getValue().stream()
                        .map(value -> "add_header %s '%s';".formatted(header.getKey(), value.replace("'", "\\'"))))
                .collect(Collectors.joining(" ", "", " add_header Last-Modified '';"));
    }

    private void awaitAnswer() {
        var end = System.nanoTime() + 10_000_000_000L;
        while (true) {
            try {
                Answer.of(url + "/");
                return;
            } catch (StartFailed notYet) {
                if (System.nanoTime() > end || !process.isAlive()) {
                    throw notYet;
                }
                Thread.onSpinWait();
            }
        }
    }

    String url() {
        return url;
    }

    Processes processes() {
        return Processes.of(process.pid());
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
