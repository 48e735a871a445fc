package ca.armsexports.tracker.desk.grid;

import java.util.Map;

import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.SourceId;

/**
 * What a grid lies over: what is published, with everything that the draft proposes.
 *
 * @param statements what is stated for the cells of the grid and a year before
 * @param documents the documents
 * @param destinations the names of destinations
 * @param items the short labels of items
 */
record Background(Statements statements, Map<SourceId, Document> documents,
		Map<DestinationCode, LocalizedText> destinations, Map<ItemCode, LocalizedText> items) {

	/**
	 * A document.
	 * @param id its identifier
	 * @throws NotFound if neither the record nor the draft has it
	 */
	Document document(SourceId id) {
		Document document = this.documents.get(id);
		if (document == null) {
			throw new NotFound("source", id);
		}
		return document;
	}

	/**
	 * The name of a destination, or its code where it has none.
	 * @param code its code
	 * @param language in which language
	 */
	String name(DestinationCode code, Language language) {
		LocalizedText name = this.destinations.get(code);
		return (name != null) ? name.in(language) : code.value();
	}

	/**
	 * The short label of an item; empty if it is not on the list.
	 * @param code its code
	 * @param language in which language
	 */
	String label(ItemCode code, Language language) {
		LocalizedText label = this.items.get(code);
		return (label != null) ? label.in(language) : "";
	}

	/**
	 * A document.
	 *
	 * @param title its title, or its publisher where it has none
	 * @param language the language it is written in
	 */
	record Document(String title, Language language) {
	}

}
