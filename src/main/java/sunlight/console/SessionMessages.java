package sunlight.console;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import sunlight.language.Language;
import sunlight.language.Messages;

/** What a window says when its session has ended. What was typed is kept by the browser and offered again. */
class SessionMessages implements SystemMessagesProvider {

    private static final long serialVersionUID = 1L;

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        var language = Language.of(info.getLocale());
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredCaption(Messages.say(language, "console.expired"));
        messages.setSessionExpiredMessage(Messages.say(language, "console.expired.what"));
        messages.setSessionExpiredNotificationEnabled(true);
        // Whose cookie is gone has no login either, and reads the same.
        messages.setCookiesDisabledCaption(Messages.say(language, "console.expired"));
        messages.setCookiesDisabledMessage(Messages.say(language, "console.expired.what"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setInternalErrorCaption(Messages.say(language, "console.error"));
        messages.setInternalErrorMessage(Messages.say(language, "console.error.what"));
        return messages;
    }
}
