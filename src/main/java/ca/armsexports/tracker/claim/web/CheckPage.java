package ca.armsexports.tracker.claim.web;

import java.util.Currency;
import java.util.List;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.research.FigureView;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * The form with what was asked, and the answer or what is wrong with the question.
 *
 * @param frame what stands around it
 * @param form the parameters as written
 * @param title what is asked, in a few words
 * @param currency the currency that the form shows
 * @param flaws what is wrong, in sentences
 * @param checked the answer, if a question was asked and could be read
 * @param destinations the destinations to choose from, those with totals first
 * @param others the destinations of which nothing is on record
 * @param view how to cite the answer, and whether its figures have changed since
 */
record CheckPage(PageFrame frame, CheckForm form, String title, Currency currency, List<Sentence> flaws,
		@Nullable Checked checked, List<Destination> destinations, List<Destination> others,
		@Nullable FigureView view) {

	/** The currencies to choose from. */
	public List<Currency> currencies() {
		return CheckReader.CURRENCIES;
	}

	/** The words before an amount to choose from. */
	public List<Qualifier> qualifiers() {
		return List.of(Qualifier.MORE_THAN, Qualifier.AT_LEAST, Qualifier.NEARLY, Qualifier.ABOUT, Qualifier.AT_MOST,
				Qualifier.ROUNDED, Qualifier.TRUNCATED);
	}

	/** The page in a sentence: the verdict, if there is one. */
	public String description() {
		return (this.checked != null) ? this.checked.answer().text() : this.frame.phrases().text("check.description");
	}

	/**
	 * The card to share, as an address that works outside of the site; none without a
	 * verdict.
	 */
	public @Nullable String cardAddress() {
		return (this.checked != null) ? this.frame.origin() + this.frame.twin("/card.png") : null;
	}

	/** The card in words; empty without a verdict. */
	public String cardWords() {
		if (this.checked == null) {
			return "";
		}
		Phrases phrases = this.frame.phrases();
		String verdict = phrases.text("verdict." + this.checked.verdict().code());
		return phrases.text("list.named", this.title, verdict + ". " + this.checked.answer().text());
	}

	/**
	 * Whether a parameter is wrong.
	 * @param parameter its name
	 */
	public boolean isFlawed(String parameter) {
		return this.flaws.stream().anyMatch((flaw) -> flaw.parameter().equals(parameter));
	}

	/**
	 * What is wrong with a parameter.
	 *
	 * @param parameter its name
	 * @param words what is wrong
	 */
	record Sentence(String parameter, String words) {
	}

}
