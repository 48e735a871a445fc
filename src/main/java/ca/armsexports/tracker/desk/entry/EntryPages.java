package ca.armsexports.tracker.desk.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ca.armsexports.tracker.account.DeskFrame;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.desk.choice.FormChoices;
import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.Drafts;
import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.release.ProposedChange;
import ca.armsexports.tracker.release.RecordedChange;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.source.FigureRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts forms together: empty, of what a draft proposes, or of what is published. */
@Component
class EntryPages {

	private static final String SEEN = "seen";

	private static final int MOST_FOUND = 50;

	private final ChangeTypes types;

	private final Drafts drafts;

	private final Ledger ledger;

	private final FigureRegister figures;

	private final Destinations destinations;

	private final FormChoices choices;

	EntryPages(ChangeTypes types, Drafts drafts, Ledger ledger, FigureRegister figures, Destinations destinations,
			FormChoices choices) {
		this.types = types;
		this.drafts = drafts;
		this.ledger = ledger;
		this.figures = figures;
		this.destinations = destinations;
		this.choices = choices;
	}

	/** What can be entered, and what is published with some words in it. */
	EnterPage choice(DraftId draft, @Nullable String words, DeskFrame frame) {
		List<EnterPage.Found> found = (words == null || words.isBlank()) ? List.of()
				: this.ledger.listPublished(this.choices.alternatives(words), MOST_FOUND)
					.stream()
					.flatMap((line) -> this.types.findTypeOf(line.change().type())
						.map((type) -> new EnterPage.Found(line.subject(), type.code(), Titles.of(line.change(),
								this.destinations.mapDestinations(this.ledger.getCurrentNumber()), frame.phrases())))
						.stream())
					.toList();
		return new EnterPage(frame, this.drafts.getSummary(draft),
				this.types.listTypes().stream().map(ChangeTypes.ChangeType::code).toList(),
				(words != null) ? words : "", found);
	}

	EntryPage form(DraftId draft, String code, @Nullable String subject, DeskFrame frame) {
		ChangeTypes.ChangeType type = type(code);
		ProposedChange proposed = proposed(draft, subject);
		RecordedChange published = published(subject);
		RecordedChange shown = (proposed != null && isOf(type, proposed.change())) ? proposed.change() : published;
		Map<String, String> values = (shown != null) ? Written.texts(shown, frame.phrases()) : usual();
		return page(draft, type, Entry.of(values), (proposed != null) ? proposed.revision() : 0, subject, frame);
	}

	/**
	 * Reads what was sent; a new figure gets its number once everything else is right.
	 */
	Sent read(DraftId draft, String code, Map<String, String> fields, DeskFrame frame) {
		ChangeTypes.ChangeType type = type(code);
		Entry entry = EntryReader.read(type.type(), type.fields(), fields, frame.language(), this.figures::nextId);
		int seen = seen(fields);
		String subject = (entry.change() != null) ? entry.change().subject() : null;
		return new Sent(page(draft, type, entry, seen, subject, frame), entry.change(), seen);
	}

	private EntryPage page(DraftId draft, ChangeTypes.ChangeType type, Entry entry, int seen, @Nullable String subject,
			DeskFrame frame) {
		RecordedChange published = published(subject);
		boolean standing = published != null && isOf(type, published);
		return new EntryPage(frame, this.drafts.getSummary(draft), type, entry, seen,
				(standing && subject != null) ? subject : "",
				(standing && published != null) ? Written.texts(published, frame.phrases()) : Map.of(), Map.of(), "",
				this.choices.nameDestinations(draft, frame.phrases()), this.choices.nameDocuments(draft));
	}

	private static boolean isOf(ChangeTypes.ChangeType type, RecordedChange change) {
		return type.type().getSimpleName().equals(change.type());
	}

	private @Nullable ProposedChange proposed(DraftId draft, @Nullable String subject) {
		return (subject != null) ? this.drafts.findChange(draft, subject).orElse(null) : null;
	}

	private @Nullable RecordedChange published(@Nullable String subject) {
		return Optional.ofNullable(subject).flatMap(this.ledger::findPublished).orElse(null);
	}

	private ChangeTypes.ChangeType type(String code) {
		return this.types.findType(code).orElseThrow(() -> new NotFound("form", code));
	}

	private static int seen(Map<String, String> values) {
		String seen = values.getOrDefault(SEEN, "");
		return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
	}

	/** What a new form holds already: Canadian dollars, printed as they are. */
	private static Map<String, String> usual() {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("amount.money.currency", "CAD");
		values.put("amount.qualifier", "exact");
		values.put("ceiling.money.currency", "CAD");
		values.put("ceiling.qualifier", "exact");
		values.put("value.currency", "CAD");
		values.put("unit.currency", "CAD");
		values.put("qualifier", "exact");
		values.put("state", "reported");
		values.put("priceBasis", "current_prices");
		values.put("preferredReason", "only_statement");
		return values;
	}

	/**
	 * A form that was sent.
	 *
	 * @param page the form as it was sent, with what is wrong
	 * @param change the change, if nothing is
	 * @param seen the revision of the change in the draft that the form was made from
	 */
	record Sent(EntryPage page, @Nullable Change change, int seen) {
	}

}
