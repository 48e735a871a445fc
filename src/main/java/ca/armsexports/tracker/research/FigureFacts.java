package ca.armsexports.tracker.research;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.TooManyAtOnce;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.source.FigureKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Figures of every kind as one table, read from the view that the feature modules
 * publish.
 */
@Service
@Transactional(readOnly = true)
public class FigureFacts {

	/** Without the words of searches, which repeat the texts of a row. */
	private static final String LIST = """
			select figure, kind, destination, year, until_year, item, measure, value, decimals, currency, qualifier, state,
			       source, locator, quote, retrieved_on, inference_en, inference_fr, inference_es, note_en, note_fr, note_es,
			       preferred_reason, price_basis, since_release, until_release
			  from figure_fact
			""";

	private static final String AFTER = """
			 and (figure, measure collate "C") > (:figure, :measure)
			 order by figure, measure collate "C"
			 limit :limit
			""";

	private static final String HISTORY = """
			select * from figure_fact
			 where figure = :figure and since_release <= :release
			 order by since_release desc, measure
			""";

	/** Far more statements than one cell has. */
	private static final int MOST_BESIDE = 2000;

	private final FigureStatements statements;

	private final Downloads downloads;

	FigureFacts(FigureStatements statements, Downloads downloads) {
		this.statements = statements;
		this.downloads = downloads;
	}

	/**
	 * A page of the rows of a table.
	 * @param query which figures
	 * @param release the release to read
	 * @param order the order of the rows
	 * @param offset how many rows stand before the page
	 * @param limit how many rows the page has at most
	 */
	public List<FigureFact> listFacts(FigureQuery query, ReleaseNumber release, FigureOrder order, long offset,
			int limit) {
		FigureSelection selection = new FigureSelection(query, release);
		return this.statements
			.sql(LIST + selection.where() + " order by " + order.sql() + " offset :offset limit :limit")
			.params(selection.parameters())
			.param("offset", offset)
			.param("limit", limit)
			.query(FigureFacts::fact)
			.list();
	}

	/**
	 * The rows that follow one, by figure and measure: so long lists are read in parts
	 * that stay right whatever their number.
	 * @param query which figures
	 * @param release the release to read
	 * @param after the row before; none for the first rows
	 * @param limit how many rows at most
	 */
	public List<FigureFact> listFactsAfter(FigureQuery query, ReleaseNumber release, @Nullable FigureCursor after,
			int limit) {
		FigureSelection selection = new FigureSelection(query, release);
		return this.statements.sql(LIST + selection.where() + AFTER)
			.params(selection.parameters())
			.param("figure", (after != null) ? after.figure().value() : 0)
			.param("measure", (after != null) ? after.measure().code() : "")
			.param("limit", limit)
			.query(FigureFacts::fact)
			.list();
	}

	/**
	 * Hands on the rows of a table one by one, however many they are, as a download.
	 * @param query which figures
	 * @param release the release to read
	 * @param order the order of the rows
	 * @param reader takes each row
	 * @throws TooManyAtOnce if as many downloads as may be are under way
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public void readFacts(FigureQuery query, ReleaseNumber release, FigureOrder order,
			Consumer<? super FigureFact> reader) {
		FigureSelection selection = new FigureSelection(query, release);
		this.downloads.read(LIST + selection.where() + " order by " + order.sql(), selection.parameters(),
				FigureFacts::fact, reader);
	}

	/**
	 * The numbers of the figures that have words in passage, goods, inference or note.
	 * @param words the words, letters and digits only
	 * @param release the release to read
	 */
	Set<Long> listFiguresWith(Set<String> words, ReleaseNumber release) {
		FigureSelection selection = FigureSelection.ofWords(words, release);
		return Set.copyOf(this.statements.sql("select distinct figure from figure_fact" + selection.where())
			.params(selection.parameters())
			.query(Long.class)
			.list());
	}

