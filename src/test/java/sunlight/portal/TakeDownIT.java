package sunlight.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.RealParts;
import sunlight.dev.Until;
import sunlight.rest.Desk;
import sunlight.viewing.Attached;

/**
 * A notice whose time is over is told by no address that there is: of the site, in each language and size, and of the API to
 * nobody in particular. The addresses are read off the resources and the API's own description, so that a new one is walked too.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TakeDownIT {

    private static final Duration DOWN_WITHIN = Duration.ofSeconds(60);
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::((?:[^{}]|\\{[^{}]*\\})*))?\\}");
    /** It is asked for by its first half, which the page of a search says again, and known by its second. */
    private static final String ASKED = "蓝鹭";

    private static final String MARK = "樟桥";
    private static final String NAME = ASKED + MARK;
    private static final String ITEM = "S0405";
    private static final String DOWNLOAD = "/" + Desk.SCHOOL + "/disclosures/files/";

    /** What stands for a variable that has no list of its own; what is not named here has a value that leads nowhere. */
    private static final Map<String, List<String>> VALUES = Map.of(
            "slug", List.of(Desk.SCHOOL, "dongan-edu"),
            "item", List.of(ITEM),
            "name", List.of("all", ITEM),
            "number", List.of("1", "2"),
            "part", List.of("notices", "2026", "result", "examinations", "admissions"),
            "leaf", List.of("1"));

    private static final Map<String, List<String>> FORMATS = Map.of("feeds", List.of("atom", "rss"));

    private final HttpClient client = HttpClient.newHttpClient();
    private String disclosure = "";
    private String file = "";
    private String view = "";

    @Test
    void a_notice_that_came_down_is_told_by_no_address_that_there_is() throws Exception {
        publishedTwiceWithAFile();
        var plain = addresses();
        // What tells it is asked for in each language and size, and so once more: what is kept is kept by then.
        var before =
                telling(telling(plain).stream().flatMap(TakeDownIT::variants).toList());
        assertThat(before).as("the walk finds what is up").hasSizeGreaterThan(25);
        assertThat(before)
                .anyMatch(address -> address.contains("/feeds/"))
                .anyMatch(address -> address.contains("/embed/latest"))
                .anyMatch(address -> address.contains("/embed/column-notices"))
                .anyMatch(address -> address.contains("/open-data/"))
                .anyMatch(address -> address.contains("/editions/1"))
                .anyMatch(address -> address.contains("/search"))
                .anyMatch(address -> address.startsWith("/api/v1/"))
                .contains(view, "/large" + view, DOWNLOAD + file)
                .anyMatch(address -> address.startsWith("/en/large/"));

        over();

        assertThat(Until.answered(DOWN_WITHIN, () -> telling(before), List::isEmpty))
                .isEmpty();
        assertThat(telling(plain)).isEmpty();
        assertThat(status(DOWNLOAD + file)).isEqualTo(404);
    }

    private void publishedTwiceWithAFile() throws Exception {
        disclosure = Desk.submitted(ITEM, NAME + "资格公示", "<p>" + NAME + "：名单见校门口。</p>");
        Desk.signed(disclosure);
        Desk.resubmitted(disclosure, NAME + "资格公示", "<p>" + NAME + "：名单见公告栏。</p>", "地点有误");
        Desk.signed(disclosure);
        file = new Attached(Desk.SCHOOL, UUID.fromString(disclosure))
                .file(NAME + "名单.xlsx", Attached.XLSX, workbook())
                .toString();
        view = "/" + Desk.SCHOOL + "/disclosures/" + disclosure + "/files/" + file;
        assertThat(Until.answered(DOWN_WITHIN, () -> body(view), page -> page.contains(MARK + "的一行")))
                .as("the file is read as a page")
                .contains(MARK + "的一行");
    }

    private static byte[] workbook() throws IOException {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            book.createSheet("名单").createRow(0).createCell(0).setCellValue(NAME + "的一行");
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private void over() throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(
                            "update edition set notice_from = '2026-10-09', notice_until = '2026-10-22'"
                                    + " where disclosure_id = '" + disclosure + "'"))
                    .isEqualTo(2);
        }
    }

    private List<String> telling(List<String> addresses) throws IOException, InterruptedException {
        var telling = new ArrayList<String>();
        for (var address : addresses) {
            if (tells(address)) {
                telling.add(address);
            }
        }
        return telling;
    }

    /** A workbook is packed, so that its words are not found in it: it is told by its name, and by being there. */
    private boolean tells(String address) throws IOException, InterruptedException {
        return address.endsWith(DOWNLOAD + file)
                ? status(address) == 200
                : body(address).contains(MARK);
    }

    private int status(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(RealParts.get().url() + address));
        return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private String body(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(RealParts.get().url() + address));
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }

    private List<String> addresses() throws IOException, InterruptedException {
        var site = new TreeSet<String>();
        for (var type : new PortalApplication().getClasses()) {
            for (var method : type.getMethods()) {
                if (method.isAnnotationPresent(GET.class)) {
                    site.addAll(filledIn(template(type, method)));
                }
            }
        }
        var api = new TreeSet<String>();
        new ObjectMapper()
                .readTree(body("/api/v1/openapi.json"))
                .path("paths")
                .fields()
                .forEachRemaining(path -> {
                    if (path.getValue().has("get")) {
                        api.addAll(filledIn("/api/v1" + path.getKey().replace("/api/v1", "")));
                    }
                });
        assertThat(site).hasSizeGreaterThan(60);
        assertThat(api).hasSizeGreaterThan(20);
        return Stream.concat(site.stream(), api.stream()).map(TakeDownIT::asked).toList();
    }

    /** The API has none. */
    private static Stream<String> variants(String address) {
        return address.startsWith("/api/")
                ? Stream.of(address)
                : Stream.of("", "/en", "/large", "/en/large").map(variant -> variant + address);
    }

    private static String template(Class<?> type, Method method) {
        var below = method.getAnnotation(Path.class);
        return ("/" + type.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value()))
                .replaceAll("/+", "/");
    }

    /** Every way to fill in its variables. */
    private List<String> filledIn(String template) {
        var variable = VARIABLE.matcher(template);
        if (!variable.find()) {
            return List.of(template);
        }
        return values(
                        variable.group(1),
                        variable.group(2) == null ? "" : variable.group(2).strip(),
                        template)
                .stream()
                .flatMap(value ->
                        filledIn(template.substring(0, variable.start()) + value + template.substring(variable.end()))
                                .stream())
                .toList();
    }

    /** A list in the template itself goes before what we know. */
    private List<String> values(String name, String pattern, String template) {
        if (pattern.matches("[a-z]+(\\|[a-z]+)+")) {
            return List.of(pattern.split("\\|"));
        }
        if (pattern.startsWith("latest|")) {
            return List.of("latest", ITEM, "column-notices");
        }
        if (name.equals("file")) {
            return List.of(file);
        }
        if (name.equals("id")) {
            return List.of(template.contains("/files/{id}") ? file : disclosure);
        }
        if (name.equals("format")) {
            return FORMATS.getOrDefault(template.contains("feeds") ? "feeds" : "", List.of("json"));
        }
        return VALUES.getOrDefault(name, List.of(disclosure));
    }

    private static String asked(String address) {
        var mark = URLEncoder.encode(ASKED, StandardCharsets.UTF_8);
        if (address.endsWith("/search")) {
            return address + "?q=" + mark;
        }
        return address.endsWith("/compare") ? address + "?item=" + ITEM : address;
    }
}
