package ca.armsexports.tracker.research;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.source.FigureKind;
import org.jspecify.annotations.Nullable;

/**
 * Which figures a table shows. Its page, files, chart and the API show the same. A part
 * that is empty does not filter; several values of one part are alternatives; all parts
 * must hold. Values keep the order in which they were asked for.
 *
 * @param destinations to one of these destinations
 * @param items of one of these items; a permit for several items matches each of them
 * @param allItems whether rows for all items together are asked for, beside those of the
 * items
 * @param groups of an item in one of these groups of the list, 1 to 9
 * @param from of this year or later; several years match if one of them does
 * @param to of this year or earlier
 * @param states in one of these states
 * @param qualifiers with one of these qualifiers
 * @param sources from one of these sources
 * @param measures of one of these measures
 * @param kinds of one of these kinds
 * @param least a number as large or larger, as printed
 * @param most a number as large or smaller, as printed
 * @param words with all of these words, or words that begin with them, in quote, goods,
 * inference or note
 * @param figures one of these figures; none at all if the set is empty, any if there is
 * no set
 */
public record FigureQuery(Set<DestinationCode> destinations, Set<ItemCode> items, boolean allItems, Set<Integer> groups,
		@Nullable CalendarYear from, @Nullable CalendarYear to, Set<CellState> states, Set<Qualifier> qualifiers,
		Set<SourceId> sources, Set<FigureMeasure> measures, Set<FigureKind> kinds, @Nullable BigDecimal least,
		@Nullable BigDecimal most, Set<String> words, @Nullable Set<FigureId> figures) {

	/** What a filter of items calls rows for all items together. */
	public static final String ALL_ITEMS = "all";

	/** Every figure. */
	public static final FigureQuery ALL = new Builder().build();

	/** The sets are copied. */
	public FigureQuery {
		destinations = copy(destinations);
		items = copy(items);
		groups = copy(groups);
		states = copy(states);
		qualifiers = copy(qualifiers);
		sources = copy(sources);
		measures = copy(measures);
		kinds = copy(kinds);
		words = copy(words);
		figures = (figures != null) ? copy(figures) : null;
	}

	/**
	 * Only to a destination.
	 * @param destination the destination
	 */
	public static FigureQuery to(DestinationCode destination) {
		return new Builder().destinations(Set.of(destination)).build();
	}

	/**
	 * Only of an item.
	 * @param item the item
	 */
	public static FigureQuery of(ItemCode item) {
		return new Builder().items(Set.of(item)).build();
	}

	/**
	 * Only of a year.
	 * @param year the year
	 */
	public static FigureQuery in(CalendarYear year) {
		return new Builder().from(year).to(year).build();
	}

	/**
	 * Only from a source.
	 * @param source the source
	 */
	public static FigureQuery from(SourceId source) {
		return new Builder().sources(Set.of(source)).build();
	}

	/**
	 * Only of a kind.
	 * @param kind the kind
	 */
	public static FigureQuery ofKind(FigureKind kind) {
		return new Builder().kinds(Set.of(kind)).build();
	}

	/**
	 * Only certain figures, whatever else they have in common.
	 * @param figures the figures
	 */
	public static FigureQuery only(Set<FigureId> figures) {
		return new Builder().figures(figures).build();
	}

	/**
	 * The filters that are set, each with the codes of its values as addresses write
	 * them.
	 */
	public Map<FigureFilter, Set<String>> chosen() {
		Map<FigureFilter, Set<String>> chosen = new EnumMap<>(FigureFilter.class);
		put(chosen, FigureFilter.DESTINATION, this.destinations, DestinationCode::value);
		put(chosen, FigureFilter.GROUP, this.groups, Object::toString);
		put(chosen, FigureFilter.ITEM, this.items, ItemCode::value);
		if (this.allItems) {
			chosen.computeIfAbsent(FigureFilter.ITEM, (filter) -> new LinkedHashSet<>()).add(ALL_ITEMS);
		}
		put(chosen, FigureFilter.MEASURE, this.measures, FigureMeasure::code);
		put(chosen, FigureFilter.STATE, this.states, CellState::code);
		put(chosen, FigureFilter.QUALIFIER, this.qualifiers, Qualifier::code);
		put(chosen, FigureFilter.SOURCE, this.sources, SourceId::value);
		return chosen;
	}

	private static <T> void put(Map<FigureFilter, Set<String>> chosen, FigureFilter filter, Set<T> values,
			Function<T, String> code) {
		if (!values.isEmpty()) {
			chosen.put(filter, values.stream().map(code).collect(Collectors.toCollection(LinkedHashSet::new)));
		}
	}

	private static <T> Set<T> copy(Set<T> values) {
		return Collections.unmodifiableSet(new LinkedHashSet<>(values));
	}

	/** Puts a query together; what is not set does not filter. */
	public static final class Builder {

		private Set<DestinationCode> destinations = Set.of();

		private Set<ItemCode> items = Set.of();

		private boolean allItems;

		private Set<Integer> groups = Set.of();

		private @Nullable CalendarYear from;

		private @Nullable CalendarYear to;

		private Set<CellState> states = Set.of();

		private Set<Qualifier> qualifiers = Set.of();

		private Set<SourceId> sources = Set.of();

		private Set<FigureMeasure> measures = Set.of();

		private Set<FigureKind> kinds = Set.of();

		private @Nullable BigDecimal least;

		private @Nullable BigDecimal most;

		private Set<String> words = Set.of();

		private @Nullable Set<FigureId> figures;

		/**
		 * Sets a part.
		 * @param destinations the destinations
		 */
		public Builder destinations(Set<DestinationCode> destinations) {
			this.destinations = destinations;
			return this;
		}

		/**
		 * Sets a part.
		 * @param items the items
		 */
		public Builder items(Set<ItemCode> items) {
			this.items = items;
			return this;
		}

		/**
		 * Sets a part.
		 * @param allItems whether rows for all items together are asked for
		 */
		public Builder allItems(boolean allItems) {
			this.allItems = allItems;
			return this;
		}

		/**
		 * Sets a part.
		 * @param groups groups of the list, 1 to 9
		 */
		public Builder groups(Set<Integer> groups) {
			this.groups = groups;
			return this;
		}

		/**
		 * Sets a part.
		 * @param from the first year
		 */
		public Builder from(@Nullable CalendarYear from) {
			this.from = from;
			return this;
		}

		/**
		 * Sets a part.
		 * @param to the last year
		 */
		public Builder to(@Nullable CalendarYear to) {
			this.to = to;
			return this;
		}

		/**
		 * Sets a part.
		 * @param states the states
		 */
		public Builder states(Set<CellState> states) {
			this.states = states;
			return this;
		}

		/**
		 * Sets a part.
		 * @param qualifiers the qualifiers
		 */
		public Builder qualifiers(Set<Qualifier> qualifiers) {
			this.qualifiers = qualifiers;
			return this;
		}

		/**
		 * Sets a part.
		 * @param sources the sources
		 */
		public Builder sources(Set<SourceId> sources) {
			this.sources = sources;
			return this;
		}

		/**
		 * Sets a part.
		 * @param measures the measures
		 */
		public Builder measures(Set<FigureMeasure> measures) {
			this.measures = measures;
			return this;
		}

		/**
		 * Sets a part.
		 * @param kinds the kinds
		 */
		public Builder kinds(Set<FigureKind> kinds) {
			this.kinds = kinds;
			return this;
		}

		/**
		 * Sets a part.
		 * @param least the smallest number
		 */
		public Builder least(@Nullable BigDecimal least) {
			this.least = least;
			return this;
		}

		/**
		 * Sets a part.
		 * @param most the largest number
		 */
		public Builder most(@Nullable BigDecimal most) {
			this.most = most;
			return this;
		}

		/**
		 * Sets a part.
		 * @param words words, each of letters and digits
		 */
		public Builder words(Set<String> words) {
			this.words = words;
			return this;
		}

		/**
		 * Sets a part.
		 * @param figures the figures
		 */
		public Builder figures(@Nullable Set<FigureId> figures) {
			this.figures = figures;
			return this;
		}

		/** The query. */
		public FigureQuery build() {
			return new FigureQuery(this.destinations, this.items, this.allItems, this.groups, this.from, this.to,
					this.states, this.qualifiers, this.sources, this.measures, this.kinds, this.least, this.most,
					this.words, this.figures);
		}

	}

}
