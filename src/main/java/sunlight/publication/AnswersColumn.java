package sunlight.publication;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Answers as jsonb. The driver takes them as text and gives them back as an object of its own that says the text. */
@Converter(autoApply = true)
public class AnswersColumn implements AttributeConverter<Answers, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable Answers answers) {
        return answers == null ? null : answers.toJson();
    }

    @Override
    public @Nullable Answers convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : Answers.ofJson(column.toString());
    }
}
