package ca.armsexports.tracker.site.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.research.FigureChange;
import ca.armsexports.tracker.research.FigureDifference;
import ca.armsexports.tracker.research.FigureMeasure;
import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.research.ReleaseSpan;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.source.Source;
import org.jspecify.annotations.Nullable;

/** Changes of figures in words. */
final class ChangeWords {

	private final PageFrame frame;

	private final Phrases phrases;

	private final Map<DestinationCode, Destination> destinations;

	private final Map<SourceId, Source> sources;

	ChangeWords(PageFrame frame, Map<DestinationCode, Destination> destinations, Map<SourceId, Source> sources) {
		this.frame = frame;
		this.phrases = frame.phrases();
		this.destinations = destinations;
		this.sources = sources;
	}

	String heading(ReleaseSpan span) {
		return (span.from() > 0) ? this.phrases.text("changes.heading.between", span.from(), span.to())
				: this.phrases.text("changes.heading.beginning", span.to());
	}

	String answer(ReleaseSpan span, FigureDifference difference) {
		String counts = difference.whole() ? counts(difference)
				: this.phrases.text("changes.count.cut", this.phrases.count(ChangesPages.MOST));
		return (span.from() > 0) ? this.phrases.text("changes.answer.between", span.from(), span.to(), counts)
				: this.phrases.text("changes.answer.beginning", span.to(), counts);
	}

	/** How many figures: 2 figures added, 1 changed and none withdrawn. */
	String counts(FigureDifference difference) {
		return this.phrases
			.list(Stream.of(FigureChange.Type.values()).map((type) -> count(type, difference.count(type))).toList());
	}

	private String count(FigureChange.Type type, int count) {
		String number = switch (count) {
			case 0 -> "none";
			case 1 -> "one";
			default -> "many";
		};
		return this.phrases.text("changes.count." + type.code() + "." + number, this.phrases.count(count));
	}

	/** What figures have in common; none if it is every figure. */
	@Nullable String narrowed(FigureQuery figures) {
		List<String> words = new ArrayList<>();
		figures.destinations().forEach((code) -> words.add(name(code)));
		figures.groups().forEach((group) -> words.add(this.phrases.text("changes.group", group)));
		figures.items().forEach((code) -> words.add(code.value()));
		if (figures.allItems()) {
			words.add(this.phrases.text("figure.all_items"));
		}
		if (figures.from() != null) {
			words.add(figures.from().toString());
		}
		figures.sources().forEach((id) -> {
			Source source = this.sources.get(id);
			words.add((source != null) ? source.publisher() : id.value());
		});
		figures.measures().forEach((measure) -> words.add(this.phrases.code("figure.measure", measure)));
		figures.kinds().forEach((kind) -> words.add(this.phrases.code("changes.kind", kind)));
		if (figures.figures() != null) {
			figures.figures().forEach((figure) -> words.add(this.phrases.text("figure.name", figure)));
		}
		return words.isEmpty() ? null : this.phrases.text("changes.narrowed", String.join(", ", words));
	}

	ChangesPage.Line line(FigureChange change, ReleaseSpan span, Release release) {
		ChangesPage.Told before = told(change.before(), change.after(), before(change, span));
		ChangesPage.Told after = told(change.after(), change.before(), this.frame.figure(change.figure()));
		boolean hidden = change.type() == FigureChange.Type.CHANGED && Objects.equals(change.before(), change.after());
		return new ChangesPage.Line(change, cell(change.stated()), before, after, hidden, release);
	}

	/** The proof of what a figure stated before, which is that of the earlier release. */
	private String before(FigureChange change, ReleaseSpan span) {
		return "/%s/figures/%s?release=%d".formatted(this.frame.language().code(), change.figure(), span.from());
	}

	private ChangesPage.@Nullable Told told(FigureChange.@Nullable Side side, FigureChange.@Nullable Side other,
			String address) {
		if (side == null) {
			return null;
		}
		Source source = Objects.requireNonNull(this.sources.get(side.citation().source()));
		return new ChangesPage.Told(value(side), address, source,
				(other != null) ? details(side, other, source.language()) : List.of());
	}

