package sunlight.reminding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.reminding.channel.Letter;
import sunlight.tenancy.Tenant;

/** Puts messages into words for a channel: whose they are, what they say, and addresses in the console. */
@ApplicationScoped
class Letters {

    @Inject
    @ConfigProperty(name = "sunlight.public.url")
    String console;

    Letter of(InboxContent content, Tenant tenant, Language language) {
        return new Letter(
                Messages.say(language, "reminding.letter.subject", tenant.name(), content.subject()),
                content.groups().stream()
                        .map(group -> new Letter.Group(
                                Messages.say(language, group.head()),
                                group.lines().stream()
                                        .map(line -> new Letter.Line(
                                                Messages.say(language, line.said()), address(tenant, line.path())))
                                        .toList()))
                        .toList(),
                address(tenant, "inbox"),
                Messages.say(language, "reminding.letter.more"),
                Messages.say(language, "reminding.letter.rest"));
    }

    private String address(Tenant tenant, String path) {
        return console.replaceFirst("/+$", "") + "/console/" + tenant.slug() + "/" + path;
    }
}
