package ca.armsexports.tracker.claim.web;

import java.util.List;
import java.util.stream.Collectors;

import ca.armsexports.tracker.claim.Claim;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.table.Column;
import ca.armsexports.tracker.table.Table;
import org.jspecify.annotations.Nullable;

/** Claims as a table, each with the verdict of the release that the file is of. */
final class ClaimsTable {

	private ClaimsTable() {
	}

	static Table<?> of(ClaimsPage page) {
		return Table.of("claims", columns(page.frame().language()), page.claims());
	}

	private static List<Column<ClaimLine>> columns(Language language) {
		List<Column<Claim>> claimed = List.of(Column.code("claim", Claim::id),
				Column.code("kind", (claim) -> claim.kind().code()),
				Column.code("destinations", ClaimsTable::destinations),
				Column.whole("from_year", (claim) -> (claim.period() != null) ? claim.period().from() : null),
				Column.whole("to_year", (claim) -> (claim.period() != null) ? claim.period().to() : null));
		List<Column<Claim>> cited = List.of(Column.words("locator", (claim) -> claim.citation().locator()),
				Column.words("quote", (claim) -> claim.citation().quote()),
				Column.words("note", (claim) -> (claim.note() != null) ? claim.note().in(language) : null),
				Column.whole("since_release", Claim::sinceRelease));
		List<Column<ClaimLine>> found = List.of(Column.code("verdict", (line) -> line.judgement().verdict().code()));
		List<Column<ClaimLine>> article = List.of(Column.code("source", (line) -> line.article().id()),
				Column.words("publisher", (line) -> line.article().publisher()));
		return Column.join(ofLines(claimed), ofLines(Column.amount("", (claim) -> claim.quote().amount())),
				ofLines(Column.amount("beside_", (claim) -> (claim.beside() != null) ? claim.beside().amount() : null)),
				found, Column.amount("record_", ClaimsTable::sum), article, ofLines(cited));
	}

	private static List<Column<ClaimLine>> ofLines(List<Column<Claim>> columns) {
		return columns.stream().map((column) -> column.<ClaimLine>of((line) -> line.judgement().claim())).toList();
	}

	private static String destinations(Claim claim) {
		return claim.destinations().stream().map(DestinationCode::value).collect(Collectors.joining(";"));
	}

	/** The sum that the record holds, for claims of totals. */
	private static @Nullable QualifiedAmount sum(ClaimLine line) {
		return (line.judgement().finding() != null) ? line.judgement().finding().sum().orElse(null) : null;
	}

}
