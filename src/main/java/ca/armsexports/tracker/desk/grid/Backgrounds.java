package ca.armsexports.tracker.desk.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import ca.armsexports.tracker.controllist.ControlList;
import ca.armsexports.tracker.desk.choice.FormChoices;
import ca.armsexports.tracker.controllist.RecordItem;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.country.RecordDestination;
import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.Drafts;
import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.release.ProposedChange;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.source.RecordSource;
import ca.armsexports.tracker.source.Sources;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import ca.armsexports.tracker.yearlytotal.YearlyTotals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what a grid lies over. The document of a new edition may be recorded in the same
 * draft as its figures, so that all the draft's changes are read.
 */
@Component
class Backgrounds {

	private final Drafts drafts;

	private final Ledger ledger;

	private final YearlyTotals yearlyTotals;

	private final Sources sources;

	private final Destinations destinations;

	private final ControlList controlList;

	Backgrounds(Drafts drafts, Ledger ledger, YearlyTotals yearlyTotals, Sources sources, Destinations destinations,
			ControlList controlList) {
		this.drafts = drafts;
		this.ledger = ledger;
		this.yearlyTotals = yearlyTotals;
		this.sources = sources;
		this.destinations = destinations;
		this.controlList = controlList;
	}

	/**
	 * Reads what a grid lies over.
	 * @param draft the draft
	 * @param sheet what the grid is about; none before that is chosen
	 */
	Background read(DraftId draft, @Nullable Sheet sheet) {
		ReleaseNumber release = this.ledger.getCurrentNumber();
		Map<SourceId, Background.Document> documents = new HashMap<>();
		this.sources.mapSources(release)
			.forEach((id, source) -> documents.put(id,
					new Background.Document(FormChoices.titleOf(source), source.language())));
		Map<DestinationCode, LocalizedText> names = new HashMap<>();
		this.destinations.mapDestinations(release).forEach((code, destination) -> names.put(code, destination.name()));
		Map<ItemCode, LocalizedText> items = new HashMap<>();
		this.controlList.listItems(release).forEach((item) -> items.put(item.code(), item.label()));
		Background background = new Background(new Statements(), documents, names, items);
		if (sheet != null) {
			published(sheet, release).forEach((total) -> background.statements().publish(change(total)));
		}
		this.drafts.readChanges(draft, (line) -> add(background, sheet, line, this.drafts.read(line.change())));
		return background;
	}

	private static void add(Background background, @Nullable Sheet sheet, ProposedChange line, Change change) {
		switch (change) {
			case RecordSource source -> background.documents()
				.put(source.id(), new Background.Document(FormChoices.titleOf(source), source.language()));
			case RecordDestination destination -> background.destinations().put(destination.code(), destination.name());
			case RecordItem item -> background.items().put(item.code(), item.label());
			case RecordYearlyTotal total when sheet == null || !sheet.concerns(Place.of(total)) -> {
			}
			default -> background.statements().propose(line, change);
		}
	}

	private List<YearlyTotal> published(Sheet sheet, ReleaseNumber release) {
		if (sheet.destination() != null) {
			return this.yearlyTotals.listStatements(sheet.destination(), release);
		}
		CalendarYear year = Objects.requireNonNull(sheet.year());
		List<YearlyTotal> statements = new ArrayList<>(this.yearlyTotals.listStatements(year, release));
		if (year.value() > CalendarYear.FIRST) {
			statements.addAll(this.yearlyTotals.listStatements(new CalendarYear(year.value() - 1), release));
		}
		return statements;
	}

	private static RecordYearlyTotal change(YearlyTotal total) {
		return new RecordYearlyTotal(total.figure(), total.destination(), total.year(), total.item(), total.state(),
				total.amount(), total.priceBasis(), total.citation(), total.inference(), total.note(),
				total.preferredReason());
	}

}
