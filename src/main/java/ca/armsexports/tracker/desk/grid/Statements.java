package ca.armsexports.tracker.desk.grid;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import ca.armsexports.tracker.release.ProposedChange;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import ca.armsexports.tracker.shared.change.WithdrawFigure;
import org.jspecify.annotations.Nullable;

/**
 * What documents state for cells of the record, as it will stand once a draft is
 * published.
 */
final class Statements {

	private final Map<FigureId, RecordYearlyTotal> published = new TreeMap<>();

	private final Map<FigureId, Proposal> proposals = new TreeMap<>();

	private final Map<Place, Set<FigureId>> figures = new HashMap<>();

	/** Takes a statement that is published. */
	void publish(RecordYearlyTotal statement) {
		this.published.put(statement.figure(), statement);
		at(Place.of(statement)).add(statement.figure());
	}

	/** Takes a change of the draft; all that is published was taken before. */
	void propose(ProposedChange proposed, Change change) {
		if (change instanceof RecordYearlyTotal total) {
			this.proposals.put(total.figure(), new Proposal(proposed.revision(), proposed.editor(), total));
			at(Place.of(total)).add(total.figure());
		}
		else if (change instanceof WithdrawFigure withdrawn) {
			this.proposals.put(withdrawn.figure(), new Proposal(proposed.revision(), proposed.editor(), null));
		}
	}

	/** All cells of which something is stated. */
	Set<Place> places() {
		return this.figures.keySet();
	}

	/**
	 * What a document states for a cell.
	 * @param place the cell
	 * @param source the document
	 */
	Own own(Place place, SourceId source) {
		return this.figures.getOrDefault(place, Set.of())
			.stream()
			.map(this::own)
			.filter((own) -> own.isOf(source))
			.min(Comparator.comparing((Own own) -> own.stands() == null))
			.orElse(Own.NONE);
	}

	/**
	 * The statement that counts for a cell.
	 * @param place the cell
	 */
	@Nullable RecordYearlyTotal counting(Place place) {
		return this.figures.getOrDefault(place, Set.of())
			.stream()
			.map((figure) -> own(figure).stands())
			.filter((statement) -> statement != null && statement.preferredReason() != null)
			.findFirst()
			.orElse(null);
	}

	private Own own(FigureId figure) {
		RecordYearlyTotal published = this.published.get(figure);
		Proposal proposal = this.proposals.get(figure);
		return (proposal != null)
				? new Own(figure, published, proposal.statement(), proposal.revision(), proposal.editor())
				: new Own(figure, published, published, 0, null);
	}

	private Set<FigureId> at(Place place) {
		return this.figures.computeIfAbsent(place, (key) -> new LinkedHashSet<>());
	}

	private record Proposal(int revision, PersonName editor, @Nullable RecordYearlyTotal statement) {
	}

	/**
	 * What one document states for a cell.
	 *
	 * @param figure the number of the statement; none if there is no statement
	 * @param published what is published
	 * @param stands what will stand once the draft is published
	 * @param revision the revision of the change in the draft; 0 for none
	 * @param editor who proposed it; none if nobody did
	 */
	record Own(@Nullable FigureId figure, @Nullable RecordYearlyTotal published, @Nullable RecordYearlyTotal stands,
			int revision, @Nullable PersonName editor) {

		static final Own NONE = new Own(null, null, null, 0, null);

		private boolean isOf(SourceId source) {
			RecordYearlyTotal statement = (this.stands != null) ? this.stands : this.published;
			return statement != null && statement.citation().source().equals(source);
		}

	}

}
