package ca.armsexports.tracker.shared.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.ReleaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page: its language and address, the release it shows with the
 * head hash, and the report expected next. Controllers take it as a parameter and put it
 * into their page record.
 *
 * @param reading what the request reads
 * @param phrases words in the reader's language
 * @param origin scheme and host of the site, such as {@code https://example.org}
 * @param path the address after the language, such as {@code /countries/pe}, or empty
 * @param filters the query without {@code release}, such as {@code scale=log}, or empty
 * @param publishedOn the day of the release shown
 * @param headHash the head hash of the release shown
 * @param nextYear the year whose report is expected next, if any edition is on record
 */
public record PageFrame(Reading reading, Phrases phrases, String origin, String path, String filters,
		LocalDate publishedOn, String headHash, @Nullable CalendarYear nextYear) {

	private static final Pattern FOLLOWED = Pattern.compile("/changes|/countries/[a-z]{2}|/categories/[^/]{1,40}");

	private static final String EMBED = "/embed";

	private static final String SCALE = "scale=";

	private static final String LINEAR = "linear";

	/** The scales that only a drawing takes; on others the rows are different ones. */
	private static final Set<String> OF_DRAWINGS = Set.of(LINEAR, "log");

	/**
	 * The address of another page in this language, of the same release if the address
	 * names one.
	 * @param path the address after the language, such as {@code /countries/pe}
	 */
	public String link(String path) {
		return link(this.reading.language(), path, "", this.reading.frozen());
	}

	/**
	 * The address of another page in this language with filters, of the same release if
	 * the address names one.
	 * @param path the address after the language, such as {@code /explore}
	 * @param filters a query without {@code release}, or empty
	 */
	public String link(String path, String filters) {
		return link(this.reading.language(), path, filters, this.reading.frozen());
	}

	/**
	 * The address of a figure's proof card.
	 * @param figure the figure
	 */
	public String figure(FigureId figure) {
		return link("/figures/" + figure);
	}

	/**
	 * This page as another file. A file that is no drawing has no scale, unless the scale
	 * decides on its rows.
	 * @param suffix such as {@code .csv} or {@code /chart.svg}
	 */
	public String twin(String suffix) {
		boolean drawn = suffix.startsWith("/") || !OF_DRAWINGS.contains(scale());
		return link(this.reading.language(), this.path + suffix, drawn ? this.filters : filtersWithout(SCALE),
				this.reading.frozen());
	}

	/**
	 * This page with its drawing on another scale.
	 * @param scale the scale's code; {@code linear} is the usual one
	 */
	public String onScale(String scale) {
		String others = filtersWithout(SCALE);
		if (scale.equals(LINEAR)) {
			return withFilters(others);
		}
		return withFilters((others.isEmpty() ? "" : others + "&") + SCALE + scale);
	}

	/** The code of the scale that the address names, {@code linear} if it names none. */
	public String scale() {
		return Arrays.stream(this.filters.split("&"))
			.filter((filter) -> filter.startsWith(SCALE))
			.map((filter) -> filter.substring(SCALE.length()))
			.findFirst()
			.orElse(LINEAR);
	}

	private String filtersWithout(String name) {
		return Arrays.stream(this.filters.split("&"))
			.filter((filter) -> !filter.startsWith(name))
			.collect(Collectors.joining("&"));
	}

	/**
	 * This page with other filters.
	 * @param filters a query without {@code release}, or empty
	 */
	public String withFilters(String filters) {
		return link(this.reading.language(), this.path, filters, this.reading.frozen());
	}

	/**
	 * The feed of what this page shows, if it has one: countries, items and differences
	 * of releases do.
	 */
	public @Nullable String feed() {
		return FOLLOWED.matcher(this.path).matches()
				? link(this.reading.language(), this.path + ".atom", followed(), false) : null;
	}

	private String followed() {
		return this.path.equals("/changes") ? this.filters : "";
	}

	/** The whole record of the release shown, as one file. */
	public String wholeRecord() {
		return "/data/arms-exports-" + release() + ".zip";
	}

	/**
	 * This page's table with its files, for search engines. A page without files of its
	 * own offers the whole record.
	 * @param name what the table shows
	 * @param description the same in a sentence
	 * @param suffixes the files, such as {@code .csv}
	 */
	public JsonLd dataset(String name, String description, List<String> suffixes) {
		return DatasetMarkup.of(this, name, description, suffixes.stream().map(this::twin).toList());
	}

	/** Where the search form leads. Searching is about the record as it is now. */
	public String searchAddress() {
		return link(this.reading.language(), "/search", "", false);
	}

	/** The sentence on the report expected next; empty if no edition is on record. */
	public String nextReport() {
		if (this.nextYear == null) {
			return "";
		}
		LocalDate due = this.nextYear.reportDue();
		String key = this.reading.day().isAfter(due) ? "site.next.overdue" : "site.next.due";
		return this.phrases.text(key, this.nextYear, this.phrases.date(due));
	}

	/** This page as it is, with the address that never changes its content. */
	public String frozenLink() {
		return link(this.reading.language(), this.path, this.filters, true);
	}

	/** This page as it will be after later releases. */
	public String liveLink() {
		return link(this.reading.language(), this.path, this.filters, false);
	}

	/**
	 * This page in a language.
	 * @param language the language
	 */
	public String in(Language language) {
		return link(language, this.path, this.filters, this.reading.frozen());
	}

	/**
	 * What another site can show of this page in a frame.
	 * @param frozen whether its content must never change
	 */
	public String embed(boolean frozen) {
		return link(this.reading.language(), EMBED + this.path, this.filters, frozen);
	}

	/** Of what other sites show in a frame: the page that it was taken from. */
	public String embedded() {
		return link(this.path.substring(EMBED.length()), this.filters);
	}

	/** All languages of the site. */
	public List<Language> languages() {
		return Arrays.asList(Language.values());
	}

	/** The language of the page. */
	public Language language() {
		return this.reading.language();
	}

	/** The release shown. */
	public ReleaseNumber release() {
		return this.reading.release();
	}

	private String link(Language language, String path, String filters, boolean frozen) {
		StringBuilder link = new StringBuilder("/").append(language.code()).append(path.isEmpty() ? "/" : path);
		String separator = "?";
		if (!filters.isEmpty()) {
			link.append(separator).append(filters);
			separator = "&";
		}
		if (frozen) {
			link.append(separator).append("release=").append(release());
		}
		return link.toString();
	}

}
