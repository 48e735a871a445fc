package ca.armsexports.tracker.shared.persistence;

import ca.armsexports.tracker.shared.ItemCode;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class ItemCodeConverter implements AttributeConverter<ItemCode, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable ItemCode attribute) {
		return (attribute != null) ? attribute.value() : null;
	}

	@Override
	public @Nullable ItemCode convertToEntityAttribute(@Nullable String column) {
		return (column != null) ? new ItemCode(column) : null;
	}

}
