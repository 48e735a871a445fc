package ca.armsexports.tracker.site.figure;

import java.util.List;

import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.equipment.EquipmentCount;
import ca.armsexports.tracker.permit.Permit;
import ca.armsexports.tracker.research.FigureFact;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.shared.web.Prose;
import ca.armsexports.tracker.shared.web.Prose.Run;
import ca.armsexports.tracker.source.FigureKind;
import ca.armsexports.tracker.source.Source;
import org.jspecify.annotations.Nullable;

/** The sentences of a proof card. */
final class FigureWords {

	private final PageFrame frame;

	private final Phrases phrases;

	private final FigureFact fact;

	FigureWords(PageFrame frame, FigureFact fact) {
		this.frame = frame;
		this.phrases = frame.phrases();
		this.fact = fact;
	}

	/** The value as short as it can be: an amount, a count, or the state. */
	String heading() {
		return this.fact.findAmount().map(this.phrases::amount).orElseGet(this::count);
	}

	private String count() {
		if (this.fact.value() == null || this.fact.qualifier() == null) {
			return this.phrases.state(this.fact.state());
		}
		return (this.phrases.qualifier(this.fact.qualifier()) + " " + this.phrases.number(this.fact.value())).strip();
	}

	/** The statement in one sentence, the document first. */
	Prose statement(Source source, Destination destination, List<Item> items, @Nullable EquipmentCount equipment,
			@Nullable Permit permit) {
		Run who = new Run(source.publisher(), this.frame.link("/sources/" + source.id()));
		Run what = Run.of(heading());
		Run whereTo = Run.of(destination.nameIn(this.frame.language()));
		Run detail = Run.of(detail(items, equipment));
		return this.phrases.prose(statementKey(destination), who, what, whereTo, Run.of(when(permit)), detail);
	}

	private String statementKey(Destination destination) {
		return "figure.says." + switch (this.fact.kind()) {
			case YEARLY_TOTAL -> yearlyTotalKey(destination);
			case PERMIT -> this.fact.value() != null ? "permit" : "permit.no_amount";
			case PERMIT_COUNT -> this.fact.measure().code();
			case EQUIPMENT_COUNT -> "units";
		};
	}

	private String yearlyTotalKey(Destination destination) {
		String state = this.fact.state().code();
		if (this.fact.item() != null) {
			return state + ".item";
		}
		boolean all = this.fact.state() == CellState.REPORTED && !destination.code().isCountry();
		return all ? state + ".all" : state;
	}

	private String detail(List<Item> items, @Nullable EquipmentCount equipment) {
		if (equipment != null) {
			return equipment.goods().in(this.frame.language()) + ", "
					+ this.phrases.code("measure", equipment.measure());
		}
		return this.phrases.list(items.stream()
			.map((item) -> this.phrases.text("figure.item", item.code(), item.label().in(this.frame.language())))
			.toList());
	}

	private String when(@Nullable Permit permit) {
		if (permit != null && permit.validFrom() != null) {
			return this.phrases.date(permit.validFrom());
		}
		if (this.fact.year() == null) {
			return this.phrases.text("figure.not_recorded");
		}
		return this.fact.year().equals(this.fact.untilYear()) ? this.fact.year().toString()
				: this.fact.year() + "–" + this.fact.untilYear();
	}

	/** Whether it counts for its cell and why, or which figure does. */
	Prose standing(List<FigureFact> beside) {
		if (this.fact.kind() == FigureKind.EQUIPMENT_COUNT || this.fact.kind() == FigureKind.PERMIT) {
			return this.phrases.prose("figure.standing." + Codes.of(this.fact.kind()));
		}
		if (this.fact.preferredReason() != null) {
			return this.phrases.prose("figure.standing.counts", reason(this.fact));
		}
		return beside.stream()
			.filter((other) -> other.preferredReason() != null)
			.findFirst()
			.map((other) -> this.phrases.prose("figure.standing.beside",
					new Run(this.phrases.text("figure.name", other.figure()), this.frame.figure(other.figure())),
					reason(other)))
			.orElseGet(() -> this.phrases.prose("figure.standing.none"));
	}

	private Run reason(FigureFact counting) {
		return Run.of(this.phrases.text("figure.preferred." + counting.preferredReason()));
	}

}
