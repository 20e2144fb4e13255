package sunlight.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Hands mails to the mail server that is set. Without one no mail is offered anywhere. */
@ApplicationScoped
public class Mailer {

    private static final Logger LOG = Logger.getLogger(Mailer.class.getName());
    private static final String TIMEOUT_MILLIS = "10000";

    @Inject
    @ConfigProperty(name = "sunlight.smtp.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "sunlight.smtp.port", defaultValue = "587")
    int port;

    @Inject
    @ConfigProperty(name = "sunlight.smtp.security", defaultValue = "starttls")
    String security;

    @Inject
    @ConfigProperty(name = "sunlight.smtp.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "sunlight.smtp.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "sunlight.smtp.from")
    Optional<String> from;

    @Inject
    Clock clock;

    public boolean isSet() {
        return host.isPresent() && from.isPresent();
    }

    /** Tries once. */
    public Delivery send(Mail mail) {
        if (!isSet()) {
            return Delivery.NOT_NOW;
        }
        var session = Session.getInstance(properties());
        try (var transport = session.getTransport("smtp")) {
            if (!connected(transport)) {
                return Delivery.NOT_NOW;
            }
            return handedOver(transport, message(session, mail));
        } catch (MessagingException broken) {
            LOG.log(Level.WARNING, "a mail could not be made: {0}", broken.toString());
            return Delivery.REFUSED;
        }
    }

    private boolean connected(Transport transport) {
        try {
            transport.connect(host.orElseThrow(), port, user.orElse(null), password.orElse(null));
            return true;
        } catch (MessagingException unreachable) {
            LOG.log(Level.WARNING, "the mail server does not answer: {0}", unreachable.toString());
            return false;
        }
    }

    private static Delivery handedOver(Transport transport, MimeMessage message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return Delivery.SENT;
        } catch (SendFailedException refused) {
            // What an error of the server says may name the address; a log is no place for it.
            LOG.log(Level.WARNING, "the mail server refused a mail");
            return any(refused.getInvalidAddresses()) ? Delivery.REFUSED : Delivery.LATER;
        } catch (MessagingException broken) {
            LOG.log(Level.WARNING, "the connection to the mail server broke, the mail is not sent again");
            return Delivery.UNKNOWN;
        }
    }

    private static boolean any(Address @Nullable [] addresses) {
        return addresses != null && addresses.length > 0;
    }

    private MimeMessage message(Session session, Mail mail) throws MessagingException {
        var message = new WithId(session, "<" + mail.id() + ">");
        message.setFrom(new InternetAddress(from.orElseThrow(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject().replaceAll("\\s+", " "), StandardCharsets.UTF_8.name());
        message.setText(mail.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.saveChanges();
        return message;
    }

    private Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(security.equals("tls")));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(security.equals("starttls")));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(security.equals("starttls")));
        return properties;
    }

    /** Keeps its id instead of making another at each attempt. */
    private static final class WithId extends MimeMessage {

        private final String id;

        WithId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
