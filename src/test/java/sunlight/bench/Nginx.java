package sunlight.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sunlight.dev.StartFailed;

/** The control for hot pages: nginx gives out a file with the bytes and the headers which the product once gave. */
final class Nginx implements AutoCloseable {

    /** nginx writes these itself. */
    private static final Set<String> OWN = Set.of("content-length", "content-type", "date", "server", "connection");

    private final Process process;
    private final String url;

    private Nginx(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    static Nginx serving(Path folder, Answer page) {
        var program = Command.needed("nginx", "nginx-light");
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = socket.getLocalPort();
            socket.close();
            Files.createDirectories(folder);
            Files.write(folder.resolve("page"), page.body());
            var config = Files.writeString(folder.resolve("nginx.conf"), config(folder, port, page));
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

    private static String config(Path folder, int port, Answer page) {
        var user = "root".equals(System.getProperty("user.name")) ? "user root;" : "";
        return """
                %s daemon off; worker_processes 1; pid %s/pid; error_log %s/error.log;
                events { worker_connections 256; }
                http {
                  access_log off; etag off; sendfile on; tcp_nopush on; keepalive_requests 100000000;
                  open_file_cache max=10; open_file_cache_valid 1h; types { }
                  default_type "%s";
                  server { listen 127.0.0.1:%d; root %s; %s
                    location / { rewrite ^ /page break; } }
                }
                """.formatted(user, folder, folder, page.header("content-type"), port, folder, headers(page.headers()));
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