	/**
	 * All values that a figure had up to a release, the latest first.
	 * @param figure the figure's number
	 * @param release the release to read
	 * @throws NotFound if the figure was not published by then
	 */
	public List<FigureFact> getHistory(FigureId figure, ReleaseNumber release) {
		List<FigureFact> history = this.statements.sql(HISTORY)
			.param("figure", figure.value())
			.param("release", release.value())
			.query(FigureFacts::fact)
			.list();
		if (history.isEmpty()) {
			throw new NotFound("figure", figure);
		}
		return history;
	}

	/**
	 * What other figures state of the same cell, one row each; those that count first.
	 * @param fact a figure
	 * @param release the release to read
	 */
	public List<FigureFact> listBeside(FigureFact fact, ReleaseNumber release) {
		Set<FigureId> seen = new HashSet<>();
		FigureQuery.Builder near = new FigureQuery.Builder().destinations(Set.of(fact.destination()))
			.kinds(Set.of(fact.kind()))
			.from(fact.year())
			.to(fact.untilYear());
		if (fact.kind() == FigureKind.YEARLY_TOTAL) {
			near.allItems(fact.item() == null)
				.items((fact.item() != null) ? Set.of(new ItemCode(fact.item())) : Set.of());
		}
		return listFacts(near.build(), release, FigureOrder.USUAL, 0, MOST_BESIDE).stream()
			.filter(fact::isBeside)
			.filter((other) -> seen.add(other.figure()))
			.sorted(Comparator.comparing((other) -> other.preferredReason() == null))
			.toList();
	}

	/**
	 * The sources that the rows of a table are from.
	 * @param query which figures
	 * @param release the release to read
	 */
	public Set<SourceId> listSources(FigureQuery query, ReleaseNumber release) {
		FigureSelection selection = new FigureSelection(query, release);
		return this.statements.sql("select distinct source from figure_fact" + selection.where())
			.params(selection.parameters())
			.query((row, number) -> new SourceId(row.getString("source")))
			.set();
	}

	private static FigureFact fact(ResultSet row, int number) throws SQLException {
		return new FigureFact(new FigureId(row.getLong("figure")), Codes.parse(FigureKind.class, row.getString("kind")),
				new DestinationCode(row.getString("destination")), year(row, "year"), year(row, "until_year"),
				row.getString("item"), Codes.parse(FigureMeasure.class, row.getString("measure")), value(row),
				currency(row), qualifier(row), CellState.ofCode(row.getString("state")),
				new Citation(new SourceId(row.getString("source")), row.getString("locator"), row.getString("quote"),
						row.getObject("retrieved_on", LocalDate.class)),
				text(row, "inference"), text(row, "note"), row.getString("preferred_reason"),
				row.getString("price_basis"), new ReleaseNumber(row.getInt("since_release")), untilRelease(row));
	}

	private static @Nullable CalendarYear year(ResultSet row, String column) throws SQLException {
		int year = row.getInt(column);
		return row.wasNull() ? null : new CalendarYear(year);
	}

	private static @Nullable BigDecimal value(ResultSet row) throws SQLException {
		BigDecimal value = row.getBigDecimal("value");
		return (value != null) ? value.setScale(row.getInt("decimals")) : null;
	}

	private static @Nullable Currency currency(ResultSet row) throws SQLException {
		String code = row.getString("currency");
		return (code != null) ? Currency.getInstance(code) : null;
	}

	private static @Nullable Qualifier qualifier(ResultSet row) throws SQLException {
		String code = row.getString("qualifier");
		return (code != null) ? Qualifier.ofCode(code) : null;
	}

	private static @Nullable LocalizedText text(ResultSet row, String column) throws SQLException {
		String english = row.getString(column + "_en");
		return (english != null)
				? new LocalizedText(english, row.getString(column + "_fr"), row.getString(column + "_es")) : null;
	}

	private static @Nullable ReleaseNumber untilRelease(ResultSet row) throws SQLException {
		int release = row.getInt("until_release");
		return row.wasNull() ? null : new ReleaseNumber(release);
	}

}
