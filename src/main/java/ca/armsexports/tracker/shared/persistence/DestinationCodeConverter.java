package ca.armsexports.tracker.shared.persistence;

import ca.armsexports.tracker.shared.DestinationCode;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class DestinationCodeConverter implements AttributeConverter<DestinationCode, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable DestinationCode attribute) {
		return (attribute != null) ? attribute.value() : null;
	}

	@Override
	public @Nullable DestinationCode convertToEntityAttribute(@Nullable String column) {
		return (column != null) ? new DestinationCode(column) : null;
	}

}
