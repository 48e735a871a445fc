package ca.armsexports.tracker.walk;

import java.util.List;
import java.util.stream.Stream;

/** One address of each kind of public page. */
final class PublicAddresses {

	private static final List<String> PATHS = """
			/
			/countries
			/countries/pe
			/countries/co
			/countries/co?scale=log
			/countries/fr
			/countries/pe?release=1
			/countries/pe/timeline
			/categories
			/categories/2-6
			/categories/2-1
			/years
			/years/2020
			/years/2025
			/permits
			/permits/pe-2023-02-06
			/equipment
			/equipment?destination=co&measure=contracted
			/explore
			/explore?destination=pe&sort=-value
			/compare
			/compare?destination=co
			/compare?destination=co&destination=pe&from=2014&to=2023
			/compare?destination=co&destination=pe&scale=share
			/compare?item=2-6&item=2-10
			/compare?destination=pe&item=2-6&item=2-10&scale=log
			/embed/countries/pe
			/embed/categories/2-6?scale=log
			/embed/compare?destination=co&destination=pe&release=1
			/check
			/check?destination=pe&from=2017&to=2021&amount=45&currency=CAD
			/check?destination=pe&from=2014&to=2021&amount=81400000
			/claims
			/claims/co-45m
			/claims/pe-1m-permit
			/sources
			/sources/pbi-2023-06-10
			/sources/cbc-2016
			/figures/10
			/figures/11
			/figures/21
			/figures/54
			/figures/57
			/releases
			/releases/1
			/changes
			/changes?from=0&to=1&destination=pe
			/method
			/api
			/search
			/search?q=Per%C3%BA
			/search?q=nothing+of+the+kind
			""".lines().toList();

	private PublicAddresses() {
	}

	static Stream<String> inEnglish() {
		return PATHS.stream().map((path) -> "/en" + path);
	}

	static Stream<String> inAllLanguages() {
		return Stream.of("/en", "/fr", "/es").flatMap((language) -> PATHS.stream().map((path) -> language + path));
	}

	/** Pages that say that something went wrong. */
	static Stream<String> failures() {
		return Stream.of("/en/countries/xx", "/fr/figures/9999999", "/es/countries/pe?colour=red",
				"/en/compare?destination=co&destination=pe&item=2-6&item=2-10", "/nowhere");
	}

}
