package sunlight.publication.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.console.DateField;
import sunlight.console.Focus;
import sunlight.console.Window;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.publication.Answers;
import sunlight.publication.Attribute;
import sunlight.publication.Content;

/** The basic facts about a disclosure: what it is called, when it was formed, under which numbers it is filed. */
class MetadataForm extends Section {

    private static final long serialVersionUID = 1L;

    private final TextField title = new TextField(getTranslation("editor.title"));
    private final DateField formedOn = new DateField(getTranslation("editor.formedOn"));
    private final TextField documentNumber = new TextField(getTranslation("editor.documentNumber"));
    private final TextField indexNumber = new TextField(getTranslation("editor.indexNumber"));
    private final Select<Attribute> attribute = new Select<>();

    MetadataForm(Clock clock, Runnable changed) {
        addClassNames("card", "metadata");
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(200);
        title.addClassName("wide");
        Typing.tell(title, "title", changed);
        formedOn.setRequiredIndicatorVisible(true);
        formedOn.setHelperText(getTranslation("editor.formedOn.what"));
        formedOn.refuseFuture(() -> LocalDate.now(clock), getTranslation("publication.formedOnInFuture"));
        Typing.keep(formedOn, "formedOn");
        formedOn.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        documentNumber.setHelperText(getTranslation("editor.documentNumber.what"));
        documentNumber.setMaxLength(100);
        Typing.tell(documentNumber, "documentNumber", changed);
        indexNumber.setReadOnly(true);
        indexNumber.addClassName("wide");
        indexNumber.setHelperText(getTranslation("editor.indexNumber.what"));
        attribute.setLabel(getTranslation("editor.attribute"));
        attribute.setItems(Attribute.values());
        attribute.setItemLabelGenerator(each -> word(each, Window.language()));
        Typing.keep(attribute, "attribute");
        attribute.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        add(new H2(getTranslation("editor.metadata")), title, formedOn, documentNumber, attribute, indexNumber);
    }

    private static String word(Attribute each, Language language) {
        return Messages.say(language, "Attribute." + each.name());
    }

    /** The choice behind a word that was kept, perhaps by a window in the other language. */
    static Optional<Attribute> chosen(String kept) {
        return Stream.of(Attribute.values())
                .filter(each -> Stream.of(Language.values())
                        .anyMatch(language -> word(each, language).equals(kept)))
                .findFirst();
    }

    private static void tell(boolean byPerson, Runnable changed) {
        if (byPerson) {
            changed.run();
        }
    }

    Content with(String body, Answers answers) {
        var number = documentNumber.getValue().strip();
        return new Content(
                title.getValue(),
                body,
                answers,
                formedOn.getValue(),
                number.isEmpty() ? null : number,
                attribute.getValue());
    }

    void show(Content content, String index) {
        title.setValue(content.title());
        formedOn.setValue(content.formedOn());
        documentNumber.setValue(
                Optional.<@Nullable String>ofNullable(content.documentNumber()).orElse(""));
        attribute.setValue(content.attribute());
        indexNumber.setValue(index);
    }

    /** Says which times of the title are over. */
    void mark(List<String> words) {
        title.setHelperText(
                words.isEmpty()
                        ? ""
                        : getTranslation(
                                "times.field",
                                words.stream().collect(Window.language().listing())));
    }

    boolean isUntitled() {
        return title.getValue().isBlank();
    }

    void entitle(String text) {
        title.setValue(text.length() > 200 ? text.substring(0, 200) : text);
    }

    void setReadOnly(boolean readOnly) {
        title.setReadOnly(readOnly);
        formedOn.setReadOnly(readOnly);
        documentNumber.setReadOnly(readOnly);
        attribute.setReadOnly(readOnly);
    }

    /** @return what leads to the field, if it stands here */
    Optional<Runnable> say(String field, String wrong) {
        if (field.equals("title")) {
            title.setErrorMessage(wrong);
            title.setInvalid(true);
            return Optional.of(() -> Focus.refuse(title));
        }
        if (field.equals("formedOn")) {
            formedOn.setErrorMessage(wrong);
            formedOn.setInvalid(true);
            return Optional.of(() -> Focus.refuse(formedOn));
        }
        return Optional.empty();
    }

    void keepIn(Map<String, String> kept) {
        kept.put("title", title.getValue());
        kept.put("documentNumber", documentNumber.getValue());
        // The browser knows of a choice only the word that it shows.
        kept.put("attribute", attribute.isEmpty() ? "" : word(attribute.getValue(), Window.language()));
        kept.put("formedOn", formedOn.isEmpty() ? "" : formedOn.getValue().toString());
    }

    void restore(Map<String, String> kept) {
        title.setValue(kept.getOrDefault("title", title.getValue()));
        documentNumber.setValue(kept.getOrDefault("documentNumber", documentNumber.getValue()));
        chosen(kept.getOrDefault("attribute", "")).ifPresent(attribute::setValue);
        Typing.day(kept.getOrDefault("formedOn", "")).ifPresent(formedOn::setValue);
    }
}
