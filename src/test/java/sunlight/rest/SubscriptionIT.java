package sunlight.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.RealParts;
import sunlight.dev.Until;

/** Mails of new editions: confirmed before, sent once, ended by one click, over a real mail server. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SubscriptionIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Pattern LINK = Pattern.compile("https?://\\S+/subscribe/\\S+");
    private static GreenMail mails;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        var port = RealParts.get().mailPort();
        mails = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
    }

    @AfterAll
    static void stop() throws SQLException {
        mails.stop();
        sql("delete from subscription");
    }

    @Test
    void a_reader_subscribes_hears_once_of_each_edition_and_leaves_without_a_trace() throws Exception {
        ask("reader@example.org");
        mailServerComesBack(); // Only now: the first tries have failed.
        var confirmation = await(() -> only("reader@example.org"));
        assertThat(confirmation.getSubject()).contains("请确认订阅");
        publishedAndTold();
        assertThat(to("reader@example.org")).as("not confirmed yet").hasSize(1);

        var link = link(confirmation);
        assertThat(get(link).body()).contains("<button type=\"submit\">确认订阅");
        assertThat(count("address = 'reader@example.org' and confirmed_at is not null"))
                .as("a look changes nothing")
                .isZero();
        assertThat(post(link).body()).contains("订阅已生效");
        assertThat(post(link).body()).contains("已经用过");

        var disclosure = publishedAndTold();
        var told = to("reader@example.org");
        assertThat(told).hasSize(2);
        assertThat(text(told.get(1))).contains("转学规定和程序", "/" + Desk.SCHOOL + "/disclosures/" + disclosure);
        assertThat(told.get(1).getMessageID()).contains(disclosure);
        assertThat(told.get(1).getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");

        var end = told.get(1).getHeader("List-Unsubscribe", null).replaceAll("[<>\\s]", "");
        assertThat(post(end).body()).contains("已退订");
        assertThat(count("address = 'reader@example.org'")).isZero();
        publishedAndTold();
        assertThat(to("reader@example.org")).hasSize(2);
    }

    @Test
    void what_is_withdrawn_before_its_mail_goes_is_not_told() throws Exception {
        mailServerComesBack();
        sql("insert into subscription (tenant_id, id, address, language, confirmed_at) select id, gen_random_uuid(),"
                + " 'late@example.org', 'ZH', now() from tenant where slug = '" + Desk.SCHOOL + "'");
        var disclosure = Desk.id(Desk.published());
        await(() -> to("late@example.org").isEmpty() ? null : true);
        sql("update edition set withdrawn_at = now(), withdrawal_reason = 'x' where disclosure_id = '" + disclosure
                + "'");

        sql(
                "insert into outbox (tenant_id, id, topic, payload) select s.tenant_id, gen_random_uuid(), 'subscription.mail',"
                        + " jsonb_build_object('subscription', s.id, 'disclosure', '" + disclosure
                        + "', 'number', 1) from subscription s where address = 'late@example.org'");
        awaitNothingWaits();

        assertThat(to("late@example.org")).hasSize(1);
    }

    @Test
    void what_is_no_address_is_said_to_be_none() throws Exception {
        assertThat(asked("a@b\r\nBcc: c@example.org").statusCode()).isEqualTo(422);
    }

    private static void mailServerComesBack() {
        if (!mails.isRunning()) {
            mails.start();
        }
    }

    /** Publishes something and waits until whoever wants to hear of it has heard. */
    private String publishedAndTold() throws Exception {
        var disclosure = Desk.id(Desk.published());
        awaitNothingWaits();
        return disclosure;
    }

    private static void awaitNothingWaits() throws Exception {
        await(() -> sqlCount("select count(*) from outbox where topic like 'subscription.%'") == 0 ? true : null);
    }

    private void ask(String address) throws Exception {
        var answer = asked(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    /** The form is refused as long as only a program could have filled it in. */
    private HttpResponse<String> asked(String address) throws Exception {
        var form = get(RealParts.get().url() + "/" + Desk.SCHOOL + "/subscribe").body();
        var stamp = form.replaceAll("(?s).*name=\"stamp\" value=\"([^\"]+)\".*", "$1");
        assertThat(form).contains("转学").doesNotContain("<script");
        return await(() -> {
            var answer = post(
                    RealParts.get().url() + "/" + Desk.SCHOOL + "/subscribe",
                    "address=" + URLEncoder.encode(address, UTF_8) + "&item=&website=&stamp=" + stamp);
            return answer.body().contains("请核对后再次点击") ? null : answer;
        });
    }

    private static MimeMessage only(String address) {
        var found = to(address);
        return found.isEmpty() ? null : found.get(0);
    }

    private static List<MimeMessage> to(String address) {
        return Arrays.stream(mails.getReceivedMessages())
                .filter(mail -> {
                    try {
                        return mail.getAllRecipients()[0].toString().equals(address);
                    } catch (jakarta.mail.MessagingException broken) {
                        throw new AssertionError(broken);
                    }
                })
                .toList();
    }

    private static String link(MimeMessage mail) throws Exception {
        var found = LINK.matcher(text(mail));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String text(MimeMessage mail) throws Exception {
        return mail.getContent().toString();
    }

    private HttpResponse<String> get(String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address) throws Exception {
        return post(address, "List-Unsubscribe=One-Click");
    }

    private HttpResponse<String> post(String address, String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static <T> T await(Callable<T> condition) {
        var found = Until.answered(PATIENCE, condition, Objects::nonNull);
        assertThat(found).isNotNull();
        return found;
    }

    private static long count(String condition) throws SQLException {
        return sqlCount("select count(*) from subscription where " + condition);
    }

    private static long sqlCount(String query) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void sql(String text) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}
