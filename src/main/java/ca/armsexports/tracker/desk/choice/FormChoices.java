package ca.armsexports.tracker.desk.choice;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.source.Sources;

import org.springframework.stereotype.Component;

/** The destinations and documents of the current release, as forms offer them. */
@Component
public class FormChoices {

	private final Ledger ledger;

	private final Destinations destinations;

	private final Sources sources;

	FormChoices(Ledger ledger, Destinations destinations, Sources sources) {
		this.ledger = ledger;
		this.destinations = destinations;
		this.sources = sources;
	}

	/**
	 * The names of all destinations by code, in the order of the alphabet.
	 * @param phrases the language
	 */
	public Map<String, String> nameDestinations(Phrases phrases) {
		Map<String, String> names = new LinkedHashMap<>();
		this.destinations.mapDestinations(this.ledger.getCurrentNumber())
			.values()
			.stream()
			.sorted((one, other) -> phrases.alphabetical()
				.compare(one.nameIn(phrases.language()), other.nameIn(phrases.language())))
			.forEach((destination) -> names.put(destination.code().value(), destination.nameIn(phrases.language())));
		return names;
	}

	/** The titles of all documents by identifier. */
	public Map<String, String> nameDocuments() {
		Map<String, String> documents = new LinkedHashMap<>();
		this.sources.mapSources(this.ledger.getCurrentNumber())
			.values()
			.stream()
			.sorted((one, other) -> one.id().compareTo(other.id()))
			.forEach((source) -> documents.put(source.id().value(), titleOf(source)));
		return documents;
	}

	/**
	 * What a document is called: its title, or who published it.
	 * @param source the document
	 */
	public static String titleOf(Source source) {
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
