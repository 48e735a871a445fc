package ca.armsexports.tracker.desk.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.desk.choice.FormChoices;
import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.release.ProposedChange;
import ca.armsexports.tracker.release.RecordedChange;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.web.Phrases;
import org.springframework.stereotype.Component;

/** Puts proposed changes beside what is published, in the words of the forms. */
@Component
public class Differences {

	private final ChangeTypes types;

	private final Destinations destinations;

	private final Ledger ledger;

	private final FormChoices choices;

	Differences(ChangeTypes types, Destinations destinations, Ledger ledger, FormChoices choices) {
		this.types = types;
		this.destinations = destinations;
		this.ledger = ledger;
		this.choices = choices;
	}

	/**
	 * Proposed changes, each field by field.
	 * @param draft the draft that proposes them
	 * @param changes the changes
	 * @param phrases the reader's language
	 */
	public List<Difference> of(DraftId draft, List<ProposedChange> changes, Phrases phrases) {
		if (changes.isEmpty()) {
			return List.of();
		}
		Map<DestinationCode, Destination> names = this.destinations.mapDestinations(this.ledger.getCurrentNumber());
		Words words = new Words(this.choices.nameDestinations(draft, phrases), this.choices.nameDocuments(draft),
				phrases);
		return changes.stream().map((change) -> of(change, names, words)).toList();
	}

	private Difference of(ProposedChange change, Map<DestinationCode, Destination> names, Words words) {
		Phrases phrases = words.phrases();
		RecordedChange published = change.published();
		boolean withdrawn = change.kind() == ProposedChange.Kind.WITHDRAWN;
		RecordedChange told = (withdrawn && published != null) ? published : change.change();
		Map<String, String> before = (published != null) ? Written.texts(published, phrases) : Map.of();
		Map<String, String> after = withdrawn ? Map.of() : Written.texts(change.change(), phrases);
		String form = this.types.findTypeOf(told.type()).map(ChangeTypes.ChangeType::code).orElse("");
		return new Difference(change, Titles.of(told, names, phrases), form, lines(told, before, after, words));
	}

	private List<Difference.Line> lines(RecordedChange told, Map<String, String> before, Map<String, String> after,
			Words words) {
		List<Field> fields = this.types.findTypeOf(told.type()).map(ChangeTypes.ChangeType::fields).orElse(List.of());
		List<Difference.Line> lines = new ArrayList<>();
		for (Field field : fields) {
			String was = before.getOrDefault(field.path(), "");
			String is = after.getOrDefault(field.path(), "");
			if (!was.equals(is)) {
				lines.add(new Difference.Line(FieldWords.label(field, words.phrases()), words.of(field, was),
						words.of(field, is)));
			}
		}
		return lines;
	}

	/** What codes are called. */
	private record Words(Map<String, String> destinations, Map<String, String> documents, Phrases phrases) {

		String of(Field field, String value) {
			if (field.own()) {
				return value;
			}
			return switch (field.kind()) {
				case DESTINATION -> this.destinations.getOrDefault(value, value);
				case SOURCE -> this.documents.containsKey(value) ? value + ": " + this.documents.get(value) : value;
				default -> FieldWords.value(field, value, this.phrases);
			};
		}

	}

}
