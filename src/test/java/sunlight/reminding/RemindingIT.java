package sunlight.reminding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.RealParts;
import sunlight.dev.Until;
import sunlight.rest.Desk;
import sunlight.rest.Judged;

/** What a bureau and a school are told, with a real mail server and a robot; how it is kept, and when it goes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RemindingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BUREAU = "(select id from tenant where slug = 'mdj-edu')";
    private static final String NOTICE = "00000000-0000-0000-0000-000000000e08";
    private static final String SCHOOL = "(select id from tenant where slug = '" + Desk.SCHOOL + "')";

    /** Weekdays of this week until today that are no holidays, and weekends that are worked. */
    private static final String TOLD_OF_THE_CAMPAIGN =
            "select count(*) from inbox_message where kind = 'DIGEST' and content::text like '%digest.campaign.begin%'"
                    + " and content::text like '%汇总里的专项检查%'";

    private static final String TOLD_OF_THE_NOTICE =
            "select count(*) from inbox_message where kind = 'DIGEST' and content::text like '%digest.unanswered%汇总里超期的提醒%'";

    private static final String WORKING_DAYS_OF_THIS_WEEK = """
            select count(*) from generate_series(date_trunc('week', now() at time zone 'Asia/Shanghai'),
                now() at time zone 'Asia/Shanghai', interval '1 day') d (day)
              left join calendar_day c on c.day = d.day::date
             where coalesce(c.kind = 'WORK', extract(isodow from d.day) < 6)""";

    private final List<String> group = new CopyOnWriteArrayList<>();
    private final GreenMail mails =
            new GreenMail(new ServerSetup(RealParts.get().mailPort(), "localhost", ServerSetup.PROTOCOL_SMTP));

    @SuppressWarnings("NullAway.Init")
    private HttpServer robot;

    @BeforeAll
    static void judged() {
        Judged.everybody();
    }

    @BeforeEach
    void open() throws IOException, SQLException {
        mails.start();
        robot = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        robot.createContext("/group", exchange -> {
            group.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            var said = "{\"errcode\":0,\"errmsg\":\"ok\"}".getBytes(UTF_8);
            exchange.sendResponseHeaders(200, said.length);
            exchange.getResponseBody().write(said);
            exchange.close();
        });
        robot.start();
        sql(
                "insert into reminder_setting select id, '{10,3}', 5, true, '00:00', '00:00', false, 'WEEKLY', now() from tenant"
                        + " where slug = 'mdj-edu'");
    }

    @AfterEach
    void close() throws SQLException {
        robot.stop(0);
        mails.stop();
        sql(
                "delete from reminder_setting",
                "delete from hide_request where concern = 'reminding'",
                "delete from inspection_campaign where name = '汇总里的专项检查'",
                "delete from rectification_step where notice_id = '" + NOTICE + "'",
                "delete from rectification_notice where id = '" + NOTICE + "'");
        beginAgain();
        sql("delete from reminder_channel");
    }

    @Test
    void the_weekly_digest_reaches_the_mailbox_of_the_bureau_once_a_week() throws Exception {
        somethingToTell();
        beginAgain();
        if (number(WORKING_DAYS_OF_THIS_WEEK) == 0) {
            await(() -> number("select count(*) from reminder_round where tenant_id = " + BUREAU) == 1);
            assertThat(digests()).as("nothing before the first working day").isEmpty();
            return;
        }
        await(() -> digests().size() == 1);
        assertThat(digests().get(0).getSubject()).contains("牡丹江市教育局");
        assertThat(digests().get(0).getAllRecipients()[0]).hasToString("bureau@example.org");
        // What it tells depends on what else has happened; the way to all of it stands in each.
        assertThat(digests().get(0).getContent().toString()).contains("【", "/console/mdj-edu/inbox");
        assertThat(number(TOLD_OF_THE_CAMPAIGN)).isOne();
        assertThat(number(TOLD_OF_THE_NOTICE)).isOne();

        sql("delete from reminder_round where tenant_id = " + BUREAU);
        await(() -> number("select count(*) from reminder_round where tenant_id = " + BUREAU) == 1);
        assertThat(number("select count(*) from inbox_message where kind = 'DIGEST' and tenant_id = " + BUREAU))
                .as("the same week")
                .isOne();
        sql(
                "update inbox_message set on_day = on_day - 7, made_at = made_at - interval '7 days' where tenant_id = "
                        + BUREAU,
                "delete from reminder_round where tenant_id = " + BUREAU);
        await(() -> digests().size() == 2);
    }

    @Test
    void an_address_from_before_there_was_a_key_is_sealed_and_a_changed_key_is_told() throws Exception {
        var address = "http://localhost:" + robot.getAddress().getPort() + "/group?key=key-of-the-group";
        sql(channel(SCHOOL, "WECOM", address));
        beginAgain();
        await(() -> group.size() == 1);
        assertThat(
                        number(
                                "select count(*) from reminder_channel where address like 'sealed1:%' and address not like '%key%'"))
                .isOne();

        beginAgain();
        await(() -> group.size() == 2);

        sql("update reminder_channel set address = 'sealed1:00000000:' || substr(address, 18)");
        beginAgain();
        await(() ->
                number("select count(*) from reminder_delivery where state = 'SET_ASIDE' and reason = 'NO_KEY'") == 1);
        assertThat(group).hasSize(2);
    }

    @Test
    void a_request_of_the_public_is_told_at_once_and_never_twice() throws Exception {
        sql(channel(SCHOOL, "WECOM", "http://localhost:" + robot.getAddress().getPort() + "/group?key=1"));
        beginAgain();
        await(() -> number("select count(*) from reminder_round where tenant_id = " + SCHOOL) == 1);
        await(() -> number("select count(*) from reminder_delivery where state in ('WAITING', 'TAKEN')") == 0);
        group.clear();

        request(1);
        await(() -> group.size() == 1);
        assertThat(group.get(0)).contains("有人请求隐去公开内容：1 项等待决定").doesNotContain("reminding");
        request(2);
        await(() -> group.size() == 2);

        assertThat(group.get(1)).as("the first has been told of").contains("1 项等待决定");
        assertThat(number("select count(*) from reminded where step = 'NEW' and duty like 'request:00000000%'"))
                .isEqualTo(2);
    }

    private static void request(int number) throws SQLException {
        sql("insert into hide_request (tenant_id, id, page, concern) values (" + SCHOOL
                + ", '00000000-0000-0000-0000-00000000050" + number + "', '/x', 'reminding')");
    }

    @Test
    void what_was_said_more_than_400_days_ago_goes_and_what_waits_for_a_person_stays() throws Exception {
        beginAgain();
        await(() -> number("select count(*) from reminder_round where tenant_id = " + SCHOOL) == 1);
        old(1, 401, "SENT");
        old(2, 401, "SET_ASIDE");
        old(3, 399, "SENT");
        sql("delete from reminder_round where tenant_id = " + SCHOOL);
        await(() -> number(oldOnes(1)) == 0);
        assertThat(number(oldOnes(2))).isOne();
        assertThat(number(oldOnes(3))).isOne();
        assertThat(number("select count(*) from reminded where duty = 'item:of-old-1'"))
                .isZero();
    }

    private static void old(int number, int days, String state) throws SQLException {
        var when = "now() - interval '" + days + " days'";
        var id = "'00000000-0000-0000-0000-00000000040" + number + "'";
        sql(
                "insert into inbox_message values (" + SCHOOL + ", " + id + ", 'REMINDER', current_date, '{}', " + when
                        + ")",
                "insert into reminded values (" + SCHOOL + ", 'item:of-old-" + number + "', '2020-01-01', 'DAY', " + id
                        + ", " + when + ")",
                "insert into reminder_delivery values (" + SCHOOL + ", " + id + ", " + id
                        + ", gen_random_uuid(), 'MAIL', 'x', '" + state + "', 1, " + when + ", " + when + ")");
    }

    private static String oldOnes(int number) {
        return "select count(*) from inbox_message where id = '00000000-0000-0000-0000-00000000040" + number + "'";
    }

    private List<MimeMessage> digests() {
        return Stream.of(mails.getReceivedMessages())
                .filter(RemindingIT::isDigest)
                .toList();
    }

    private static boolean isDigest(MimeMessage mail) {
        try {
            return mail.getSubject().contains("监督汇总");
        } catch (MessagingException broken) {
            throw new IllegalStateException(GreenMailUtil.getBody(mail), broken);
        }
    }

    private static String channel(String tenant, String kind, String address) {
        return "insert into reminder_channel values (" + tenant + ", gen_random_uuid(), '" + kind + "', '示例渠道', '"
                + address + "', null, 'ZH', true, now())";
    }

    /** It should have begun, and nobody has drawn its schools. */
    private static String campaign() {
        return "insert into inspection_campaign (tenant_id, id, name, ground, items, rule, seed, size, from_on, due_on,"
                + " author_name, created_at) values (" + BUREAU
                + ", gen_random_uuid(), '汇总里的专项检查', 'g', '{S0703}',"
                + " 'ALL', 1, 1, '2026-09-01', '2026-09-30', 'x', now())";
    }

    private static void somethingToTell() throws SQLException {
        sql(
                channel(BUREAU, "MAIL", "bureau@example.org"),
                "insert into hide_request (tenant_id, id, page, concern, received_at) values (" + SCHOOL
                        + ", gen_random_uuid(), '/x', 'reminding', now() - interval '20 days')",
                campaign(),
                "insert into rectification_notice (tenant_id, id, addressee_id, strength, title, demand, days, issued_at, created_at)"
                        + " values (" + BUREAU + ", '" + NOTICE + "', " + SCHOOL
                        + ", 'REMINDER', '汇总里超期的提醒', 'd', 5, now(), now())",
                unanswered(1, "WRITE", "null"),
                unanswered(2, "REMIND", "current_date - 10"));
    }

    private static String unanswered(int ordinal, String step, String until) {
        return "insert into rectification_step values (" + BUREAU + ", gen_random_uuid(), " + BUREAU + ", '" + NOTICE
                + "', " + SCHOOL + ", " + ordinal + ", '" + step + "', 'x', 'x', '', " + until
                + ", null, '{\"disclosures\":[],\"files\":[]}', '[]', now())";
    }

    /** As on the morning of a day on which nothing has been said yet. */
    private static void beginAgain() throws SQLException {
        var two = " where tenant_id in (" + BUREAU + ", " + SCHOOL + ")";
        sql(
                "delete from reminder_delivery" + two,
                "delete from reminded" + two,
                "delete from inbox_message" + two,
                "delete from reminder_round" + two);
    }

    private static long number(String query) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void await(Callable<Boolean> condition) {
        assertThat(Until.answered(PATIENCE, () -> condition.call() ? true : null, Objects::nonNull))
                .isNotNull();
    }

    private static void sql(String... texts) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var text : texts) {
                statement.execute(text);
            }
            connection.commit();
        }
    }
}
