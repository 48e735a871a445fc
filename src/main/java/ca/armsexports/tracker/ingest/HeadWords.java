package ca.armsexports.tracker.ingest;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ca.armsexports.tracker.ingest.format.Cell;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.written.DegreeWords;
import org.jspecify.annotations.Nullable;

/**
 * What the words over a column say, in English, French and Spanish.
 *
 * @param meanings what they speak of
 * @param year the one year that they name
 * @param item the item that they name
 */
record HeadWords(Set<Meaning> meanings, @Nullable CalendarYear year, @Nullable ItemCode item) {

	/** The longest text that is taken for a head and not for a sentence. */
	private static final int LONGEST = 90;

	private static final Pattern DESTINATION = words("destinations?", "country", "countries", "pays(?!-)", "destinos?",
			"pais", "paises", "country of destination");

	private static final Pattern ITEM = words("items?", "ecl", "lmtec", "categor(?:y|ies|ie|ia|ias)", "articles?",
			"articulos?", "export control list.{0,40}");

	private static final Pattern YEAR = Pattern
		.compile("(?:calendar )?year|annee(?: civile)?|ano(?: calendario)?|years|annees|anos");

	private static final Pattern VALUE = words("values?", "valeurs?", "valor(?:es)?", "amounts?", "montants?",
			"montos?", "exports", "exportations", "exportaciones", "cad", "dollars?", "dolares");

	private static final Pattern TOTAL = words("totals?", "totaux", "totales", "sum", "somme", "suma");

	private static final Pattern COUNT = words("numbers? of", "nombre", "cantidad", "numero de", "permits?", "permis",
			"permisos?", "licen[cs]es?", "licencias?", "issued", "delivres?", "delivrees?", "utilized", "utilised",
			"utilises?", "denied", "denials?", "refus", "percent", "percentage", "pourcentage", "porcentaje", "rank",
			"rang", "change", "variation");

	private static final Pattern WORDS = words("titles?", "titres?", "titulos?", "descriptions?", "descripcion",
			"goods", "marchandises", "bienes", "notes?", "notas?", "remarks?", "remarques?", "groups?", "groupes?",
			"grupos?", "regions?", "iso", "code");

	private static final Pattern NAMED_YEAR = Pattern.compile("(?<![0-9-])((?:19|20)[0-9]{2})(?![0-9-])");

	private static final Pattern UNIT = Pattern
		.compile("\\b(?:in|en) (?:\\w{1,20} ){0,2}(?:thousands?|milliers?|miles|millions?|millones)\\b"
				+ "|\\b(?:thousands?|milliers?|miles|millions?|millones) (?:of|de|d’) ?(?:\\w{1,20} )?(?:dollars?|dolares|\\$)"
				+ "|\\$ ?(?:thousands?|millions?)\\b|[’'`]000\\b|\\$ ?000\\b|\\(000\\b");

	private static Pattern words(String... words) {
		return Pattern.compile("(?<![\\p{L}])(?:" + String.join("|", words) + ")(?![\\p{L}])");
	}

	static HeadWords of(Cell cell) {
		return of(cell.text());
	}

	static HeadWords of(String text) {
		Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
		if (text.isEmpty() || text.length() > LONGEST) {
			return new HeadWords(meanings, null, null);
		}
		String plain = DegreeWords.plain(text).replace('\u00a0', ' ').strip();
		ItemCode item = WrittenItem.read(text, Set.of()).code();
		CalendarYear year = oneYear(plain);
		put(meanings, Meaning.DESTINATION, DESTINATION.matcher(plain).find());
		put(meanings, Meaning.ITEM, ITEM.matcher(plain).find());
		put(meanings, Meaning.YEAR, YEAR.matcher(plain).matches());
		put(meanings, Meaning.VALUE, VALUE.matcher(plain).find() || plain.indexOf('$') >= 0);
		put(meanings, Meaning.TOTAL, TOTAL.matcher(plain).find());
		put(meanings, Meaning.COUNT, COUNT.matcher(plain).find() || plain.indexOf('%') >= 0);
		put(meanings, Meaning.WORDS, WORDS.matcher(plain).find());
		put(meanings, Meaning.NAMED_YEAR, year != null);
		put(meanings, Meaning.NAMED_ITEM, item != null);
		return new HeadWords(meanings, year, item);
	}

	private static void put(Set<Meaning> meanings, Meaning meaning, boolean holds) {
		if (holds) {
			meanings.add(meaning);
		}
	}

	boolean says(Meaning meaning) {
		return this.meanings.contains(meaning);
	}

	boolean saysNothing() {
		return this.meanings.isEmpty();
	}

	private static @Nullable CalendarYear oneYear(String plain) {
		List<CalendarYear> years = years(plain);
		return (years.size() == 1) ? years.getFirst() : null;
	}

	/** The years that a text names. */
	static List<CalendarYear> years(String text) {
		Matcher matcher = NAMED_YEAR.matcher(text);
		return matcher.results()
			.map((result) -> Integer.parseInt(result.group(1)))
			.filter((year) -> year >= CalendarYear.FIRST && year <= CalendarYear.LAST)
			.distinct()
			.map(CalendarYear::new)
			.toList();
	}

	/** Whether a text says that amounts are in thousands or millions. */
	static boolean namesUnit(String text) {
		return UNIT.matcher(DegreeWords.plain(text).replace('\u00a0', ' ')).find();
	}

	/** What words over a column speak of. */
	enum Meaning {

		DESTINATION, ITEM, YEAR, VALUE, TOTAL, COUNT, WORDS, NAMED_YEAR, NAMED_ITEM

	}

}
