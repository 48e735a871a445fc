package ca.armsexports.tracker.desk.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import ca.armsexports.tracker.account.DeskFrame;
import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.Drafts;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.yearlytotal.Leap;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts grids together. */
@Component
class GridPages {

	private final Drafts drafts;

	private final Backgrounds backgrounds;

	GridPages(Drafts drafts, Backgrounds backgrounds) {
		this.drafts = drafts;
		this.backgrounds = backgrounds;
	}

	ChoicePage choice(DraftId draft, GridQuery query, DeskFrame frame) {
		Background background = this.backgrounds.read(draft, null);
		Map<String, String> documents = new LinkedHashMap<>();
		background.documents()
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.forEach((entry) -> documents.put(entry.getKey().value(), entry.getValue().title()));
		return new ChoicePage(frame, this.drafts.getSummary(draft), query, documents,
				destinations(background, frame.phrases()));
	}

	/**
	 * A grid.
	 * @param draft the draft
	 * @param sheet what it is about
	 * @param typed what was typed into it, which it keeps
	 * @param outcome what came of that
	 * @param done how many cells were proposed just now; none if none were sent
	 * @param frame the page's frame
	 */
	GridPage grid(DraftId draft, Sheet sheet, Typed typed, GridEntry.Outcome outcome, @Nullable Integer done,
			DeskFrame frame) {
		Background background = this.backgrounds.read(draft, sheet);
		Phrases phrases = frame.phrases();
		Sheet whole = sheet.with(typed.rows(), typed.columns());
		List<GridPage.Column> columns = columns(whole, background, phrases);
		Maker maker = new Maker(whole, background, typed, outcome, phrases);
		List<GridPage.Row> rows = rows(whole, background, phrases).stream()
			.map((code) -> maker.row(code, columns))
			.toList();
		Map<String, String> others = destinations(background, phrases);
		rows.forEach((row) -> others.remove(row.code()));
		return new GridPage(frame, this.drafts.getSummary(draft), sheet, background.document(sheet.source()).title(),
				(sheet.destination() != null) ? background.name(sheet.destination(), phrases.language())
						: sheet.subject(),
				columns, rows, others, done, "");
	}

	/**
	 * The grid with the rows and columns that somebody asks for.
	 * @param sheet what the grid is about
	 * @param draft the draft
	 * @param rows codes or names with commas between them
	 * @param columns codes with commas between them
	 * @param phrases the language of the names
	 * @throws IllegalArgumentException if one cannot be read, naming it
	 */
	Sheet added(Sheet sheet, DraftId draft, String rows, String columns, Phrases phrases) {
		Map<String, String> codes = new LinkedHashMap<>();
		destinations(this.backgrounds.read(draft, null), phrases)
			.forEach((code, name) -> codes.put(plain(name, phrases), code));
		Sheet added = sheet;
		for (String row : parts(rows)) {
			added = with(added, codes.getOrDefault(plain(row, phrases), plain(row, phrases)), row, true);
		}
		for (String column : parts(columns)) {
			added = with(added, column, column, false);
		}
		return added;
	}

	private static Sheet with(Sheet sheet, String code, String written, boolean row) {
		try {
			return row ? sheet.with(List.of(code), List.of()) : sheet.with(List.of(), List.of(code));
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException(written, ex);
		}
	}

	private static List<String> parts(String text) {
		return Stream.of(text.split("[,;]", -1)).map(String::strip).filter((part) -> !part.isEmpty()).toList();
	}

	private static String plain(String name, Phrases phrases) {
		return name.strip().toLowerCase(phrases.language().locale());
	}

	private static Map<String, String> destinations(Background background, Phrases phrases) {
		Map<String, String> destinations = new LinkedHashMap<>();
		background.destinations()
			.keySet()
			.stream()
			.map(DestinationCode::value)
			.sorted(byName(background, phrases))
			.forEach((code) -> destinations.put(code, background.name(new DestinationCode(code), phrases.language())));
		return destinations;
	}

	/** In the order of their names, all destinations together last. */
	private static Comparator<String> byName(Background background, Phrases phrases) {
		Comparator<String> names = phrases.alphabetical();
		return Comparator.comparing((String code) -> code.equals(DestinationCode.ALL.value()))
			.thenComparing((code) -> background.name(new DestinationCode(code), phrases.language()), names);
	}

	private static List<String> rows(Sheet sheet, Background background, Phrases phrases) {
		Set<String> rows = new TreeSet<>(sheet.rows());
		for (Place place : background.statements().places()) {
			rows.add(sheet.row(place));
			if (sheet.year() == null && place.year().value() < CalendarYear.LAST) {
				rows.add(place.year().next().toString());
			}
		}
		return (sheet.year() == null) ? List.copyOf(rows) : rows.stream().sorted(byName(background, phrases)).toList();
	}

	private static List<GridPage.Column> columns(Sheet sheet, Background background, Phrases phrases) {
		Set<ItemCode> items = new TreeSet<>();
		background.statements().places().forEach((place) -> {
			if (place.item() != null) {
				items.add(place.item());
			}
		});
		sheet.columns().forEach((code) -> {
			if (!code.equals(Sheet.ALL_ITEMS)) {
				items.add(new ItemCode(code));
			}
		});
		List<GridPage.Column> columns = new ArrayList<>();
		columns.add(new GridPage.Column(Sheet.ALL_ITEMS, phrases.text("grid.all_items"), ""));
		items.forEach((item) -> columns
			.add(new GridPage.Column(item.value(), item.value(), background.label(item, phrases.language()))));
		return columns;
	}

