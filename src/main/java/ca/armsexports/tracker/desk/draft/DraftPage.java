package ca.armsexports.tracker.desk.draft;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import ca.armsexports.tracker.account.DeskFrame;
import ca.armsexports.tracker.desk.entry.Difference;
import ca.armsexports.tracker.journal.JournalEntry;
import ca.armsexports.tracker.release.DraftComment;
import ca.armsexports.tracker.release.DraftState;
import ca.armsexports.tracker.release.DraftSummary;
import ca.armsexports.tracker.release.DraftWarning;
import ca.armsexports.tracker.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A draft: what it proposes beside what is published, and every step on its way.
 *
 * @param frame the page's frame
 * @param draft the draft
 * @param count how many changes it holds
 * @param content the hash of them, while somebody may approve them
 * @param changes a part of its changes
 * @param next the position after which the next part begins; none if this is the last
 * @param outdated subjects on which something else was published in the meantime
 * @param warnings what looks like a slip
 * @param titles what the subjects of those are about, as far as is known
 * @param comments what people said
 * @param steps what happened to it, the latest first
 * @param singleEditor whether people may approve what they had a hand in
 * @param refusal why the last step was refused, or empty
 */
record DraftPage(DeskFrame frame, DraftSummary draft, int count, @Nullable Sha256 content, List<Difference> changes,
		@Nullable Long next, List<String> outdated, List<DraftWarning> warnings, Map<String, String> titles,
		List<DraftComment> comments, List<JournalEntry> steps, boolean singleEditor, String refusal) {

	private static final Set<String> OF_AMOUNTS = Set.of("equal_years", "factor_of_ten", "items_miss_total");

	private static final Pattern AMOUNT = Pattern
		.compile("-?(?:[0-9]{5,18}(?:\\.[0-9]{1,2})?|[0-9]{1,4}\\.[0-9]{1,2})");

	/** Whether it can be changed by whoever looks at it. */
	public boolean editable() {
		return this.draft.isOpen() && this.frame.may("editor");
	}

	/** Whether it can be handed over for approval. */
	public boolean submittable() {
		return editable() && this.draft.state() == DraftState.PROPOSED && this.count > 0;
	}

	/** Whether it can be approved by whoever looks at it. */
	public boolean decidable() {
		return this.draft.state() == DraftState.CHECKED && whyNotDecidable().isEmpty();
	}

	/**
	 * Why whoever looks at it cannot approve it although it waits for that; empty if they
	 * can, or if it does not wait.
	 */
	public String awaited() {
		return (this.draft.state() == DraftState.CHECKED) ? whyNotDecidable() : "";
	}

	private String whyNotDecidable() {
		if (!this.frame.may("approver")) {
			return this.frame.phrases().text("draft.approve.awaited");
		}
		return (this.singleEditor || !this.draft.hasHandInIt(this.frame.who().name())) ? ""
				: this.frame.phrases().text("draft.refused.own_hand");
	}

	/** Whether it can be published by whoever looks at it. */
	public boolean publishable() {
		return this.draft.state() == DraftState.APPROVED && (this.frame.may("approver") || this.frame.may("editor"));
	}

	/** Whether it can be sent back by whoever looks at it. */
	public boolean returnable() {
		return this.frame.may("approver")
				&& (this.draft.state() == DraftState.CHECKED || this.draft.state() == DraftState.APPROVED);
	}

	/** How many warnings still want a reason. */
	public long unexplained() {
		return this.warnings.stream().filter(DraftWarning::isOpen).count();
	}

	/**
	 * What a warning says.
	 * @param warning the warning
	 */
	public String words(DraftWarning warning) {
		String kind = warning.warning().kind();
		return this.frame.phrases()
			.text("warning." + kind,
					warning.warning().arguments().stream().map((argument) -> shown(kind, argument)).toArray());
	}

	/** Amounts as the reader's language writes them; years and codes as they are. */
	private String shown(String kind, String argument) {
		return (OF_AMOUNTS.contains(kind) && AMOUNT.matcher(argument).matches())
				? this.frame.phrases().number(new BigDecimal(argument)) : argument;
	}

	/**
	 * What a subject is about: destination, year and item of a figure.
	 * @param subject such as {@code figure 20}
	 */
	public String title(String subject) {
		return this.titles.getOrDefault(subject, subject);
	}

	/**
	 * A moment, to the minute, in UTC.
	 * @param moment the moment
	 */
	public String moment(Instant moment) {
		return this.frame.phrases().date(LocalDate.ofInstant(moment, ZoneOffset.UTC)) + ", "
				+ moment.atOffset(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("HH:mm")) + " UTC";
	}

}
