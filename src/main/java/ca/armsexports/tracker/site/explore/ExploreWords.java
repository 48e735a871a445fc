package ca.armsexports.tracker.site.explore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ca.armsexports.tracker.research.FigureFilter;
import ca.armsexports.tracker.research.FigureMeasure;
import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.research.FigureSum;
import ca.armsexports.tracker.research.FigureSummary;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.shared.web.Prose;
import org.jspecify.annotations.Nullable;

/** Says in words what is shown, what is missing and what was left out. */
final class ExploreWords {

	/** More values of one filter than this are counted, not named. */
	private static final int NAMED = 6;

	private final FigureQuery query;

	private final FigureSummary summary;

	private final Names names;

	private final PageFrame frame;

	private final Phrases phrases;

	ExploreWords(FigureQuery query, FigureSummary summary, Names names, PageFrame frame) {
		this.query = query;
		this.summary = summary;
		this.names = names;
		this.frame = frame;
		this.phrases = frame.phrases();
	}

	/** What is shown, and what it adds up to. */
	List<Prose> answer() {
		List<Prose> sentences = new ArrayList<>();
		sentences.add(text(key("explore.answer", this.summary.rows()), number(this.summary.rows()), clauses()));
		this.summary.sums().stream().map(this::sum).forEach(sentences::add);
		return sentences;
	}

	/** The filters in words. */
	String clauses() {
		List<String> clauses = new ArrayList<>();
		this.query.chosen()
			.forEach((filter, values) -> clauses
				.add(this.phrases.text("explore.clause." + filter.code(), values(filter, values))));
		years(clauses);
		amounts(clauses);
		if (!this.query.words().isEmpty()) {
			clauses.add(this.phrases.text("explore.clause.words", String.join(" ", this.query.words())));
		}
		return clauses.isEmpty() ? this.phrases.text("explore.clause.everything")
				: String.join(this.phrases.text("list.separator") + " ", clauses);
	}

	/** What is missing, and what was left out of the sums. */
	List<Prose> unknown(List<Gap> gaps) {
		List<Prose> sentences = new ArrayList<>();
		gaps.forEach((gap) -> sentences.add(gap(gap)));
		this.summary.states()
			.entrySet()
			.stream()
			.filter((state) -> state.getKey() != CellState.REPORTED)
			.sorted(Comparator.comparing((state) -> state.getKey()))
			.forEach((state) -> sentences.add(text(key("explore.state", state.getValue()), number(state.getValue()),
					this.phrases.state(state.getKey()))));
		if (this.summary.besides() > 0) {
			sentences.add(text(key("explore.besides", this.summary.besides()), number(this.summary.besides())));
		}
		if (this.summary.sums().size() > 1) {
			sentences.add(text("explore.not_added"));
		}
		long others = this.summary.rows() - exports();
		if (others > 0 && exports() > 0) {
			sentences.add(text(key("explore.other_measures", others), number(others)));
		}
		if (this.summary.sums().stream().anyMatch(FigureSum::allDestinations)) {
			sentences.add(text("explore.all_destinations"));
		}
		if (this.query.from() != null || this.query.to() != null) {
			sentences.add(text("explore.undated"));
		}
		return sentences;
	}

	private Prose gap(Gap gap) {
		Prose.Run who = new Prose.Run(this.names.of(gap.destination()),
				this.frame.link("/countries/" + gap.destination()));
		String what = (gap.item() != null) ? this.names.of(FigureFilter.ITEM, gap.item().value())
				: this.phrases.text("explore.item.all");
		return this.phrases.prose("explore.gap." + gap.state().code(), who, Prose.Run.of(what),
				Prose.Run.of(this.phrases.years(gap.years())));
	}

	private Prose sum(FigureSum sum) {
		String kind = sum.allDestinations() ? "all" : (sum.group() != null) ? "group" : "totals";
		return text(key("explore.sum." + kind, sum.addends()), this.phrases.amount(sum.sum()), number(sum.addends()),
				(sum.group() != null) ? sum.group() : "");
	}

	private long exports() {
		boolean asked = this.query.measures().isEmpty() || this.query.measures().contains(FigureMeasure.EXPORT);
		return asked ? this.summary.counts()
			.getOrDefault(FigureFilter.MEASURE, Map.of())
			.getOrDefault(FigureMeasure.EXPORT.code(), 0L) : 0;
	}

	private String values(FigureFilter filter, Set<String> values) {
		if (values.size() > NAMED) {
			return this.phrases.text("explore.several." + filter.code(), values.size());
		}
		return this.phrases.list(values.stream().map((value) -> this.names.of(filter, value)).toList());
	}

	private void years(List<String> clauses) {
		CalendarYear from = this.query.from();
		CalendarYear to = this.query.to();
		if (from != null && to != null) {
			clauses.add(from.equals(to) ? this.phrases.text("explore.clause.year", from)
					: this.phrases.text("explore.clause.years", from, to));
		}
		else if (from != null) {
			clauses.add(this.phrases.text("explore.clause.from", from));
		}
		else if (to != null) {
			clauses.add(this.phrases.text("explore.clause.to", to));
		}
	}

	private void amounts(List<String> clauses) {
		if (this.query.least() != null) {
			clauses.add(this.phrases.text("explore.clause.min", this.phrases.number(this.query.least())));
		}
		if (this.query.most() != null) {
			clauses.add(this.phrases.text("explore.clause.max", this.phrases.number(this.query.most())));
		}
	}

	private String number(long number) {
		return this.phrases.number(BigDecimal.valueOf(number));
	}

	private Prose text(String key, Object... arguments) {
		return Prose.of(Prose.Run.of(this.phrases.text(key, arguments)));
	}

	/** The key for none, one or several. */
	private static String key(String key, long count) {
		return key + ((count == 1) ? ".one" : (count == 0) ? ".none" : ".several");
	}

	/** Years of a destination that have no figure in the table. */
	record Gap(DestinationCode destination, @Nullable ItemCode item, CellState state, List<CalendarYear> years) {
	}

}
