package ca.armsexports.tracker.site.explore;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import ca.armsexports.tracker.controllist.ControlList;
import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.controllist.ItemGroup;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.research.FigureFilter;
import ca.armsexports.tracker.research.FigureMeasure;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.source.Sources;
import org.springframework.stereotype.Component;

/** What the values of filters are called in the reader's language. */
record Names(Phrases phrases, Map<DestinationCode, Destination> destinations, Map<ItemCode, Item> items,
		Map<Integer, ItemGroup> groups, Map<SourceId, Source> sources) {

	/** The value of a filter, with the short form that lists of choices have room for. */
	String of(FigureFilter filter, String value) {
		return switch (filter) {
			case DESTINATION -> of(new DestinationCode(value));
			case GROUP -> group(Integer.parseInt(value));
			case ITEM -> value.equals("all") ? this.phrases.text("explore.item.all") : item(new ItemCode(value));
			case MEASURE -> of(Codes.parse(FigureMeasure.class, value));
			case STATE -> this.phrases.state(CellState.ofCode(value));
			case QUALIFIER -> this.phrases.text("explore.qualifier." + Qualifier.ofCode(value).code());
			case SOURCE -> of(new SourceId(value));
		};
	}

	/** A destination; one that is not on record by its name in the world. */
	String of(DestinationCode code) {
		Destination destination = this.destinations.get(code);
		if (destination != null) {
			return destination.nameIn(language());
		}
		return code.isCountry() ? Locale.of("", code.value()).getDisplayCountry(language().locale())
				: this.phrases.text("explore.destination.all");
	}

	String of(FigureMeasure measure) {
		return this.phrases.text("explore.measure." + measure.code());
	}

	/** A document by its publisher and year. */
	String of(SourceId id) {
		Source source = this.sources.get(id);
		if (source == null) {
			return id.value();
		}
		return (source.publishedOn() != null) ? source.publisher() + " " + source.publishedOn().earliest().getYear()
				: source.publisher();
	}

	private String item(ItemCode code) {
		Item item = this.items.get(code);
		return (item != null) ? code + " " + item.label().in(language()) : code.value();
	}

	private String group(int number) {
		ItemGroup group = this.groups.get(number);
		return (group != null) ? number + " " + group.title().in(language()) : String.valueOf(number);
	}

	private Language language() {
		return this.phrases.language();
	}

	/** Reads the names that a release has. */
	@Component
	static class Reader {

		private final Destinations destinations;

		private final ControlList controlList;

		private final Sources sources;

		Reader(Destinations destinations, ControlList controlList, Sources sources) {
			this.destinations = destinations;
			this.controlList = controlList;
			this.sources = sources;
		}

		Names read(PageFrame frame) {
			return new Names(frame.phrases(), this.destinations.mapDestinations(frame.release()),
					this.controlList.mapItems(frame.release()),
					this.controlList.listGroups(frame.release())
						.stream()
						.collect(Collectors.toMap(ItemGroup::number, (group) -> group)),
					this.sources.mapSources(frame.release()));
		}

	}

}
