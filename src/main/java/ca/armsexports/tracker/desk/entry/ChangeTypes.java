package ca.armsexports.tracker.desk.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.change.ChangeHandler;
import org.springframework.stereotype.Component;

/** The types of change that can be entered: all that record something. */
@Component
class ChangeTypes {

	private static final String RECORD = "Record";

	private final List<ChangeType> types;

	ChangeTypes(List<ChangeHandler<?>> handlers) {
		List<ChangeType> types = new ArrayList<>();
		for (ChangeHandler<?> handler : handlers) {
			if (handler.type().getSimpleName().startsWith(RECORD)) {
				types.add(new ChangeType(code(handler.type()), handler.type(), FormFields.of(handler.type())));
			}
		}
		this.types = List.copyOf(types);
	}

	List<ChangeType> listTypes() {
		return this.types;
	}

	/**
	 * The type with a code.
	 * @param code as in addresses, such as {@code yearly-total}
	 */
	Optional<ChangeType> findType(String code) {
		return this.types.stream().filter((type) -> type.code().equals(code)).findAny();
	}

	/**
	 * The type of a change.
	 * @param name its name in change lists, such as {@code RecordYearlyTotal}
	 */
	Optional<ChangeType> findTypeOf(String name) {
		return this.types.stream().filter((type) -> type.type().getSimpleName().equals(name)).findAny();
	}

	private static String code(Class<?> type) {
		return type.getSimpleName()
			.substring(RECORD.length())
			.replaceAll("(?<=[a-z])(?=[A-Z])", "-")
			.toLowerCase(Locale.ROOT);
	}

	/**
	 * A type of change that can be entered.
	 *
	 * @param code as in addresses, such as {@code yearly-total}
	 * @param type the record
	 * @param fields its fields
	 */
	record ChangeType(String code, Class<? extends Change> type, List<Field> fields) {
	}

}
