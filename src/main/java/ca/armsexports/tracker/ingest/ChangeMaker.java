package ca.armsexports.tracker.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import ca.armsexports.tracker.controllist.ItemTitle;
import ca.armsexports.tracker.controllist.RecordItem;
import ca.armsexports.tracker.controllist.TitleStatus;
import ca.armsexports.tracker.country.RecordAlias;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.yearlytotal.PreferredReason;
import ca.armsexports.tracker.yearlytotal.PriceBasis;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import org.jspecify.annotations.Nullable;

/** Makes typed changes of what was read. What is published already makes none. */
final class ChangeMaker {

	/** Items that the record did not know come behind all others. */
	private static final int BEHIND_ALL = 100_000;

	private final Published published;

	private final Choices choices;

	private final @Nullable LocalDate readOn;

	ChangeMaker(Published published, Choices choices, @Nullable LocalDate readOn) {
		this.published = published;
		this.choices = choices;
		this.readOn = readOn;
	}

	/** Names that were decided about and items that are new to the record. */
	List<Change> ofDecisions(Reading reading, Language language) {
		List<Change> changes = new ArrayList<>();
		reading.names()
			.stream()
			.filter((name) -> name.destination() != null && name.text().length() <= 200)
			.forEach((name) -> changes
				.add(new RecordAlias(name.text(), language, Objects.requireNonNull(name.destination()))));
		reading.newItems()
			.stream()
			.filter((item) -> !this.published.items().contains(item))
			.forEach((item) -> changes.add(unknown(item)));
		return changes;
	}

	/** An item that only a report speaks of: kept, and said to be unknown. */
	private static RecordItem unknown(ItemCode item) {
		String en = "Item " + item + ", not in the list on record";
		String fr = "Article " + item + ", absent de la liste au registre";
		String es = "Artículo " + item + ", ausente de la lista del registro";
		return new RecordItem(item, item.group(), BEHIND_ALL, new LocalizedText(en, fr, es),
				new ItemTitle(TitleStatus.UNOFFICIAL, en), new ItemTitle(TitleStatus.UNOFFICIAL, fr), null, null, null);
	}

	/** The statement, if the record does not say the same. */
	boolean isNews(Statement statement) {
		return Comparison.compare(statement, this.published).difference() != Statement.Difference.SAME;
	}

	/** How many new numbers a statement needs. */
	boolean needsNumber(Statement statement) {
		return existing(statement) == null && (statement.told() == null || statement.told().figure() == null);
	}

	/**
	 * The changes of a statement, in order.
	 * @param statement a statement that is news
	 * @param numbers new numbers of figures
	 */
	List<Change> of(Statement statement, Iterator<FigureId> numbers) {
		List<Change> changes = new ArrayList<>();
		YearlyTotal existing = existing(statement);
		YearlyTotal counting = this.published.cell(statement.destination(), statement.year(), statement.item())
			.stream()
			.filter(YearlyTotal::isPreferred)
			.filter((total) -> existing == null || !total.figure().equals(existing.figure()))
			.findFirst()
			.orElse(null);
		PreferredReason reason = reason(statement, existing, counting);
		if (counting != null && reason != null) {
			changes.add(standingBeside(counting));
		}
		FigureId figure;
		if (existing != null) {
			figure = existing.figure();
		}
		else {
			FigureId told = (statement.told() != null) ? statement.told().figure() : null;
			figure = (told != null) ? told : numbers.next();
		}
		changes.add(new RecordYearlyTotal(figure, statement.destination(), statement.year(), statement.item(),
				statement.state(), statement.amount(),
				(existing != null) ? existing.priceBasis() : PriceBasis.CURRENT_PRICES, citation(statement, existing),
				inference(statement, existing), note(statement, existing), reason));
		return changes;
	}

	private @Nullable YearlyTotal existing(Statement statement) {
		return this.published.statements(statement.year()).get(statement.key());
	}

	/**
	 * One statement counts for a cell. A new one counts where none does; where another
	 * source's does, only if that was decided.
	 */
	private @Nullable PreferredReason reason(Statement statement, @Nullable YearlyTotal existing,
			@Nullable YearlyTotal counting) {
		if (statement.told() != null) {
			return (counting != null) ? null : statement.told().preferred();
		}
		if (counting != null) {
			return this.choices.preferEdition() ? PreferredReason.OFFICIAL_EDITION : null;
		}
		if (existing != null && existing.preferredReason() != null) {
			return existing.preferredReason();
		}
		boolean alone = this.published.cell(statement.destination(), statement.year(), statement.item())
			.stream()
			.allMatch((total) -> existing != null && total.figure().equals(existing.figure()));
		return alone ? PreferredReason.ONLY_STATEMENT : PreferredReason.OFFICIAL_EDITION;
	}

	private static RecordYearlyTotal standingBeside(YearlyTotal total) {
		return new RecordYearlyTotal(total.figure(), total.destination(), total.year(), total.item(), total.state(),
				total.amount(), total.priceBasis(), total.citation(), total.inference(), total.note(), null);
	}

	private Citation citation(Statement statement, @Nullable YearlyTotal existing) {
		LocalDate day = (statement.told() == null) ? this.readOn
				: (existing != null) ? existing.citation().retrievedOn() : null;
		return new Citation(statement.source(), statement.locator(), statement.quote(), day);
	}

	private static @Nullable LocalizedText inference(Statement statement, @Nullable YearlyTotal existing) {
		if (existing != null && existing.inference() != null) {
			return existing.inference();
		}
		String told = (statement.told() != null) ? statement.told().inference() : null;
		return (told != null) ? new LocalizedText(told, null, null) : null;
	}

	private static @Nullable LocalizedText note(Statement statement, @Nullable YearlyTotal existing) {
		if (existing != null && existing.note() != null) {
			return existing.note();
		}
		String told = (statement.told() != null) ? statement.told().note() : null;
		if (told != null) {
			return new LocalizedText(told, null, null);
		}
		String marks = statement.marks();
		return (marks == null) ? null : new LocalizedText("The source marks this line with " + marks + ".",
				"La source marque cette ligne de " + marks + ".", "La fuente marca esta línea con " + marks + ".");
	}

}
