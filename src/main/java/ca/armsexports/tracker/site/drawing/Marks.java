package ca.armsexports.tracker.site.drawing;

import java.net.URI;
import java.util.List;

import ca.armsexports.tracker.chart.BarHistory;
import ca.armsexports.tracker.chart.BarLabel;
import ca.armsexports.tracker.chart.Hue;
import ca.armsexports.tracker.chart.Imprint;
import ca.armsexports.tracker.chart.Mark;
import ca.armsexports.tracker.chart.Scale;
import ca.armsexports.tracker.chart.Slot;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;

/** Turns statements into marks with words in the reader's language. */
public final class Marks {

	private final PageFrame frame;

	private final Phrases phrases;

	/**
	 * Marks for a page.
	 * @param frame the page's frame
	 */
	public Marks(PageFrame frame) {
		this.frame = frame;
		this.phrases = frame.phrases();
	}

	/**
	 * The mark of a statement: a bar for an amount, otherwise the mark of its state.
	 * @param name of the slot, such as the year
	 * @param statement the statement
	 */
	public Mark of(String name, YearlyTotal statement) {
		QualifiedAmount amount = statement.amount();
		URI proof = URI.create(this.frame.figure(statement.figure()));
		if (amount == null) {
			String words = this.phrases.state(statement.state());
			return new Mark.State(statement.state(), words, this.phrases.text("chart.mark", name, words), proof);
		}
		return new Mark.Bar(amount, Hue.EXPORTS, label(amount),
				this.phrases.text("chart.mark", name, this.phrases.amount(amount)), proof);
	}

	/**
	 * The mark of an item's amount in the place of a total that is missing.
	 * @param name of the slot, such as the year
	 * @param statement the item's statement, with an amount
	 * @param amount its amount
	 */
	public Mark ofPart(String name, YearlyTotal statement, QualifiedAmount amount) {
		String item = String.valueOf(statement.item());
		String part = this.phrases.text("chart.part", item);
		return new Mark.Bar(amount, Hue.EXPORTS, label(amount).withPart(part),
				this.phrases.text("chart.mark.part", name, this.phrases.amount(amount), item),
				URI.create(this.frame.figure(statement.figure())));
	}

	/**
	 * The mark of a sum that we made, or of the one figure that it is made of.
	 * @param name of the slot, such as the year
	 * @param sum the sum
	 * @param addends how many figures were added
	 * @param proof the address of the figures
	 */
	public Mark ofSum(String name, QualifiedAmount sum, long addends, String proof) {
		String words = (addends == 1) ? this.phrases.text("chart.mark", name, this.phrases.amount(sum))
				: this.phrases.text("chart.mark.sum", name, this.phrases.amount(sum), addends);
		return new Mark.Bar(sum, Hue.EXPORTS, label(sum), words, URI.create(proof));
	}

	/**
	 * The mark of a cell whose statement has no amount.
	 * @param name of the slot, such as the year
	 * @param state what the source states
	 * @param proof the address of the figure
	 */
	public Mark ofState(String name, CellState state, String proof) {
		String words = this.phrases.state(state);
		return new Mark.State(state, words, this.phrases.text("chart.mark", name, words), URI.create(proof));
	}

	/**
	 * The mark of an empty cell.
	 * @param name of the slot, such as the year
	 * @param state what the absence means
	 */
	public Mark ofAbsence(String name, CellState state) {
		String words = this.phrases.state(state);
		return new Mark.State(state, words, this.phrases.text("chart.mark", name, words), null);
	}

	/**
	 * What every drawing says of itself.
	 * @param path the address of its page after the language
	 */
	public Imprint imprint(String path) {
		return imprintOf(this.frame.link(path));
	}

	private Imprint imprintOf(String address) {
		return new Imprint(this.phrases.text("chart.source"),
				this.phrases.text("chart.release", this.phrases.text("site.name"), this.frame.release()),
				this.frame.origin() + address);
	}

	/**
	 * A title that says so if the scale is logarithmic.
	 * @param title the title
	 * @param scale the scale
	 */
	public String title(String title, Scale scale) {
		return (scale == Scale.LOGARITHMIC) ? this.phrases.text("chart.logarithmic", title) : title;
	}

	/**
	 * The drawing with its scale's words.
	 * @param title what is drawn
	 * @param description the drawing in words
	 * @param scale its scale
	 * @param slots what stands in it
	 * @param path the address of its page after the language
	 */
	public BarHistory draw(String title, String description, Scale scale, List<Slot> slots, String path) {
		return new BarHistory(title(title, scale), this.phrases.text("chart.unit"), description, scale,
				this.phrases::step, List.of(), slots, imprint(path));
	}

	/**
	 * The drawing of a page that its filters make.
	 * @param title what is drawn
	 * @param description the drawing in words
	 * @param scale its scale
	 * @param slots what stands in it
	 * @param path the address of its page after the language
	 * @param filters the query of its page, without the release
	 */
	public BarHistory draw(String title, String description, Scale scale, List<Slot> slots, String path,
			String filters) {
		return new BarHistory(title(title, scale), this.phrases.text("chart.unit"), description, scale,
				this.phrases::step, List.of(), slots, imprintOf(this.frame.link(path, filters)));
	}

	/**
	 * An amount as it stands on a bar.
	 * @param amount the amount
	 */
	public BarLabel label(QualifiedAmount amount) {
		return BarLabel.of(this.phrases.compact(amount.money().amount()), this.phrases.brief(amount.money().amount()))
			.withQualifier(this.phrases.qualifier(amount.qualifier()));
	}

}
