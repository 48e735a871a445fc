package ca.armsexports.tracker.country;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.persistence.ReleaseMemory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Destinations as named in a release. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class Destinations {

	private final ReleaseMemory<Map<DestinationCode, Destination>> destinations;

	private final ReleaseMemory<List<OtherName>> aliases;

	private final ReleaseMemory<List<Listing>> listings;

	Destinations(DestinationNameRepository names, ListingRepository listings, AliasRepository aliases) {
		this.destinations = new ReleaseMemory<>((release) -> names.listPublished(release.value())
			.stream()
			.map(DestinationNameRow::toDestination)
			.collect(Collectors.toUnmodifiableMap(Destination::code, Function.identity())));
		this.aliases = new ReleaseMemory<>(
				(release) -> aliases.listPublished(release.value()).stream().map(AliasRow::toName).toList());
		this.listings = new ReleaseMemory<>(
				(release) -> listings.listPublished(release.value()).stream().map(ListingRow::toListing).toList());
	}

	/**
	 * All destinations by their codes, "all" among them.
	 * @param release the release to read
	 */
	public Map<DestinationCode, Destination> mapDestinations(ReleaseNumber release) {
		return this.destinations.get(release);
	}

	/**
	 * A destination by its code.
	 * @param code the code
	 * @param release the release to read
	 * @throws NotFound if no destination has the code
	 */
	public Destination getDestination(DestinationCode code, ReleaseNumber release) {
		Destination destination = mapDestinations(release).get(code);
		if (destination == null) {
			throw new NotFound("country", code);
		}
		return destination;
	}

	/**
	 * All names by which destinations are found.
	 * @param release the release to read
	 */
	public DestinationNames getNames(ReleaseNumber release) {
		return new DestinationNames(mapDestinations(release).values(),
				Stream.concat(OtherName.list().stream(), listAliases(release).stream()).toList());
	}

	/**
	 * Names as reports printed them and as they were read.
	 * @param release the release to read
	 */
	public List<OtherName> listAliases(ReleaseNumber release) {
		return this.aliases.get(release);
	}

	/**
	 * The lists of law that a destination stands on.
	 * @param code the destination
	 * @param release the release to read
	 */
	public List<Listing> listListings(DestinationCode code, ReleaseNumber release) {
		return listListings(release).stream()
			.filter((listing) -> listing.destination().equals(code))
			.sorted(Comparator.comparing(Listing::list))
			.toList();
	}

	/**
	 * All lines of the lists of law, by list and destination.
	 * @param release the release to read
	 */
	public List<Listing> listListings(ReleaseNumber release) {
		return this.listings.get(release);
	}

}
