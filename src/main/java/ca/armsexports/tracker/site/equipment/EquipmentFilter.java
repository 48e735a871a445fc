package ca.armsexports.tracker.site.equipment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ca.armsexports.tracker.equipment.EquipmentCount;
import ca.armsexports.tracker.equipment.Measure;
import ca.armsexports.tracker.research.FigureMeasure;
import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.web.BadParameter;
import ca.armsexports.tracker.shared.web.Parameters;
import ca.armsexports.tracker.source.FigureKind;
import org.jspecify.annotations.Nullable;

/**
 * Which counts are shown. Several values of one parameter are alternatives; an empty
 * parameter, as a form sends it, does not filter.
 *
 * @param destination codes of destinations, such as {@code co}
 * @param measure what is counted, such as {@code contracted}
 */
record EquipmentFilter(@Nullable List<String> destination, @Nullable List<String> measure) {

	/**
	 * Reads the parameters.
	 * @throws BadParameter if a value is no destination or no measure
	 */
	Choice read() {
		return new Choice(Parameters.all("destination", this.destination, DestinationCode::new),
				Parameters.all("measure", this.measure, Measure::ofCode));
	}

	/**
	 * The filter as values; a set without values does not filter.
	 *
	 * @param destinations the destinations
	 * @param measures what is counted
	 */
	record Choice(Set<DestinationCode> destinations, Set<Measure> measures) {

		boolean isEmpty() {
			return this.destinations.isEmpty() && this.measures.isEmpty();
		}

		boolean lets(EquipmentCount count) {
			return (this.destinations.isEmpty() || this.destinations.contains(count.destination()))
					&& (this.measures.isEmpty() || this.measures.contains(count.measure()));
		}

		/** The same choice of rows, counts and the values named with them. */
		FigureQuery query() {
			return new FigureQuery.Builder().kinds(Set.of(FigureKind.EQUIPMENT_COUNT))
				.destinations(this.destinations)
				.measures(this.measures.stream()
					.flatMap((measure) -> Stream.of("units_", "value_").map((prefix) -> prefix + measure.code()))
					.map((code) -> Codes.parse(FigureMeasure.class, code))
					.collect(Collectors.toUnmodifiableSet()))
				.build();
		}

	}

}
