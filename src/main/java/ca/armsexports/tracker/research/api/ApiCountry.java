package ca.armsexports.tracker.research.api;

import java.util.List;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.ListOfLaw;
import ca.armsexports.tracker.country.Listing;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.api.Head;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A country. */
@Schema(name = "Country",
		description = "A country. That it stands here says nothing about exports to it: see `figures`.")
record ApiCountry(@Schema(description = "ISO 3166-1 alpha-2 code in lower case.", example = "pe") DestinationCode code,
		@Schema(description = "Its name.", example = "Peru") String name,
		@Schema(description = "Its name in the three languages, from the Unicode CLDR.") LocalizedText names,
		@Schema(description = "The lists of law that it stands on.") List<OfLaw> lists,
		@Schema(description = "How many figures are on record for it: as many as "
				+ "`/api/v1/figures?destination=` has. None means not entered, not nothing.",
				example = "42") long figures) {

	static ApiCountry of(Destination destination, List<Listing> listings, long figures, Language language) {
		return new ApiCountry(destination.code(), destination.nameIn(language), destination.name(),
				listings.stream().map(OfLaw::of).toList(), figures);
	}

	/** That a country stands on a list of law. */
	@Schema(name = "ListOfLaw",
			description = "That a country stands on a list under the Export and Import Permits Act.")
	record OfLaw(@Schema(description = "Which list.", example = "automatic_firearms") ListOfLaw list,
			@JsonProperty("amended_by") @Schema(description = "The regulation that put the country there.",
					example = "SOR/2012-287") @Nullable String amendedBy,
			@Schema(description = "Since when: a year, a month or a day.", example = "2012") @Nullable String since,
			@Schema(description = "Until when, if the country no longer stands there.") @Nullable String until,
			@Schema(description = "The list's text, by its identifier.") String source,
			@Schema(description = "Where in the list.") String locator,
			@Schema(description = "The line, letter for letter, where it was recorded.") @Nullable String quote) {

		static OfLaw of(Listing listing) {
			return new OfLaw(listing.list(), listing.amendedBy(), Texts.of(listing.since()), Texts.of(listing.until()),
					listing.source().value(), listing.locator(), listing.quote());
		}

	}

	@Schema(name = "Countries", description = "A part of the countries, by their codes.")
	record Many(@JsonUnwrapped Head head, @Schema(description = "The countries.") List<ApiCountry> countries,
			@Schema(description = "The address of the next part, relative to this one; null at the end.",
					example = "/api/v1/countries?cursor=YmY&release=1") @Nullable String next) {
	}

	@Schema(name = "CountryAnswer", description = "One country.")
	record One(@JsonUnwrapped Head head, @Schema(description = "The country.") ApiCountry country) {
	}

}
