package ca.armsexports.tracker.claim.web;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ca.armsexports.tracker.claim.Claims;
import ca.armsexports.tracker.claim.Evidence;
import ca.armsexports.tracker.claim.Finding;
import ca.armsexports.tracker.claim.Period;
import ca.armsexports.tracker.claim.Question;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.research.Cite;
import ca.armsexports.tracker.research.FigureMeasure;
import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.research.FigureView;
import ca.armsexports.tracker.research.FigureViews;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.source.Sources;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import ca.armsexports.tracker.yearlytotal.YearlyTotals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page together that checks a number. */
@Component
class CheckPages {

	private final Claims claims;

	private final Destinations destinations;

	private final YearlyTotals yearlyTotals;

	private final Sources sources;

	private final FigureViews views;

	CheckPages(Claims claims, Destinations destinations, YearlyTotals yearlyTotals, Sources sources,
			FigureViews views) {
		this.claims = claims;
		this.destinations = destinations;
		this.yearlyTotals = yearlyTotals;
		this.sources = sources;
		this.views = views;
	}

	CheckPage page(CheckForm form, PageFrame frame) {
		Map<DestinationCode, Destination> names = this.destinations.mapDestinations(frame.release());
		CheckWords words = new CheckWords(frame, names);
		CheckReader reader = new CheckReader(form, frame.language());
		Question question = form.isEmpty() ? null : reader.read(names.keySet());
		Finding finding = (question != null) ? this.claims.check(question, frame.release(), frame.reading().day())
				: null;
		Set<DestinationCode> onRecord = this.yearlyTotals.listTotals(frame.release())
			.stream()
			.map(YearlyTotal::destination)
			.collect(Collectors.toUnmodifiableSet());
		PageFrame everywhere = inEveryLanguage(frame, form, question);
		String title = title(form, question, words, frame);
		Checked checked = (finding != null) ? checked(finding, frame, names) : null;
		return new CheckPage(everywhere, form, title, reader.currency(question),
				reader.flaws()
					.stream()
					.map((flaw) -> new CheckPage.Sentence(flaw.parameter(), words.flaw(flaw)))
					.toList(),
				checked, sorted(names, (code) -> onRecord.contains(code), frame),
				sorted(names, (code) -> !onRecord.contains(code), frame),
				(checked != null) ? view(checked, List.of(), title, everywhere) : null);
	}

	/**
	 * How to cite a verdict, and whether the totals that it rests on have changed since.
	 * @param checked the verdict
	 * @param articles the article that claims it, if one does
	 * @param title what was asked
	 * @param frame the frame of the page
	 */
	FigureView view(Checked checked, List<Source> articles, String title, PageFrame frame) {
		List<Source> sources = Stream
			.concat(articles.stream(), checked.rows().stream().map(Checked.Row::source).filter(Objects::nonNull))
			.distinct()
			.toList();
		Finding finding = checked.finding();
		return new FigureView(Cite.of(frame, title, sources),
				(finding != null) ? this.views.findNotice(figures(finding), frame) : null);
	}

	/** The totals that a question is about. */
	private static FigureQuery figures(Finding finding) {
		Period period = finding.question().period();
		return new FigureQuery.Builder().destinations(new LinkedHashSet<>(finding.question().destinations()))
			.allItems(true)
			.measures(Set.of(FigureMeasure.EXPORT))
			.from((period != null) ? period.from() : null)
			.to((period != null) ? period.to() : null)
			.build();
	}

	/**
	 * What the totals say, as a page shows it.
	 * @param finding what they say
	 * @param frame the frame of the page
	 */
	Checked checked(Finding finding, PageFrame frame) {
		return checked(finding, frame, this.destinations.mapDestinations(frame.release()));
	}

	private Checked checked(Finding finding, PageFrame frame, Map<DestinationCode, Destination> names) {
		CheckWords words = new CheckWords(frame, names);
		Map<SourceId, Source> documents = this.sources.mapSources(frame.release());
		return new Checked(finding.verdict(), finding, words.answer(finding), words.grounds(finding),
				(finding.evidence() != null) ? rows(finding.evidence(), names, documents) : List.of(),
				finding.fits()
					.stream()
					.map((fit) -> new Checked.FitLine(words.period(fit.evidence().period()), fit,
							address(finding.question(), fit, frame)))
					.toList(),
				words.nearest(finding));
	}

	/**
	 * The address that checks a question, in the language and release of the frame.
	 * @param question the question
	 * @param frame the frame of the page that leads there
	 */
	static String address(Question question, PageFrame frame) {
		String path = frame.link("/check");
		return path + (path.contains("?") ? "&" : "?") + CheckReader.parameters(question);
	}

	private static String address(Question question, Finding.Fit fit, PageFrame frame) {
		return address(
				new Question(question.destinations(), fit.evidence().period(), question.quote(), null, question.rate()),
				frame);
	}

	private static List<Checked.Row> rows(Evidence evidence, Map<DestinationCode, Destination> names,
			Map<SourceId, Source> documents) {
		Stream<Checked.Row> totals = Stream.concat(evidence.addends().stream(), evidence.notListed().stream())
			.map((total) -> new Checked.Row(total.year(), name(names, total.destination()), total, null,
					documents.get(total.citation().source())));
		Stream<Checked.Row> gaps = evidence.gaps()
			.stream()
			.map((gap) -> new Checked.Row(gap.year(), name(names, gap.destination()), null, gap, null));
		return Stream.concat(totals, gaps)
			.sorted(Comparator.comparing((Checked.Row row) -> row.destination().code())
				.thenComparing(Checked.Row::year))
			.toList();
	}

	private static Destination name(Map<DestinationCode, Destination> names, DestinationCode code) {
		return Objects.requireNonNull(names.get(code));
	}

	private static String title(CheckForm form, @Nullable Question question, CheckWords words, PageFrame frame) {
		if (question == null) {
			return frame.phrases().text("check.title");
		}
		boolean plain = form.qualifier() == null && question.quote().money().currency().equals(CheckReader.CANADIAN);
		String amount = (form.amount() != null && plain) ? form.amount() : words.quoted(question.quote());
		String place = words.destinations(question.destinations());
		return (question.period() != null)
				? frame.phrases().text("check.question.period", amount, place, words.period(question.period()))
				: frame.phrases().text("check.question", amount, place);
	}

	private static List<Destination> sorted(Map<DestinationCode, Destination> names, Predicate<DestinationCode> filter,
			PageFrame frame) {
		return names.values()
			.stream()
			.filter((destination) -> filter.test(destination.code()))
			.sorted(Comparator.comparing((destination) -> destination.nameIn(frame.language()),
					frame.phrases().alphabetical()))
			.toList();
	}

	/**
	 * The frame whose links mean the same in every language: an amount that another
	 * language reads otherwise is written in digits.
	 */
	private static PageFrame inEveryLanguage(PageFrame frame, CheckForm form, @Nullable Question question) {
		if (question == null || form.amount() == null || question.beside() != null || !question.quote().isUnitOfDigits()
				|| CheckReader.isSameInAllLanguages(form.amount(), question.quote())) {
			return frame;
		}
		return new PageFrame(frame.reading(), frame.phrases(), frame.origin(), frame.path(),
				CheckReader.parameters(question), frame.publishedOn(), frame.headHash(), frame.nextYear());
	}

}
