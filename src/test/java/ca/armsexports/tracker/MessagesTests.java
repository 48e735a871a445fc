package ca.armsexports.tracker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTests {

	private static final Path MESSAGES = Path.of("src/main/resources/messages");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");

	/**
	 * A key that stands whole in a template or in code: 'country.kicker' or
	 * "country.kicker".
	 */
	private static final Pattern WHOLE_KEY = Pattern
		.compile("(?:\\b(?:text|prose)\\(\\s*)['\"]([a-z0-9_.]+)['\"]\\s*[,)]");

	@ParameterizedTest
	@ValueSource(strings = { "messages_fr.properties", "messages_es.properties" })
	void languagesAreInStep(String file) {
		assertThat(messages(file).keySet()).isEqualTo(messages("messages.properties").keySet());
	}

	@ParameterizedTest
	@ValueSource(strings = { "messages_fr.properties", "messages_es.properties" })
	void translationsTakeTheSameArguments(String file) {
		Map<String, String> translated = messages(file);
		messages("messages.properties")
			.forEach((key, english) -> assertThat(placeholders(translated.getOrDefault(key, ""))).as(key)
				.isEqualTo(placeholders(english)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "messages.properties", "messages_fr.properties", "messages_es.properties" })
	void apostrophesAreTypographic(String file) {
		assertThat(messages(file)).allSatisfy((key, message) -> assertThat(message).as(key).doesNotContain("'", "\""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "messages.properties", "messages_fr.properties", "messages_es.properties" })
	void noMessageIsEmpty(String file) {
		assertThat(messages(file)).allSatisfy((key, message) -> assertThat(message).as(key).isNotBlank());
	}

	@Test
	void everyKeyThatIsAskedForIsThere() {
		assertThat(messages("messages.properties").keySet()).containsAll(askedKeys());
	}

	@Test
	void everyKeyIsAskedFor() {
		String sources = sources().map(MessagesTests::read).collect(Collectors.joining("\n"));
		Set<String> unused = messages("messages.properties").keySet()
			.stream()
			.filter((key) -> !sources.contains(key) && !isComposed(key, sources))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(unused).isEmpty();
	}

	/**
	 * Whether the key is put together in a template or in code from its first part and a
	 * code.
	 */
	private static boolean isComposed(String key, String sources) {
		for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
			String prefix = Pattern.quote(key.substring(0, dot));
			if (Pattern.compile("['\"|]" + prefix + "\\.?(?:['\"]|\\$\\{)").matcher(sources).find()
					|| sources.contains("\"" + key.substring(dot) + "\"")) {
				return true;
			}
		}
		return false;
	}

	private static Set<String> askedKeys() {
		return sources().map(MessagesTests::read)
			.flatMap((source) -> WHOLE_KEY.matcher(source).results())
			.map((result) -> result.group(1))
			.filter((key) -> key.contains(".") && !key.endsWith("."))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<Path> sources() {
		return Stream.of(Path.of("src/main/java"), Path.of("src/main/resources/templates"))
			.flatMap((folder) -> files(folder).stream());
	}

	private static List<Path> files(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> placeholders(String message) {
		return PLACEHOLDER.matcher(message).results().map(MatchResult::group).distinct().sorted().toList();
	}

	private static Map<String, String> messages(String file) {
		Map<String, String> messages = new TreeMap<>();
		for (String line : read(MESSAGES.resolve(file)).lines().toList()) {
			if (!line.isBlank() && !line.startsWith("#")) {
				String[] parts = line.split("=", 2);
				assertThat(messages.put(parts[0].strip(), parts[1].strip())).as("twice: " + parts[0]).isNull();
			}
		}
		return messages;
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
