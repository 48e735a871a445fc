package ca.armsexports.tracker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ca.armsexports.tracker.support.PageTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class DocumentationTests {

	private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}");

	private static final Pattern SUFFIX = Pattern.compile("(?:\\.(?:csv|json|xlsx|atom|bib)|/chart\\.(?:svg|png))$");

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Test
	void everyPublicAddressIsWrittenDown() throws IOException {
		String documentation = Files.readString(Path.of("src/docs/addresses.md"));
		Set<String> missing = new TreeSet<>();
		addresses().forEach((address) -> {
			String page = SUFFIX.matcher(address).replaceFirst("");
			String suffix = address.substring(page.length());
			boolean written = documentation.lines()
				.anyMatch((line) -> (line.startsWith("| `" + page + "` |") && line.contains(suffix))
						|| line.contains("`" + address + "`"));
			if (!written) {
				missing.add(address);
			}
		});
		assertThat(missing).isEmpty();
	}

	private Stream<String> addresses() {
		return this.mappings.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.filter((pattern) -> pattern.equals("/") || pattern.startsWith("/{language"))
			.map((pattern) -> VARIABLE.matcher(pattern).replaceAll("{$1}"));
	}

}
