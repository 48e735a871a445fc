package ca.armsexports.tracker.research;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.support.PageTest;
import ca.armsexports.tracker.support.Publisher;
import ca.armsexports.tracker.table.Table;
import ca.armsexports.tracker.yearlytotal.PreferredReason;
import ca.armsexports.tracker.yearlytotal.PriceBasis;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import ca.armsexports.tracker.shared.change.WithdrawFigure;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random histories of a country's figures, published through the ledger and kept beside
 * it in a map: what a release holds is what the map held then, whatever came later.
 */
@PageTest
class RandomHistoryTests {

	private static final int HISTORIES = 500;

	/** A country of which the founding record holds no figure. */
	private static final DestinationCode MEXICO = new DestinationCode("mx");

	@Autowired
	private Publisher publisher;

	@Autowired
	private FigureFacts facts;

	@Autowired
	private FigureChanges changes;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void everyReleaseStaysAsItWasPublished() {
		TransactionTemplate rolledBack = new TransactionTemplate(this.transactions);
		int files = 0;
		for (int seed = 0; seed < HISTORIES; seed++) {
			History history = new History(new Random(seed));
			files += Objects.requireNonNull(rolledBack.execute((status) -> {
				status.setRollbackOnly();
				return play(history);
			}));
		}
		assertThat(files).as("files that were compared").isGreaterThan(3 * HISTORIES);
	}

	/** Publishes a history and compares every file of it at its end. */
	private int play(History history) {
		List<byte[]> published = new ArrayList<>();
		published.add(csv(ReleaseNumber.FOUNDING));
		int releases = 2 + history.random.nextInt(3);
		for (int number = 0; number < releases; number++) {
			ReleaseNumber release = this.publisher.publish(history.next().toArray(Change[]::new)).number();
			published.add(csv(release));
		}
		ReleaseNumber last = new ReleaseNumber(releases + 1);
		for (int number = 1; number <= last.value(); number++) {
			byte[] now = csv(new ReleaseNumber(number));
			assertThat(now).as("release %d of %s", number, history).isEqualTo(published.get(number - 1));
			assertThat(read(now)).as("release %d of %s", number, history).isEqualTo(history.states.get(number));
		}
		int from = history.random.nextInt(last.value() + 1);
		int to = Math.max(1, from + history.random.nextInt(last.value() - from + 1));
		compare(history, new ReleaseSpan(from, new ReleaseNumber(to)));
		return published.size();
	}

	private void compare(History history, ReleaseSpan span) {
		Map<Long, String> types = new TreeMap<>();
		FigureDifference difference = this.changes.getDifference(FigureQuery.to(MEXICO), span, FigureChanges.ALL);
		difference.changes().forEach((change) -> types.put(change.figure().value(), change.type().code()));
		assertThat(types).as("%s of %s", span, history).isEqualTo(history.difference(span));
		assertThat(this.changes.countChanged(FigureQuery.to(MEXICO), span)).isEqualTo(types.size());
	}

