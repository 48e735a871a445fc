package ca.armsexports.tracker.shared.persistence;

import ca.armsexports.tracker.shared.SourceId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class SourceIdConverter implements AttributeConverter<SourceId, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable SourceId attribute) {
		return (attribute != null) ? attribute.value() : null;
	}

	@Override
	public @Nullable SourceId convertToEntityAttribute(@Nullable String column) {
		return (column != null) ? new SourceId(column) : null;
	}

}
