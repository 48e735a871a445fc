package ca.armsexports.tracker.country;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.LocalizedText;

/** Names of destinations for tests that do without a database. */
public final class SomeDestinations {

	private SomeDestinations() {
	}

	/**
	 * Names of destinations in three languages, and other names in use.
	 * @param codes their codes, such as {@code pe}
	 */
	public static DestinationNames names(String... codes) {
		List<Destination> destinations = Stream.of(codes).map(SomeDestinations::destination).toList();
		return new DestinationNames(destinations, OtherName.list());
	}

	private static Destination destination(String code) {
		Locale country = Locale.of("", code.toUpperCase(Locale.ROOT));
		return new Destination(new DestinationCode(code), new LocalizedText(country.getDisplayCountry(Locale.ENGLISH),
				country.getDisplayCountry(Locale.FRENCH), country.getDisplayCountry(Locale.of("es"))));
	}

}