	/** Makes the rows of one grid. */
	private record Maker(Sheet sheet, Background background, Typed typed, GridEntry.Outcome outcome, Phrases phrases) {

		GridPage.Row row(String code, List<GridPage.Column> columns) {
			String name = (this.sheet.year() == null) ? code
					: this.background.name(new DestinationCode(code), this.phrases.language());
			Map<String, @Nullable QualifiedAmount> amounts = new LinkedHashMap<>();
			List<GridPage.Cell> cells = new ArrayList<>();
			for (GridPage.Column column : columns) {
				Typed.Name cell = new Typed.Name(code, column.code());
				GridPage.Cell made = cell(cell, name, column);
				cells.add(made);
				if (!made.value().isEmpty()) {
					amounts.put(column.code(), amount(made, own(cell)));
				}
			}
			return new GridPage.Row(code, name, cells, sum(RowSum.of(amounts)));
		}

		private String sum(@Nullable RowSum sum) {
			if (sum == null) {
				return "";
			}
			String items = this.phrases.number(sum.items());
			if (sum.missing() == null) {
				return this.phrases.text("grid.sum", items);
			}
			return (sum.missing().signum() == 0) ? this.phrases.text("grid.sum.holds", items)
					: this.phrases.text("grid.sum.misses", items, this.phrases.number(sum.missing()));
		}

		private GridPage.Cell cell(Typed.Name name, String row, GridPage.Column column) {
			Statements.Own own = own(name);
			Typed.Seen current = new Typed.Seen(own.revision(), WrittenCell.text(own.stands(), this.phrases));
			Typed.Cell sent = this.typed.find(name);
			Typed.Cell written = (sent != null && sent.isTouched()) ? sent : new Typed.Cell(current.text(), current);
			boolean touched = written.isTouched();
			String value = written.text();
			Typed.Seen seen = this.outcome.stale().containsKey(name) ? current : written.seen();
			Place place = this.sheet.place(name.row(), name.column());
			RecordYearlyTotal last = place.yearBefore().map(this.background.statements()::counting).orElse(null);
			BigDecimal was = canadian((last != null) ? last.amount() : null);
			BigDecimal is = value.isEmpty() ? null : canadian(touched ? reading(value) : amount(own.stands()));
			String published = WrittenCell.text(own.published(), this.phrases);
			return new GridPage.Cell(name.toString(), column.name(), row + ", " + column.name(), value, seen.value(),
					touched ? seen.text() : null, last(last), (was != null) ? was.toPlainString() : "",
					(was != null && is != null) ? signed(is.subtract(was)) : "",
					was != null && is != null && Leap.isBetween(was, is), published.equals(value) ? "" : published,
					this.outcome.problems().getOrDefault(name, ""), theirs(name), counting(place, own));
		}

		private Statements.Own own(Typed.Name name) {
			return this.background.statements().own(this.sheet.place(name.row(), name.column()), this.sheet.source());
		}

		private @Nullable QualifiedAmount amount(GridPage.Cell cell, Statements.Own own) {
			return cell.isTouched() ? reading(cell.value()) : amount(own.stands());
		}

		private static @Nullable QualifiedAmount amount(@Nullable RecordYearlyTotal statement) {
			return (statement != null) ? statement.amount() : null;
		}

		private @Nullable QualifiedAmount reading(String text) {
			WrittenCell cell = text.isEmpty() ? null : WrittenCell.read(text, this.phrases.language()).cell();
			return (cell != null) ? cell.amount() : null;
		}

		private static @Nullable BigDecimal canadian(@Nullable QualifiedAmount amount) {
			return (amount != null && amount.money().currency().getCurrencyCode().equals("CAD"))
					? amount.money().amount() : null;
		}

		private String signed(BigDecimal difference) {
			return ((difference.signum() > 0) ? "+" : "") + this.phrases.number(difference);
		}

		private String last(@Nullable RecordYearlyTotal last) {
			if (last == null) {
				return "";
			}
			String words = (last.amount() != null) ? WrittenCell.text(last, this.phrases)
					: this.phrases.state(last.state());
			return this.phrases.text("grid.last", last.year(), words);
		}

		private String theirs(Typed.Name name) {
			Statements.Own own = this.outcome.stale().get(name);
			if (own == null) {
				return "";
			}
			String words = (own.stands() != null) ? WrittenCell.text(own.stands(), this.phrases)
					: this.phrases.text("grid.nothing");
			return (own.editor() != null) ? this.phrases.text("grid.theirs", own.editor(), words)
					: this.phrases.text("grid.theirs.now", words);
		}

		private String counting(Place place, Statements.Own own) {
			RecordYearlyTotal counting = this.background.statements().counting(place);
			if (counting == null || counting.figure().equals(own.figure())) {
				return "";
			}
			return this.phrases.text("grid.counting", counting.figure(), counting.citation().source(),
					(counting.amount() != null) ? WrittenCell.text(counting, this.phrases)
							: this.phrases.state(counting.state()));
		}

	}

}
