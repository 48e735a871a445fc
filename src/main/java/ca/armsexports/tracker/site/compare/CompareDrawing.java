package ca.armsexports.tracker.site.compare;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import ca.armsexports.tracker.chart.BarHistory;
import ca.armsexports.tracker.chart.BarLabel;
import ca.armsexports.tracker.chart.Comparison;
import ca.armsexports.tracker.chart.Extent;
import ca.armsexports.tracker.chart.Imprint;
import ca.armsexports.tracker.chart.Mark;
import ca.armsexports.tracker.chart.ScaleLabel;
import ca.armsexports.tracker.chart.Slot;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.site.drawing.Marks;
import ca.armsexports.tracker.yearlytotal.Share;
import org.jspecify.annotations.Nullable;

/** A comparison as a drawing, and each of its series on a scale of its own. */
final class CompareDrawing {

	/** From there on, the smaller series cannot be read on the scale of the larger. */
	private static final BigDecimal TOO_FAR = BigDecimal.TEN;

	private static final String PER_CENT = "%";

	private final CompareQuery query;

	private final Compared compared;

	private final CompareWords words;

	private final PageFrame frame;

	private final Phrases phrases;

	private final Marks marks;

	CompareDrawing(CompareQuery query, Compared compared, CompareWords words, PageFrame frame) {
		this.query = query;
		this.compared = compared;
		this.words = words;
		this.frame = frame;
		this.phrases = frame.phrases();
		this.marks = new Marks(frame);
	}

	/** All series on one scale. */
	Comparison together() {
		return new Comparison(this.words.chartTitle(), unit(), this.words.description(), this.query.scale().ofBars(),
				steps(), this.compared.series().stream().map(CompareSeries::inDrawing).toList(),
				this.compared.years()
					.stream()
					.map((year) -> slot(year,
							IntStream.range(0, year.cells().size()).mapToObj((series) -> mark(year, series)).toList()))
					.toList(),
				imprint());
	}

	/**
	 * Each series on a scale of its own, if on the common one the largest bar of one is
	 * less than a tenth of the largest of another; otherwise none.
	 */
	List<BarHistory> apart() {
		if (this.query.scale() == CompareScale.LOG || !isFarApart()) {
			return List.of();
		}
		return IntStream.range(0, this.compared.series().size()).mapToObj(this::alone).toList();
	}

	private BarHistory alone(int series) {
		return new BarHistory(this.words.aloneTitle(this.compared.series().get(series)), unit(),
				this.words.description(), this.query.scale().ofBars(), steps(), List.of(),
				this.compared.years().stream().map((year) -> slot(year, List.of(mark(year, series)))).toList(),
				imprint());
	}

	private boolean isFarApart() {
		List<BigDecimal> largest = IntStream.range(0, this.compared.series().size())
			.mapToObj(this::largest)
			.filter((length) -> length.signum() > 0)
			.sorted()
			.toList();
		return largest.size() > 1 && largest.getFirst().multiply(TOO_FAR).compareTo(largest.getLast()) < 0;
	}

	private BigDecimal largest(int series) {
		return this.compared.years()
			.stream()
			.map((year) -> mark(year, series))
			.filter(Mark.Bar.class::isInstance)
			.map((mark) -> ((Mark.Bar) mark).extent().length())
			.reduce(BigDecimal.ZERO, BigDecimal::max);
	}

	private static Slot slot(Compared.Year year, List<Mark> marks) {
		String name = year.year().toString();
		return new Slot(name, "’" + name.substring(2), new ArrayList<>(marks));
	}

	private Mark mark(Compared.Year year, int place) {
		CompareCell cell = year.cells().get(place);
		CompareSeries series = this.compared.series().get(place);
		String name = this.phrases.text("compare.mark", series.name(), year.year());
		URI proof = proof(cell, series);
		QualifiedAmount amount = cell.findComparable().orElse(null);
		if (amount == null) {
			String state = this.words.state(cell);
			return new Mark.State(drawn(cell), state, this.phrases.text("chart.mark", name, state), proof);
		}
		String spoken = this.phrases.text("chart.mark", name, cell.tallied()
				? this.phrases.text("compare.mark.tally", this.phrases.amount(amount)) : this.phrases.amount(amount));
		if (this.query.scale() != CompareScale.SHARE) {
			return new Mark.Bar(amount, series.hue(), this.marks.label(amount), spoken, proof);
		}
		Share share = cell.share();
		if (share == null) {
			return new Mark.State(CellState.NOT_ENTERED, this.phrases.text("compare.no_share"),
					this.phrases.text("compare.mark.no_share", spoken), proof);
		}
		String percent = this.phrases.percent(share.percent().value());
		return new Mark.Bar(new Extent(share.percent().value(), share.qualifier(), PER_CENT), series.hue(),
				BarLabel.of(percent, percent).withQualifier(this.phrases.qualifier(share.qualifier())),
				this.phrases.text("compare.mark.share", spoken, this.words.share(share)), proof);
	}

	/** An amount in other money has no length on this scale. */
	private static CellState drawn(CompareCell cell) {
		return (cell.state() == CellState.REPORTED) ? CellState.REPORTED_WITHOUT_VALUE : cell.state();
	}

	/** One statement has its proof card; several stand on the page of the series. */
	private @Nullable URI proof(CompareCell cell, CompareSeries series) {
		if (cell.isEmpty()) {
			return null;
		}
		return URI.create((cell.statements().size() == 1) ? this.frame.figure(cell.statements().getFirst().figure())
				: this.frame.link(series.path()));
	}

	private String unit() {
		return this.phrases.text((this.query.scale() == CompareScale.SHARE) ? "compare.unit.share" : "chart.unit");
	}

	private ScaleLabel steps() {
		return (this.query.scale() == CompareScale.SHARE) ? this.phrases::percent : this.phrases::step;
	}

	private Imprint imprint() {
		String address = this.frame.origin() + this.frame.link("/compare", this.query.parameters());
		return this.marks.imprint("/compare").at(address);
	}

}
