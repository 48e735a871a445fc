package ca.armsexports.tracker.site.permit;

import ca.armsexports.tracker.permit.Permit;
import ca.armsexports.tracker.permit.PermitField;
import ca.armsexports.tracker.shared.web.BadParameter;
import ca.armsexports.tracker.shared.web.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * The parameter {@code withheld} of the list of permits: a field's code for the permits
 * that withhold it, {@code any} for those that withhold anything; without it all permits.
 *
 * @param value the parameter's value; empty for all permits
 * @param field the field, if one is named
 */
record WithheldFilter(String value, @Nullable PermitField field) {

	static final String PARAMETER = "withheld";

	private static final String ANY = "any";

	/**
	 * Reads the parameter.
	 * @param value its value, if there is one
	 * @throws BadParameter if it is no field
	 */
	static WithheldFilter read(@Nullable String value) {
		if (value == null) {
			return new WithheldFilter("", null);
		}
		if (value.equals(ANY)) {
			return new WithheldFilter(ANY, null);
		}
		return new WithheldFilter(value, Parameters.read(PARAMETER, value, PermitField::ofCode));
	}

	boolean lets(Permit permit) {
		if (this.field != null) {
			return permit.withheldFields().contains(this.field);
		}
		return this.value.isEmpty() || !permit.withheldFields().isEmpty();
	}

}
