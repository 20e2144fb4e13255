package sunlight.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What becomes of a mail, with a mail server that takes it and one that is not there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MailerTest {

    private static final Mail MAIL = new Mail(
            "reader@example.org", "【示例学校】\r\nBcc: x@example.org", "第一行\n第二行", "1.2@sunlight", "https://e.org/end");

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_mail_says_what_it_should_and_ends_by_one_click() throws Exception {
        assertThat(mailer(server.getSmtp().getPort()).send(MAIL)).isEqualTo(Delivery.SENT);

        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getContent().toString().lines()).containsExactly("第一行", "第二行");
        assertThat(mail.getMessageID()).isEqualTo("<1.2@sunlight>");
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<https://e.org/end>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void a_subject_adds_no_header_and_no_receiver() throws Exception {
        mailer(server.getSmtp().getPort()).send(MAIL);

        var mail = server.getReceivedMessages()[0];
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("【示例学校】 Bcc: x@example.org");
        assertThat(mail.getHeader("Bcc")).isNull();
    }

    @Test
    void without_an_answer_it_can_be_tried_again() {
        var port = server.getSmtp().getPort();
        server.stop();

        assertThat(mailer(port).send(MAIL)).isEqualTo(Delivery.NOT_NOW);
    }

    @Test
    void a_mail_server_that_must_encrypt_and_does_not_gets_no_mail() {
        var mailer = mailer(server.getSmtp().getPort());
        mailer.security = "starttls";

        assertThat(mailer.send(MAIL)).isEqualTo(Delivery.NOT_NOW);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void without_a_setting_there_is_none() {
        var mailer = mailer(1);
        mailer.host = Optional.empty();

        assertThat(mailer.isSet()).isFalse();
    }

    private static Mailer mailer(int port) {
        var mailer = new Mailer();
        mailer.host = Optional.of("localhost");
        mailer.port = port;
        mailer.security = "none";
        mailer.user = Optional.empty();
        mailer.password = Optional.empty();
        mailer.from = Optional.of("no-reply@example.org");
        mailer.clock = Clock.systemUTC();
        return mailer;
    }
}
