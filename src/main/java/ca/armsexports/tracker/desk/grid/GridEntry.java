package ca.armsexports.tracker.desk.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.Drafts;
import ca.armsexports.tracker.release.RefusedStep;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.source.FigureRegister;
import ca.armsexports.tracker.yearlytotal.PreferredReason;
import ca.armsexports.tracker.yearlytotal.PriceBasis;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import ca.armsexports.tracker.shared.change.WithdrawFigure;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes changes of a draft of what was typed into a grid: all of it, or nothing if a cell
 * cannot be read or somebody else changed one in the meantime.
 */
@Component
class GridEntry {

	private static final String FIGURE = "figure ";

	private final Drafts drafts;

	private final Backgrounds backgrounds;

	private final FigureRegister figures;

	private final MessageSource messages;

	GridEntry(Drafts drafts, Backgrounds backgrounds, FigureRegister figures, MessageSource messages) {
		this.drafts = drafts;
		this.backgrounds = backgrounds;
		this.figures = figures;
		this.messages = messages;
	}

	/**
	 * Proposes what was typed.
	 * @param draft the draft
	 * @param sheet what the grid is about
	 * @param typed what was typed
	 * @param person who typed it
	 * @param phrases how that person's language writes
	 * @throws RefusedStep if the draft takes no more changes
	 */
	@Transactional
	Outcome enter(DraftId draft, Sheet sheet, Typed typed, PersonName person, Phrases phrases) {
		this.drafts.getHeld(draft);
		Map<Typed.Name, WrittenCell> cells = new HashMap<>();
		Map<Typed.Name, String> problems = new LinkedHashMap<>();
		typed.touched().forEach((name, cell) -> {
			if (!cell.text().isEmpty()) {
				WrittenCell.Reading reading = WrittenCell.read(cell.text(), phrases.language());
				if (reading.cell() != null) {
					cells.put(name, reading.cell());
				}
				else {
					problems.put(name, reading.words(phrases));
				}
			}
		});
		if (!problems.isEmpty()) {
			return new Outcome(0, problems, Map.of());
		}
		Background background = this.backgrounds.read(draft, sheet);
		Map<Typed.Name, Statements.Own> stale = new LinkedHashMap<>();
		Map<Typed.Name, Statements.Own> current = new LinkedHashMap<>();
		typed.touched().forEach((name, cell) -> {
			Statements.Own own = background.statements().own(sheet.place(name.row(), name.column()), sheet.source());
			if (!isSame(cells.get(name), own.stands())) {
				boolean seen = cell.seen()
					.equals(new Typed.Seen(own.revision(), WrittenCell.text(own.stands(), phrases)));
				(seen ? current : stale).put(name, own);
			}
		});
		if (!stale.isEmpty()) {
			return new Outcome(0, Map.of(), stale);
		}
		return propose(draft, person, new Making(sheet, background, cells, current));
	}

	private Outcome propose(DraftId draft, PersonName person, Making making) {
		long without = making.current()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().figure() == null && making.cells().containsKey(entry.getKey()))
			.count();
		Iterator<FigureId> numbers = this.figures.nextIds((int) without).iterator();
		List<Change> changes = new ArrayList<>();
		Map<String, Integer> seen = new LinkedHashMap<>();
		making.current().forEach((name, own) -> {
			WrittenCell cell = making.cells().get(name);
			FigureId figure = (own.figure() != null) ? own.figure() : (cell != null) ? numbers.next() : null;
			if (figure != null) {
				seen.put(FIGURE + figure, own.revision());
				if (cell != null && !cell.isSameAs(own.published())) {
					changes.add(statement(making, name, cell, figure));
				}
				else if (cell == null && own.published() != null) {
					changes.add(new WithdrawFigure(figure));
				}
			}
		});
		if (!seen.isEmpty()) {
			this.drafts.revise(draft, person, changes, seen);
		}
		return new Outcome(seen.size(), Map.of(), Map.of());
	}

	private RecordYearlyTotal statement(Making making, Typed.Name name, WrittenCell cell, FigureId figure) {
		Sheet sheet = making.sheet();
		Place place = sheet.place(name.row(), name.column());
		Statements.Own own = making.background().statements().own(place, sheet.source());
		RecordYearlyTotal before = (own.stands() != null) ? own.stands() : own.published();
		LocalizedText note = (before != null) ? before.note() : null;
		if (note == null && cell.state() == CellState.NOT_LISTED) {
			note = new LocalizedText(words(Language.EN).text("grid.not_listed", sheet.locator()),
					words(Language.FR).text("grid.not_listed", sheet.locator()),
					words(Language.ES).text("grid.not_listed", sheet.locator()));
		}
		return new RecordYearlyTotal(figure, place.destination(), place.year(), place.item(), cell.state(),
				cell.amount(), (before != null) ? before.priceBasis() : PriceBasis.CURRENT_PRICES,
				citation(making, place, cell), (before != null) ? before.inference() : null, note,
				reason(making.background().statements().counting(place), before, figure));
	}

	/**
	 * Where the cell stands in the table, and what it prints, in the document's words.
	 */
	private Citation citation(Making making, Place place, WrittenCell cell) {
		Sheet sheet = making.sheet();
		Language language = making.background().document(sheet.source()).language();
		String column = (place.item() != null) ? place.item().value() : words(language).text("grid.all_items");
		String destination = making.background().name(place.destination(), language);
		String row = (sheet.year() != null) ? destination : place.year().toString();
		String quote = (cell.state() == CellState.NOT_LISTED) ? null : words(language).text("grid.quote",
				destination + ((sheet.year() != null) ? "" : ", " + row), column, cell.printed());
		return new Citation(sheet.source(), String.join(", ", sheet.locator(), row, column), quote, null);
	}

	private static @Nullable PreferredReason reason(@Nullable RecordYearlyTotal counting,
			@Nullable RecordYearlyTotal before, FigureId figure) {
		if (counting != null && !counting.figure().equals(figure)) {
			return null;
		}
		return (before != null && before.preferredReason() != null) ? before.preferredReason()
				: PreferredReason.ONLY_STATEMENT;
	}

	private Phrases words(Language language) {
		return new Phrases(this.messages, language);
	}

	private static boolean isSame(@Nullable WrittenCell cell, @Nullable RecordYearlyTotal statement) {
		return (cell != null) ? cell.isSameAs(statement) : statement == null;
	}

	/**
	 * What changes are made of.
	 *
	 * @param sheet what the grid is about
	 * @param background what it lies over
	 * @param cells what was read, without the cells that were cleared
	 * @param current what stands for each cell that changes
	 */
	private record Making(Sheet sheet, Background background, Map<Typed.Name, WrittenCell> cells,
			Map<Typed.Name, Statements.Own> current) {
	}

	/**
	 * What came of a grid that was sent.
	 *
	 * @param proposed how many cells changed in the draft
	 * @param problems what is wrong with cells that cannot be read; nothing was proposed
	 * @param stale what stands in cells that somebody else changed; nothing was proposed
	 */
	record Outcome(int proposed, Map<Typed.Name, String> problems, Map<Typed.Name, Statements.Own> stale) {

		static final Outcome NONE = new Outcome(0, Map.of(), Map.of());

		boolean isDone() {
			return this.problems.isEmpty() && this.stale.isEmpty();
		}

	}

}
