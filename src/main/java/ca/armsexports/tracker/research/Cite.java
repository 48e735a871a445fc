package ca.armsexports.tracker.research;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.source.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * How to cite what a page shows: the producers of its figures first, this record second,
 * with its release. Producers are the publishers of the documents that the figures were
 * read from, the annual report's before others; all of them are named.
 *
 * @param live the address that follows the record
 * @param frozen the address that shows this release for ever
 * @param apa as in APA style
 * @param chicago as in the notes and bibliography of the Chicago style
 * @param bibtex as an entry of BibTeX
 */
public record Cite(String live, String frozen, String apa, String chicago, String bibtex) {

	/**
	 * How to cite a page.
	 * @param frame the page's frame
	 * @param title what the page shows, in a few words
	 * @param sources the documents of the figures that it shows
	 */
	public static Cite of(PageFrame frame, String title, Collection<Source> sources) {
		return of(frame, title, frame.origin() + frame.liveLink(), frame.origin() + frame.frozenLink(), sources);
	}

	/**
	 * How to cite what is at other addresses than its page.
	 * @param frame the page's frame
	 * @param title what is there, in a few words
	 * @param live the address that follows the record
	 * @param frozen the address that shows this release for ever
	 * @param sources the documents of the figures
	 */
	public static Cite of(PageFrame frame, String title, String live, String frozen, Collection<Source> sources) {
		Writer writer = new Writer(frame, title, frozen, producers(sources),
				(sources.stream().distinct().count() == 1) ? sources.iterator().next() : null);
		return new Cite(live, frozen, writer.sentences("apa"), writer.sentences("chicago"), writer.bibtex());
	}

	/**
	 * One of the forms.
	 * @param name its name: live, frozen, apa, chicago or bibtex
	 * @throws IllegalArgumentException if there is no such form
	 */
	public String form(String name) {
		return switch (name) {
			case "live" -> this.live;
			case "frozen" -> this.frozen;
			case "apa" -> this.apa;
			case "chicago" -> this.chicago;
			case "bibtex" -> this.bibtex;
			default -> throw new IllegalArgumentException(name);
		};
	}

	private static List<String> producers(Collection<Source> sources) {
		List<String> producers = new ArrayList<>();
		addProducers(sources, true, producers);
		addProducers(sources, false, producers);
		return producers.stream().distinct().toList();
	}

	private static void addProducers(Collection<Source> sources, boolean official, List<String> producers) {
		sources.stream()
			.filter((source) -> (source.kind() == SourceKind.ANNUAL_REPORT) == official)
			.map(Source::publisher)
			.sorted()
			.forEach(producers::add);
	}

	/**
	 * Writes one thing in several styles.
	 *
	 * @param frame the page's frame
	 * @param title what is cited
	 * @param address where it is
	 * @param producers who made its figures
	 * @param document the document, if all is from one
	 */
	private record Writer(PageFrame frame, String title, String address, List<String> producers,
			@Nullable Source document) {

		private Phrases phrases() {
			return this.frame.phrases();
		}

		/** One full stop is enough after an abbreviation. */
		String sentences(String style) {
			return words(style).replace("..", ".");
		}

		private String words(String style) {
			String key = "cite." + style;
			String tracker = phrases().text("site.name");
			String published = phrases().date(this.frame.publishedOn());
			if (this.producers.isEmpty()) {
				return phrases().text(key + ".none", tracker, this.title, this.frame.release(), published,
						this.address);
			}
			String names = names(phrases().text(key + ".and"));
			if (this.document == null) {
				return phrases().text(key + ".several", names, this.frame.publishedOn().getYear(), this.title, tracker,
						this.frame.release(), published, this.address);
			}
			return phrases().text(key + ".one", names, date(this.document), name(this.document), tracker, this.title,
					this.frame.release(), published, this.address);
		}

		/** Names as a list without a full stop at the end, which the style writes. */
		private String names(String and) {
			String names = this.producers.getLast();
			if (this.producers.size() > 1) {
				names = String.join(", ", this.producers.subList(0, this.producers.size() - 1))
						+ ((this.producers.size() > 2 && this.frame.language() == Language.EN) ? "," : "") + " " + and
						+ " " + names;
			}
			return names.endsWith(".") ? names.substring(0, names.length() - 1) : names;
		}

		private String date(Source source) {
			return (source.publishedOn() != null) ? phrases().date(source.publishedOn())
					: phrases().text("cite.undated");
		}

		private String name(Source source) {
			String title = (source.title() != null) ? source.title() : phrases().text("source.untitled");
			return (source.author() != null) ? title + " (" + source.author() + ")" : title;
		}

		String bibtex() {
			List<String> fields = new ArrayList<>();
			add(fields, "author", this.producers.isEmpty() ? "{" + escape(phrases().text("site.name")) + "}" : String
				.join(" and ", this.producers.stream().map((producer) -> "{" + escape(producer) + "}").toList()));
			add(fields, "title", "{" + escape((this.document != null) ? name(this.document) : this.title) + "}");
			addYear(fields);
			add(fields, "howpublished", "{" + escape(recorded()) + "}");
			add(fields, "note", escape(phrases().text("cite.bibtex.note", this.frame.release(),
					phrases().date(this.frame.publishedOn()), this.frame.headHash())));
			add(fields, "url", this.address);
			return "@misc{" + key() + ",\n" + String.join(",\n", fields) + "\n}\n";
		}

		private void addYear(List<String> fields) {
			if (this.document == null) {
				add(fields, "year", Integer.toString(this.frame.publishedOn().getYear()));
			}
			else if (this.document.publishedOn() != null) {
				add(fields, "year", Integer.toString(this.document.publishedOn().earliest().getYear()));
			}
		}

		private String recorded() {
			String tracker = phrases().text("site.name");
			return (this.document != null) ? tracker + ", " + this.title : tracker;
		}

		private static void add(List<String> fields, String name, String value) {
			fields.add("  " + name + " = {" + value + "}");
		}

		/** The address without what differs between sites, as one word. */
		private String key() {
			String view = this.address.substring(this.frame.origin().length() + 1)
				.toLowerCase(Locale.ROOT)
				.replaceAll("[^a-z0-9]{1,1000}", "-");
			return "arms-exports-" + view;
		}

		/** Text in which BibTeX and TeX read nothing but text. */
		private static String escape(String text) {
			StringBuilder escaped = new StringBuilder();
			text.codePoints().forEach((letter) -> {
				switch (letter) {
					case '\\' -> escaped.append("\\textbackslash{}");
					case '~' -> escaped.append("\\textasciitilde{}");
					case '^' -> escaped.append("\\textasciicircum{}");
					case '{', '}', '%', '&', '#', '_', '$' -> escaped.append('\\').appendCodePoint(letter);
					default -> escaped.appendCodePoint(letter);
				}
			});
			return escaped.toString();
		}

	}

}
