package sunlight.console;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import sunlight.language.Language;
import sunlight.language.Messages;

/** The product's message catalogue, as Vaadin asks for it. */
@VaadinServiceEnabled
@ApplicationScoped
public class Translations implements I18NProvider {

    private static final long serialVersionUID = 1L;

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Language.ZH.locale(), Language.EN.locale());
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return Messages.say(Language.of(locale), key, params);
    }
}
