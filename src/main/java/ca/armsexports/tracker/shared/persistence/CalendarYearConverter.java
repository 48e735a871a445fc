package ca.armsexports.tracker.shared.persistence;

import ca.armsexports.tracker.shared.CalendarYear;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class CalendarYearConverter implements AttributeConverter<CalendarYear, Integer> {

	@Override
	public @Nullable Integer convertToDatabaseColumn(@Nullable CalendarYear attribute) {
		return (attribute != null) ? attribute.value() : null;
	}

	@Override
	public @Nullable CalendarYear convertToEntityAttribute(@Nullable Integer column) {
		return (column != null) ? new CalendarYear(column) : null;
	}

}
