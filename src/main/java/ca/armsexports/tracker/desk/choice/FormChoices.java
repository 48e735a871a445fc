package ca.armsexports.tracker.desk.choice;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.country.RecordDestination;
import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.Drafts;
import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.source.RecordSource;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.source.Sources;

import org.springframework.stereotype.Component;

/**
 * The destinations and documents of the current release and of drafts, as forms offer
 * them.
 */
@Component
public class FormChoices {

	private static final String DOCUMENT = RecordSource.class.getSimpleName();

	private static final int MOST_PROPOSED = 500;

	private final Ledger ledger;

	private final Drafts drafts;

	private final Destinations destinations;

	private final Sources sources;

	FormChoices(Ledger ledger, Drafts drafts, Destinations destinations, Sources sources) {
		this.ledger = ledger;
		this.drafts = drafts;
		this.destinations = destinations;
		this.sources = sources;
	}

	/**
	 * The names of all destinations by code, in the order of the alphabet.
	 * @param phrases the language
	 */
	public Map<String, String> nameDestinations(Phrases phrases) {
		return inOrder(published(phrases), phrases);
	}

	/**
	 * The names of all destinations by code, those among them that a draft proposes.
	 * @param draft the draft
	 * @param phrases the language
	 */
	public Map<String, String> nameDestinations(DraftId draft, Phrases phrases) {
		Map<String, String> names = published(phrases);
		this.drafts.listChanges(draft, RecordDestination.class.getSimpleName())
			.stream()
			.map(RecordDestination.class::cast)
			.forEach((destination) -> names.put(destination.code().value(), destination.name().in(phrases.language())));
		return inOrder(names, phrases);
	}

	private Map<String, String> published(Phrases phrases) {
		Map<String, String> names = new HashMap<>();
		this.destinations.mapDestinations(this.ledger.getCurrentNumber())
			.forEach((code, destination) -> names.put(code.value(), destination.nameIn(phrases.language())));
		return names;
	}

	private static Map<String, String> inOrder(Map<String, String> names, Phrases phrases) {
		Map<String, String> inOrder = new LinkedHashMap<>();
		names.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue(phrases.alphabetical()))
			.forEach((name) -> inOrder.put(name.getKey(), name.getValue()));
		return inOrder;
	}

	/** The titles of all documents by identifier. */
	public Map<String, String> nameDocuments() {
		Map<String, String> documents = new TreeMap<>();
		this.sources.mapSources(this.ledger.getCurrentNumber())
			.forEach((id, source) -> documents.put(id.value(), titleOf(source)));
		return documents;
	}

	/**
	 * The titles of all documents by identifier, those among them that a draft proposes.
	 * @param draft the draft
	 */
	public Map<String, String> nameDocuments(DraftId draft) {
		Map<String, String> documents = nameDocuments();
		proposed(this.drafts.listChanges(draft, DOCUMENT)).forEach(documents::put);
		return documents;
	}

	/**
	 * The titles of all documents that drafts which take changes propose, by identifier.
	 */
	public Map<String, String> nameProposedDocuments() {
		Map<String, String> documents = proposed(this.drafts.listProposed(DOCUMENT, MOST_PROPOSED));
		documents.keySet().removeAll(nameDocuments().keySet());
		return documents;
	}

	private static Map<String, String> proposed(List<Change> documents) {
		Map<String, String> titles = new TreeMap<>();
		documents.stream()
			.map(RecordSource.class::cast)
			.forEach((source) -> titles.put(source.id().value(), titleOf(source)));
		return titles;
	}

	/**
	 * What a document is called: its title, or who published it.
	 * @param source the document
	 */
	public static String titleOf(Source source) {
		return (source.title() != null) ? source.title() : source.publisher();
	}

	/**
	 * What a document that is proposed will be called.
	 * @param source the document
	 */
	public static String titleOf(RecordSource source) {
		return (source.title() != null) ? source.title() : source.publisher();
	}

	/**
	 * For each word what the record may hold instead of it: changes name a destination by
	 * its code, and people by its name in any language, with accents or without.
	 * @param words what is looked for
	 */
	public List<List<String>> alternatives(String words) {
		List<Destination> all = new ArrayList<>(
				this.destinations.mapDestinations(this.ledger.getCurrentNumber()).values());
		return Arrays.stream(words.strip().split("\\s+", -1)).map((word) -> {
			String plain = plain(word);
			return Stream
				.concat(Stream.of(word),
						all.stream()
							.filter((destination) -> Arrays.stream(Language.values())
								.anyMatch((language) -> plain(destination.nameIn(language)).contains(plain)))
							.flatMap((destination) -> written(destination.code().value())))
				.toList();
		}).toList();
	}

	/** A destination as it stands in the canonical form of a change. */
	private static Stream<String> written(String code) {
		return Stream.of("\"destination\":\"" + code + "\"", "\"code\":\"" + code + "\"", "[\"" + code + "\"",
				",\"" + code + "\",", ",\"" + code + "\"]");
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
	}

}
