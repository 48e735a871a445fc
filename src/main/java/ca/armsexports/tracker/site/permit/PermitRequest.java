package ca.armsexports.tracker.site.permit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.permit.Disclosure;
import ca.armsexports.tracker.permit.Permit;
import ca.armsexports.tracker.permit.PermitField;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.web.Phrases;
import org.springframework.context.MessageSource;

/**
 * A request for a permit's file, in English or French. It is a letter that the reader
 * sends: it asks, and states nothing that is not on the record.
 */
final class PermitRequest {

	private PermitRequest() {
	}

	/**
	 * The request.
	 * @param permit the permit
	 * @param destination the country on it
	 * @param reader the reader's language; Spanish readers are given the English request
	 * @param messages the messages of all languages
	 */
	static PermitPage.Request of(Permit permit, Destination destination, Language reader, MessageSource messages) {
		Language language = (reader == Language.FR) ? Language.FR : Language.EN;
		Phrases phrases = new Phrases(messages, language);
		List<String> paragraphs = new ArrayList<>();
		paragraphs.add(phrases.text("permit.request.to"));
		paragraphs.add(phrases.text("permit.request.opening"));
		paragraphs.add(record(permit, destination, phrases));
		List<PermitField> missing = Arrays.stream(PermitField.values())
			.filter((field) -> permit.disclosures().get(field) != Disclosure.DISCLOSED)
			.toList();
		if (!missing.isEmpty()) {
			paragraphs.add(phrases.text("permit.request.fields",
					phrases.list(missing.stream().map((field) -> phrases.code("permit.field", field)).toList())));
		}
		if (permit.disclosedIn() != null) {
			paragraphs.add((permit.requestNumber() != null)
					? phrases.text("permit.request.earlier.number", permit.disclosedIn().in(language),
							permit.requestNumber())
					: phrases.text("permit.request.earlier", permit.disclosedIn().in(language)));
		}
		paragraphs.add(phrases.text("permit.request.sections"));
		paragraphs.add(phrases.text("permit.request.form"));
		return new PermitPage.Request(language, String.join("\n\n", paragraphs));
	}

	private static String record(Permit permit, Destination destination, Phrases phrases) {
		List<String> marks = new ArrayList<>();
		marks.add(phrases.text("permit.request.country", destination.nameIn(phrases.language())));
		if (permit.validFrom() != null) {
			marks.add(phrases.text("permit.request.valid_from", phrases.date(permit.validFrom())));
		}
		if (permit.termMonths() != null) {
			marks.add(phrases.text("permit.request.term", permit.termMonths()));
		}
		if (permit.ceiling() != null) {
			marks.add(phrases.text("permit.request.amount", phrases.amount(permit.ceiling())));
		}
		return phrases.text("permit.request.record") + "\n" + String.join("\n", marks);
	}

}