	/**
	 * Nothing of a history is committed, so it is read where it was written and not as a
	 * download.
	 */
	private byte[] csv(ReleaseNumber release) {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		try {
			Table
				.of("figures", FigureColumns.in(Language.EN, Map.of()),
						this.facts.listFacts(FigureQuery.to(MEXICO), release, FigureOrder.USUAL, 0, Integer.MAX_VALUE))
				.writeCsv(output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return output.toByteArray();
	}

	private static Map<Long, List<String>> read(byte[] csv) {
		Map<Long, List<String>> rows = new TreeMap<>();
		CsvReader.builder()
			.ofNamedCsvRecord(new StringReader(new String(csv, StandardCharsets.UTF_8)))
			.forEach((row) -> rows.put(Long.valueOf(row.getField("figure")), fields(row)));
		return rows;
	}

	private static List<String> fields(NamedCsvRecord row) {
		return List.of(row.getField("year"), row.getField("item"), row.getField("state"), row.getField("value"),
				row.getField("qualifier"), row.getField("quote"), row.getField("note"), row.getField("preferred"),
				row.getField("since_release"));
	}

	/** The record as a map, and random edits of it. */
	private static final class History {

		private static final List<@Nullable ItemCode> ITEMS = Arrays.asList(null, new ItemCode("2-6"),
				new ItemCode("2-10"));

		private final Random random;

		/** What stands, by figure. */
		private final Map<Long, RecordYearlyTotal> standing = new TreeMap<>();

		/** The cell of every figure there ever was, which a figure keeps. */
		private final Map<Long, RecordYearlyTotal> known = new HashMap<>();

		private final Map<Long, Integer> since = new HashMap<>();

		/** The rows of each release; nothing in the empty record and the founding one. */
		private final List<Map<Long, List<String>>> states = new ArrayList<>(List.of(Map.of(), Map.of()));

		private final List<String> log = new ArrayList<>();

		History(Random random) {
			this.random = random;
		}

		/**
		 * Up to four edits that change something, each of another figure, and the state
		 * after them. To record what stands already is no change.
		 */
		List<Change> next() {
			Map<Long, Change> edits = new TreeMap<>();
			int release = this.states.size();
			int count = 1 + this.random.nextInt(4);
			int changed = 0;
			for (int edit = 0; edit < count || changed == 0; edit++) {
				long figure = 9000L + this.random.nextInt(6);
				if (edits.containsKey(figure)) {
					continue;
				}
				if (this.standing.containsKey(figure) && this.random.nextInt(3) == 0) {
					this.standing.remove(figure);
					edits.put(figure, new WithdrawFigure(new FigureId(figure)));
					changed++;
				}
				else {
					RecordYearlyTotal total = total(figure);
					if (!total.equals(this.standing.put(figure, total))) {
						this.since.put(figure, release);
						changed++;
					}
					this.known.put(figure, total);
					edits.put(figure, total);
				}
			}
			this.log.add(edits.toString());
			Map<Long, List<String>> state = new TreeMap<>();
			this.standing.forEach((figure, total) -> state.put(figure, row(total, this.since.get(figure))));
			this.states.add(state);
			return List.copyOf(edits.values());
		}

		Map<Long, String> difference(ReleaseSpan span) {
			Map<Long, List<String>> before = this.states.get(span.from());
			Map<Long, List<String>> after = this.states.get(span.to().value());
			Map<Long, String> types = new TreeMap<>();
			before.keySet()
				.stream()
				.filter((figure) -> !after.containsKey(figure))
				.forEach((figure) -> types.put(figure, "withdrawn"));
			after.forEach((figure, row) -> {
				if (!before.containsKey(figure)) {
					types.put(figure, "added");
				}
				else if (!withoutRelease(row).equals(withoutRelease(Objects.requireNonNull(before.get(figure))))) {
					types.put(figure, "changed");
				}
			});
			return types;
		}

		private static List<String> withoutRelease(List<String> row) {
			return row.subList(0, row.size() - 1);
		}

		/**
		 * No statement is preferred to another, so that edits never stand in each other's
		 * way.
		 */
		private RecordYearlyTotal total(long figure) {
			RecordYearlyTotal earlier = this.known.get(figure);
			CalendarYear year = (earlier != null) ? earlier.year() : new CalendarYear(2015 + this.random.nextInt(3));
			ItemCode item = (earlier != null) ? earlier.item() : ITEMS.get(this.random.nextInt(ITEMS.size()));
			boolean reported = this.random.nextInt(4) > 0;
			QualifiedAmount amount = reported ? new QualifiedAmount(
					Money.cad(
							BigDecimal.valueOf(this.random.nextInt(1_000_000), this.random.nextInt(3)).toPlainString()),
					List.of(Qualifier.values()).get(this.random.nextInt(Qualifier.values().length))) : null;
			LocalizedText note = this.random.nextBoolean()
					? new LocalizedText("=note " + this.random.nextInt(3), null, null) : null;
			return new RecordYearlyTotal(new FigureId(figure), MEXICO, year, item,
					reported ? CellState.REPORTED : CellState.REPORTED_WITHOUT_VALUE, amount, PriceBasis.CURRENT_PRICES,
					new Citation(new SourceId("pbi-2023-05-26"), "page 1", "quote \"" + this.random.nextInt(4) + "\"",
							null),
					null, note, null);
		}

		private static List<String> row(RecordYearlyTotal total, @Nullable Integer since) {
			QualifiedAmount amount = total.amount();
			PreferredReason preferred = total.preferredReason();
			return List.of(total.year().toString(), (total.item() != null) ? total.item().value() : "",
					total.state().code(), (amount != null) ? amount.money().amount().toPlainString() : "",
					(amount != null) ? amount.qualifier().code() : "",
					Objects.requireNonNullElse(total.citation().quote(), ""),
					(total.note() != null) ? "'" + total.note().en() : "", (preferred != null) ? preferred.code() : "",
					String.valueOf(since));
		}

		@Override
		public String toString() {
			return String.join("\n", this.log);
		}

	}

}
