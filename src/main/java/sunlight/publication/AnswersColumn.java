package sunlight.publication;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Answers as jsonb. */
@Converter(autoApply = true)
public class AnswersColumn implements AttributeConverter<Answers, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Answers answers) {
        return answers == null ? null : answers.toJson();
    }

    @Override
    public @Nullable Answers convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : Answers.ofJson(column);
    }
}
