package ca.armsexports.tracker.site.permit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import ca.armsexports.tracker.permit.Permit;
import ca.armsexports.tracker.permit.PermitField;
import ca.armsexports.tracker.research.FigureFact;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.table.Column;
import ca.armsexports.tracker.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Permits as a table: the columns of every file of figures, then those of permits alone,
 * which say when a permit is valid and what is withheld of it.
 */
final class PermitTable {

	private PermitTable() {
	}

	static Table<FigureFact> of(Table<FigureFact> figures, List<Permit> permits, Language language) {
		Map<FigureId, Permit> byFigure = permits.stream()
			.collect(Collectors.toUnmodifiableMap(Permit::figure, Function.identity()));
		List<Column<FigureFact>> columns = columns(language).stream()
			.map((column) -> column.<FigureFact>of((fact) -> Objects.requireNonNull(byFigure.get(fact.figure()))))
			.toList();
		return new Table<>(figures.name(), Column.join(figures.columns(), columns), figures.rows());
	}

	private static List<Column<Permit>> columns(Language language) {
		List<Column<Permit>> validity = List.of(Column.code("permit", Permit::id),
				Column.code("valid_from", (permit) -> date(permit.validFrom())),
				Column.code("valid_to", (permit) -> date(permit.expiry().orElse(null))),
				Column.code("valid_to_basis", PermitTable::basis), Column.whole("term_months", Permit::termMonths),
				Column.words("disclosed_in", (permit) -> words(permit.disclosedIn(), language)),
				Column.words("request_number", Permit::requestNumber));
		List<Column<Permit>> disclosures = Arrays.stream(PermitField.values())
			.map((field) -> Column.<Permit>code("disclosure_" + field.code(),
					(permit) -> Objects.requireNonNull(permit.disclosures().get(field)).code()))
			.toList();
		return Column.join(validity, disclosures);
	}

	private static @Nullable String basis(Permit permit) {
		if (permit.expiry().isEmpty()) {
			return null;
		}
		return permit.isExpiryDerived() ? "derived" : "stated";
	}

	private static @Nullable String date(@Nullable PartialDate date) {
		return (date != null) ? date.text() : null;
	}

	private static @Nullable String words(@Nullable LocalizedText text, Language language) {
		return (text != null) ? text.in(language) : null;
	}

}
