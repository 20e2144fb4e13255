package sunlight.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import sunlight.dev.StartFailed;
import sunlight.dev.Until;

/**
 * WordPress as Debian packs it, with its standard theme, in a folder, database and pool of processes of its own that are
 * gone when it is closed. What a careful operator would do is done: opcache without looking at the files, no jobs
 * beside the pages, no comments, compressed by PHP so that a cache in front keeps compressed bytes.
 */
final class WordPress implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/share/wordpress");
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String[] PACKAGES = {
        "nginx-light",
        "php",
        "php8.2-fpm",
        "php8.2-mysql",
        "mariadb-server-core",
        "mariadb-client-core",
        "wordpress",
        "wordpress-theme-twentytwentythree"
    };

    private final Path folder;
    private final Path sockets;
    private final List<Process> started = new ArrayList<>();
    private final Thread atTheEnd = new Thread(this::stop);

    WordPress(Path folder) {
        this.folder = folder;
        try {
            this.sockets = Files.createTempDirectory("wp");
        } catch (IOException failed) {
            throw new StartFailed("No folder for sockets", failed);
        }
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    /** A text with its title. */
    record Written(String title, String html) {}

    /** Answers the addresses of the texts; what is missing comes from the system's packages, else the one line says so. */
    List<String> start(List<Written> texts) {
        try {
            var fpm = Command.needed("php-fpm8.2", PACKAGES);
            var mariadb = Command.needed("mariadbd", PACKAGES);
            if (!Files.exists(PROGRAM)) {
                Command.install(PACKAGES);
            }
            if (!Files.exists(PROGRAM)) {
                throw new StartFailed("WordPress is missing. Install the package wordpress and start again.");
            }
            Files.createDirectories(folder.resolve("mariadb"));
            Command.output("cp", "-rL", PROGRAM.toString(), site().toString());
            Files.writeString(site().resolve("wp-config.php"), config());
            database(mariadb);
            var ids = install(texts);
            pool(fpm);
            return ids.lines().map(id -> "/?p=" + Integer.parseInt(id.strip())).toList();
        } catch (IOException failed) {
            throw new StartFailed("WordPress does not start", failed);
        }
    }

    private Path site() {
        return folder.resolve("site");
    }

    private Path socket(String name) {
        return sockets.resolve(name + ".sock");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private String config() {
        return """
                <?php
                define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
                define('DB_HOST', 'localhost:%s'); define('DB_CHARSET', 'utf8mb4');
                define('WP_HOME', 'http://' . $_SERVER['HTTP_HOST']); define('WP_SITEURL', WP_HOME);
                define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
                define('WP_HTTP_BLOCK_EXTERNAL', true);
                if (!defined('ABSPATH')) { define('ABSPATH', __DIR__ . '/'); }
                $table_prefix = 'wp_';
                require_once ABSPATH . 'wp-settings.php';
                """.formatted(socket("mariadb"));
    }

    private void database(String mariadb) {
        var rows = "--datadir=" + folder.resolve("mariadb");
        var user = "--user=" + System.getProperty("user.name");
        Command.output(
                "mariadb-install-db",
                "--no-defaults",
                rows,
                user,
                "--auth-root-authentication-method=normal",
                "--skip-test-db");
        run(
                "mariadb",
                mariadb,
                "--no-defaults",
                rows,
                user,
                "--skip-networking",
                "--innodb-buffer-pool-size=256M",
                "--socket=" + socket("mariadb"),
                "--pid-file=" + folder.resolve("mariadb.pid"));
        awaitSocket("mariadb");
    }

    private void pool(String fpm) throws IOException {
        var opcache = List.of("-d", "opcache.enable=1", "-d", "opcache.validate_timestamps=0");
        if (!Command.output(Stream.concat(Stream.of(fpm), Stream.concat(opcache.stream(), Stream.of("-i")))
                        .toList())
                .contains("Up and Running")) {
            throw new StartFailed("PHP's opcache is off; a WordPress without it would be no control.");
        }
        var owner = isRoot() ? "user = root\ngroup = root" : "";
        var config = Files.writeString(folder.resolve("fpm.conf"), """
                [global]
                daemonize = no
                error_log = %s/fpm.log
                [pages]
                %s
                listen = %s
                pm = static
                pm.max_children = 4
                """.formatted(folder, owner, socket("fpm")));
        var line = new ArrayList<>(List.of(fpm, "-F", "-y", config.toString(), "-d", "zlib.output_compression=1"));
        line.addAll(opcache);
        if (isRoot()) {
            line.add("-R");
        }
        run("fpm", line.toArray(String[]::new));
        awaitSocket("fpm");
    }

    private String install(List<Written> texts) throws IOException {
        var json = Json.createArrayBuilder();
        texts.forEach(text ->
                json.add(Json.createObjectBuilder().add("title", text.title()).add("html", text.html())));
        var given = Files.writeString(folder.resolve("texts.json"), json.build().toString());
        try (var script = Objects.requireNonNull(getClass().getResourceAsStream("/bench/wordpress.php"))) {
            Files.write(folder.resolve("install.php"), script.readAllBytes());
        }
        var process = new ProcessBuilder(
                        "php8.2",
                        folder.resolve("install.php").toString(),
                        site().toString(),
                        socket("mariadb").toString())
                .redirectInput(given.toFile())
                .redirectError(folder.resolve("install.log").toFile())
                .start();
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    private void run(String name, String... command) {
        try {
            started.add(new ProcessBuilder(Command.onCore(0, command))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve(name + ".out").toFile())
                    .start());
        } catch (IOException failed) {
            throw new StartFailed(name + " does not start", failed);
        }
    }

    private void awaitSocket(String name) {
        var process = started.get(started.size() - 1);
        var there = Until.answered(LONG, () -> Files.exists(socket(name)) || !process.isAlive(), answered -> answered);
        if (!there || !process.isAlive()) {
            throw new StartFailed(name + " of WordPress does not start; its log lies in " + folder);
        }
    }

    /** What nginx says of a page: PHP makes each, or nginx keeps it for a minute, which no editor would call fresh. */
    String nginx(Path cache, int port, boolean keeping) {
        return """
                fastcgi_cache_path %s keys_zone=pages:10m max_size=100m inactive=10m use_temp_path=off;
                server { listen 127.0.0.1:%d; root %s; index index.php;
                  location / { try_files $uri $uri/ /index.php?$args; }
                  location ~ \\.php$ {
                    fastcgi_pass unix:%s; fastcgi_buffers 16 16k; fastcgi_buffer_size 16k;
                    fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
                    fastcgi_param SCRIPT_NAME $fastcgi_script_name; fastcgi_param DOCUMENT_ROOT $document_root;
                    fastcgi_param REQUEST_METHOD $request_method; fastcgi_param REQUEST_URI $request_uri;
                    fastcgi_param QUERY_STRING $query_string; fastcgi_param SERVER_PROTOCOL $server_protocol;
                    fastcgi_param SERVER_NAME $host; fastcgi_param SERVER_PORT $server_port;
                    fastcgi_param REMOTE_ADDR $remote_addr; %s } }
                """.formatted(cache, port, site(), socket("fpm"), keeping ? KEPT : "");
    }

    private static final String KEPT = """
            fastcgi_cache pages; fastcgi_cache_key $host$request_uri$http_accept_encoding; fastcgi_cache_valid 200 60s;
            fastcgi_ignore_headers Cache-Control Expires Set-Cookie Vary; fastcgi_cache_lock on;
            fastcgi_cache_use_stale updating; fastcgi_cache_background_update on;""";

    Processes processes(Nginx front) {
        return new Processes(Stream.concat(
                        front.processes().roots().stream(), started.stream().map(Process::pid))
                .toList());
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(atTheEnd);
    }

    private void stop() {
        started.forEach(Process::destroy);
        started.forEach(process -> {
            try {
                process.waitFor(LONG.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        remove(sockets);
        remove(folder);
    }

    private static void remove(Path tree) {
        try (var paths = Files.walk(tree)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException left) {
            Report.say("Not removed: " + tree + " (" + left + ")");
        }
    }
}
