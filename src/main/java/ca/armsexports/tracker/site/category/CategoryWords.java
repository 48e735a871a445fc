package ca.armsexports.tracker.site.category;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.shared.web.Prose;
import ca.armsexports.tracker.shared.web.Prose.Run;

/** The sentences of an item's page: the answer, and what is not known. */
final class CategoryWords {

	/** As many cells or countries as a sentence bears. */
	private static final int MOST_IN_SENTENCE = 3;

	private final PageFrame frame;

	private final Phrases phrases;

	private final Item item;

	private final List<Cell> cells;

	CategoryWords(PageFrame frame, Item item, List<Cell> cells) {
		this.frame = frame;
		this.phrases = frame.phrases();
		this.item = item;
		this.cells = cells;
	}

	/**
	 * Where and when sources state exports of an item: by destination while they are few,
	 * else counted.
	 */
	static String exports(List<Cell> cells, PageFrame frame) {
		Phrases phrases = frame.phrases();
		Map<String, List<String>> years = cells.reversed()
			.stream()
			.collect(Collectors.groupingBy((cell) -> cell.destination().nameIn(frame.language()), LinkedHashMap::new,
					Collectors.mapping((cell) -> cell.statement().year().toString(), Collectors.toList())));
		if (years.size() > MOST_IN_SENTENCE) {
			return phrases.text("categories.exports.many", years.size(), cells.getLast().statement().year(),
					cells.getFirst().statement().year());
		}
		return years.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey(phrases.alphabetical()))
			.map((entry) -> phrases.text("cell.name", entry.getKey(), phrases.list(entry.getValue())))
			.collect(Collectors.joining("; "));
	}

	List<Prose> answer() {
		if (this.cells.isEmpty()) {
			return List.of(this.phrases.prose("category.answer.nothing"));
		}
		List<Prose> answer = new ArrayList<>();
		List<Cell> amounts = this.cells.stream().filter((cell) -> cell.statement().amount() != null).toList();
		if (!amounts.isEmpty()) {
			CalendarYear latest = amounts.getFirst().statement().year();
			amounts.stream()
				.filter((cell) -> cell.statement().year().equals(latest))
				.sorted(Comparator.comparing(CategoryWords::size).reversed())
				.limit(MOST_IN_SENTENCE)
				.forEach((cell) -> answer.add(this.phrases.prose("category.answer.amount", Run.of(latest.toString()),
						figure(cell), Run.of(cell.destination().nameIn(this.frame.language())))));
			if (amounts.size() > answer.size()) {
				answer.add(this.phrases.prose("category.answer.amounts",
						new Run(this.phrases.text("category.answer.amounts.link", amounts.size()), "#record"),
						Run.of(amounts.getLast().statement().year().toString()), Run.of(latest.toString())));
			}
		}
		addNamed(answer);
		return List.copyOf(answer);
	}

	private static BigDecimal size(Cell cell) {
		QualifiedAmount amount = cell.statement().amount();
		return (amount != null) ? amount.money().amount() : BigDecimal.ZERO;
	}

	private void addNamed(List<Prose> answer) {
		List<Cell> named = this.cells.stream().filter(CategoryWords::isNamedOnly).toList();
		if (named.size() > 2 * MOST_IN_SENTENCE) {
			answer.add(this.phrases.prose("category.answer.named.many",
					new Run(this.phrases.text("category.answer.named.link", named.size()), "#record")));
		}
		else if (!named.isEmpty()) {
			answer.add(this.phrases.prose("category.answer.named", List.of(links(named))));
		}
	}

	/** Everything that a reader might take for known and is not. */
	List<Prose> unknown() {
		List<Prose> unknown = new ArrayList<>();
		List<Cell> named = this.cells.stream().filter(CategoryWords::isNamedOnly).toList();
		List<Cell> inferred = this.cells.stream().filter((cell) -> cell.statement().inference() != null).toList();
		if (!named.isEmpty()) {
			unknown.add(this.phrases.prose("category.unknown.value", List.of(links(named))));
		}
		if (!inferred.isEmpty()) {
			unknown.add(this.phrases.prose("category.unknown.inferred", List.of(links(inferred))));
		}
		unknown
			.add(this.phrases.prose(this.cells.isEmpty() ? "category.unknown.everything" : "category.unknown.others"));
		if (this.item.group() == 9) {
			unknown.add(this.phrases.prose("categories.group9"));
		}
		return List.copyOf(unknown);
	}

	private static boolean isNamedOnly(Cell cell) {
		return cell.statement().state() == CellState.REPORTED_WITHOUT_VALUE;
	}

	private Prose links(List<Cell> cells) {
		return this.phrases.series(cells.stream()
			.map((cell) -> Prose.of(new Run(cell.name(this.frame), this.frame.figure(cell.statement().figure()))))
			.toList());
	}

	private Run figure(Cell cell) {
		QualifiedAmount amount = cell.statement().amount();
		return new Run((amount != null) ? this.phrases.amount(amount) : this.phrases.state(cell.statement().state()),
				this.frame.figure(cell.statement().figure()));
	}

}
