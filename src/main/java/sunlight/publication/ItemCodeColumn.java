package sunlight.publication;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;

/** Item codes as text. */
@Converter(autoApply = true)
public class ItemCodeColumn implements AttributeConverter<ItemCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ItemCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public @Nullable ItemCode convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new ItemCode(column);
    }
}