	private List<ChangesPage.Detail> details(FigureChange.Side side, FigureChange.Side other, Language language) {
		List<ChangesPage.Detail> details = new ArrayList<>();
		add(details, "figure.measure", measure(side), measure(other), null);
		add(details, "column.state", this.phrases.state(side.state()), this.phrases.state(other.state()), null);
		add(details, "document.locator", side.citation().locator(), other.citation().locator(), foreign(language));
		add(details, "column.quote", side.citation().quote(), other.citation().quote(), foreign(language));
		add(details, "document.retrieved", retrieved(side), retrieved(other), null);
		add(details, "figure.inference", words(side.inference()), words(other.inference()), null);
		add(details, "figure.note", words(side.note()), words(other.note()), null);
		add(details, "figure.price_basis", basis(side), basis(other), null);
		add(details, "changes.preferred", preferred(side), preferred(other), null);
		return List.copyOf(details);
	}

	private void add(List<ChangesPage.Detail> details, String key, @Nullable String words, @Nullable String other,
			@Nullable Language language) {
		if (!Objects.equals(words, other)) {
			String name = this.phrases.text(key.equals("figure.measure") ? "column.measure" : key);
			details.add(new ChangesPage.Detail(name, (words != null) ? words : this.phrases.text("changes.nothing"),
					(words != null) ? language : null));
		}
	}

	private @Nullable Language foreign(Language language) {
		return (language == this.frame.language()) ? null : language;
	}

	private @Nullable String retrieved(FigureChange.Side side) {
		return (side.citation().retrievedOn() != null) ? this.phrases.date(side.citation().retrievedOn()) : null;
	}

	private @Nullable String words(@Nullable LocalizedText text) {
		return (text != null) ? text.in(this.frame.language()) : null;
	}

	private @Nullable String basis(FigureChange.Side side) {
		return (side.priceBasis() != null) ? this.phrases.text("figure.price_basis." + side.priceBasis()) : null;
	}

	private String preferred(FigureChange.Side side) {
		return (side.preferredReason() != null) ? this.phrases.text("statements.reason." + side.preferredReason())
				: this.phrases.text("changes.beside");
	}

	/** What a figure is about: Peru, 2021, 2-10. */
	String cell(FigureChange.Side side) {
		List<String> parts = new ArrayList<>();
		parts.add(name(side.destination()));
		if (side.year() != null) {
			parts.add(side.year().equals(side.untilYear()) ? side.year().toString()
					: side.year() + "–" + side.untilYear());
		}
		if (side.item() != null) {
			parts.add(side.item().replace(";", "; "));
		}
		return String.join(", ", parts);
	}

	String measure(FigureChange.Side side) {
		return this.phrases.code("figure.measure", side.measure());
	}

	/** What a figure states: more than $1,800,000, or not listed. */
	String value(FigureChange.Side side) {
		if (side.value() == null || side.qualifier() == null) {
			return this.phrases.state(side.state());
		}
		if (side.currency() == null) {
			return (this.phrases.qualifier(side.qualifier()) + " " + this.phrases.number(side.value())).strip();
		}
		return this.phrases.amount(new QualifiedAmount(new Money(side.value(), side.currency()), side.qualifier()));
	}

	/** A change in one sentence, for feeds. */
	String sentence(FigureChange change) {
		FigureChange.Side stated = change.stated();
		String cell = cell(stated) + ", "
				+ ((stated.measure() == FigureMeasure.EXPORT) ? this.phrases.text("feed.exports") : measure(stated));
		return switch (change.type()) {
			case ADDED -> this.phrases.text("feed.line.added", cell, value(stated));
			case CHANGED -> changed(change, cell);
			case WITHDRAWN -> this.phrases.text("feed.line.withdrawn", cell, value(stated));
		};
	}

	private String changed(FigureChange change, String cell) {
		String before = (change.before() != null) ? value(change.before()) : this.phrases.text("changes.nothing");
		String after = (change.after() != null) ? value(change.after()) : this.phrases.text("changes.nothing");
		return before.equals(after) ? this.phrases.text("feed.line.same", cell, after)
				: this.phrases.text("feed.line.changed", cell, after, before);
	}

	private String name(DestinationCode code) {
		Destination destination = this.destinations.get(code);
		return (destination != null) ? destination.nameIn(this.frame.language()) : code.value();
	}

}
