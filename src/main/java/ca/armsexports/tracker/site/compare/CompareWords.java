package ca.armsexports.tracker.site.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.shared.web.Prose;
import ca.armsexports.tracker.shared.web.Prose.Run;
import ca.armsexports.tracker.yearlytotal.Share;
import org.jspecify.annotations.Nullable;

/** What the page of a comparison says in sentences. */
final class CompareWords {

	private final CompareQuery query;

	private final Compared compared;

	private final @Nullable String destination;

	private final @Nullable String item;

	private final PageFrame frame;

	private final Phrases phrases;

	/**
	 * Words for a comparison.
	 * @param query what is asked for
	 * @param compared what is on record
	 * @param destination the one destination whose items are compared
	 * @param item the one item whose destinations are compared
	 * @param frame the page's frame
	 */
	CompareWords(CompareQuery query, Compared compared, @Nullable String destination, @Nullable String item,
			PageFrame frame) {
		this.query = query;
		this.compared = compared;
		this.destination = destination;
		this.item = item;
		this.frame = frame;
		this.phrases = frame.phrases();
	}

	/** What is compared, in a few words. */
	String title() {
		return titleOf(this.phrases.list(this.compared.series()
			.stream()
			.map((series) -> this.query.isOfItems() ? series.code() : series.name())
			.toList()));
	}

	private String titleOf(String names) {
		if (this.destination != null) {
			return this.phrases.text("compare.title.items_to", names, this.destination);
		}
		if (this.query.isOfItems()) {
			return this.phrases.text("compare.title.items", names);
		}
		return (this.item != null) ? this.phrases.text("compare.title.item_to", this.item, names) : names;
	}

	String chartTitle() {
		return onScale(chartTitleOf(title()));
	}

	String aloneTitle(CompareSeries series) {
		return onScale(this.phrases.text("compare.alone", chartTitleOf(titleOf(series.name()))));
	}

	private String chartTitleOf(String names) {
		String title = this.compared.first().equals(this.compared.last())
				? this.phrases.text("compare.chart.title.year", names, this.compared.first())
				: this.phrases.text("compare.chart.title", names, this.compared.first(), this.compared.last());
		return (this.query.isOfItems() && this.destination == null) ? this.phrases.text("compare.chart.tallied", title)
				: title;
	}

	private String onScale(String title) {
		return switch (this.query.scale()) {
			case LINEAR -> title;
			case LOG -> this.phrases.text("chart.logarithmic", title);
			case SHARE -> this.phrases.text("compare.chart.share", title);
		};
	}

	String description() {
		return this.phrases.text("compare.chart.description",
				answer().stream().map(Prose::text).collect(Collectors.joining(" ")));
	}

	/** Which is the largest where that is certain, and where nothing can be said. */
	List<Prose> answer() {
		List<Prose> answer = new ArrayList<>();
		List<CalendarYear> common = this.compared.listCommonYears().stream().map(Compared.Year::year).toList();
		if (common.isEmpty()) {
			answer.add(this.phrases.prose("compare.answer.none", Run.of(this.compared.first().toString()),
					Run.of(this.compared.last().toString())));
		}
		else {
			answer.add(this.phrases.prose("compare.answer.common", Run.of(this.phrases.years(common))));
			addLargest(common, answer);
		}
		addPeak(answer);
		return answer;
	}

	private void addLargest(List<CalendarYear> common, List<Prose> answer) {
		Map<Integer, List<CalendarYear>> largest = this.compared.mapLargest();
		List<CalendarYear> open = new ArrayList<>(common);
		List<String> leaders = new ArrayList<>();
		largest.forEach((series, years) -> {
			leaders.add(this.phrases.text("compare.answer.leader", this.compared.series().get(series).name(),
					this.phrases.years(years)));
			open.removeAll(years);
		});
		if (!leaders.isEmpty()) {
			answer.add(this.phrases.prose("compare.answer.largest",
					Run.of(String.join(this.phrases.text("compare.answer.then") + " ", leaders))));
		}
		if (!open.isEmpty()) {
			answer.add(this.phrases.prose("compare.answer.open", Run.of(this.phrases.years(open))));
		}
	}

	/** The largest amount of all, where one is the largest as printed. */
	private void addPeak(List<Prose> answer) {
		record Peak(int series, CalendarYear year, CompareCell cell, QualifiedAmount amount) {
		}
		this.compared.years()
			.stream()
			.flatMap((year) -> IntStream.range(0, year.cells().size())
				.filter((series) -> year.cells().get(series).findComparable().isPresent())
				.mapToObj((series) -> new Peak(series, year.year(), year.cells().get(series),
						year.cells().get(series).findComparable().orElseThrow())))
			.max(Comparator.comparing((peak) -> peak.amount().money().amount()))
			.ifPresent((peak) -> answer.add(this.phrases.prose("compare.answer.peak",
					amount(peak.cell(), this.compared.series().get(peak.series())),
					Run.of(this.compared.series().get(peak.series()).name()), Run.of(peak.year().toString()))));
	}

	private Run amount(CompareCell cell, CompareSeries series) {
		return new Run(this.phrases.amount(Objects.requireNonNull(cell.amount())), (cell.statements().size() == 1)
				? this.frame.figure(cell.statements().getFirst().figure()) : this.frame.link(series.path()));
	}

	/** Which years each series lacks, by what that means. */
	List<Prose> missing() {
		List<Prose> missing = new ArrayList<>();
		for (int series = 0; series < this.compared.series().size(); series++) {
			add("not_entered", series, empty(CellState.NOT_ENTERED), missing);
			add("report_not_published", series, empty(CellState.REPORT_NOT_PUBLISHED), missing);
			add("no_total", series, CompareCell::isWithoutTotal, missing);
			add("not_listed", series, (cell) -> cell.state() == CellState.NOT_LISTED, missing);
			add("reported_without_value", series, (cell) -> cell.state() == CellState.REPORTED_WITHOUT_VALUE, missing);
			add("withheld", series, (cell) -> cell.state() == CellState.WITHHELD, missing);
			add("other_money", series, (cell) -> cell.amount() != null && !cell.comparable(), missing);
			if (this.query.scale() == CompareScale.SHARE) {
				add("share", series, (cell) -> cell.comparable() && cell.share() == null, missing);
			}
		}
		return missing;
	}

	private static Predicate<CompareCell> empty(CellState absence) {
		return (cell) -> cell.isEmpty() && cell.state() == absence;
	}

	private void add(String key, int series, Predicate<CompareCell> filter, List<Prose> missing) {
		List<CalendarYear> years = this.compared.listYears(series, filter);
		if (!years.isEmpty()) {
			missing.add(this.phrases.prose("compare.missing." + key, Run.of(this.compared.series().get(series).name()),
					Run.of(this.phrases.years(years))));
		}
	}

	/**
	 * What stands in a cell without an amount on this scale.
	 * @param cell the cell
	 */
	String state(CompareCell cell) {
		if (cell.isWithoutTotal()) {
			return this.phrases.text("country.no_total");
		}
		return (cell.amount() != null) ? this.phrases.amount(cell.amount()) : this.phrases.state(cell.state());
	}

	/**
	 * A share with its qualifier.
	 * @param share the share
	 */
	String share(Share share) {
		return (this.phrases.qualifier(share.qualifier()) + " " + this.phrases.percent(share.percent().value()))
			.strip();
	}

}
