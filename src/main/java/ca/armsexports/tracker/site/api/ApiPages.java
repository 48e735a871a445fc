package ca.armsexports.tracker.site.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import ca.armsexports.tracker.shared.web.PageFrame;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Puts the page together that explains the API. Its programs stand in files of their own,
 * so that they can be run as they are; only the site's origin is filled in.
 */
@Component
class ApiPages {

	private static final String ORIGIN = "{origin}";

	private static final List<String> TASKS = List.of("series", "walk", "check");

	private static final List<String> FILTERS = List.of("destination", "item", "group", "from", "to", "measure",
			"state", "qualifier", "source", "min", "max", "q");

	private static final List<ApiPage.Address> ADDRESSES = Stream
		.of("figures", "figures/{figure}", "countries", "countries/{country}", "items", "items/{item}", "sources",
				"sources/{source}", "permits", "permits/{permit}", "equipment", "events", "claims", "claims/{claim}",
				"check", "releases", "releases/{number}", "changes")
		.map((path) -> new ApiPage.Address("/api/v1/" + path, path.replaceFirst("/.*", ".one")))
		.toList();

	private final Map<String, String> programs = new LinkedHashMap<>();

	ApiPages() {
		for (String task : TASKS) {
			for (Programming language : Programming.values()) {
				this.programs.put(task + language.suffix, read(task + language.suffix));
			}
		}
	}

	ApiPage page(PageFrame frame) {
		return new ApiPage(frame, ADDRESSES, FILTERS,
				TASKS.stream().map((task) -> new ApiPage.Task(task, programs(task, frame.origin()))).toList());
	}

	private List<ApiPage.Program> programs(String task, String origin) {
		return Stream.of(Programming.values())
			.map((language) -> new ApiPage.Program(language.label,
					this.programs.getOrDefault(task + language.suffix, "").replace(ORIGIN, origin).lines().toList()))
			.toList();
	}

	private static String read(String name) {
		try {
			return new ClassPathResource("examples/" + name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The programming languages of the examples. */
	private enum Programming {

		CURL("curl", ".sh"), PYTHON("Python", ".py"), R("R", ".R"), JAVASCRIPT("JavaScript", ".mjs");

		private final String label;

		private final String suffix;

		Programming(String label, String suffix) {
			this.label = label;
			this.suffix = suffix;
		}

	}

}
