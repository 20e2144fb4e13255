package sunlight.reminding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import sunlight.language.Message;
import sunlight.reminding.channel.Sent;
import sunlight.reminding.channel.Transport;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Tenant;

/** Sends a message by which an administrator sees whether a channel works; at once, also in quiet hours. */
@ApplicationScoped
public class TestingChannels {

    @Inject
    Channels channels;

    @Inject
    Transport transport;

    @Inject
    Letters letters;

    /** What came of it. No transaction is held while the receiver takes its time. */
    public Sent send(UUID channel, Tenant tenant) {
        var kept = channels.require(channel);
        var wire = kept.wire();
        if (wire == null) {
            return Sent.SEALED;
        }
        var content = new InboxContent(
                Message.of("reminding.test.subject"),
                List.of(new InboxContent.Group(
                        Message.of("reminding.test.head"),
                        List.of(InboxContent.Line.of(Message.of("reminding.test.line", kept.name()), "reminders")))));
        return transport.send(
                wire, letters.of(content, tenant, kept.language()), Ids.next().toString());
    }
}
