package ca.armsexports.tracker.shared.persistence;

import ca.armsexports.tracker.shared.PartialDate;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class PartialDateConverter implements AttributeConverter<PartialDate, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable PartialDate attribute) {
		return (attribute != null) ? attribute.text() : null;
	}

	@Override
	public @Nullable PartialDate convertToEntityAttribute(@Nullable String column) {
		return (column != null) ? new PartialDate(column) : null;
	}

}
