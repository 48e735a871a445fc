package ca.armsexports.tracker.site.parameters;

import java.util.Arrays;
import java.util.List;

import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.web.BadParameter;
import ca.armsexports.tracker.shared.web.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KnownParametersTests {

	private final KnownParameters parameters = new KnownParameters();

	@Test
	void takesWhatTheHandlerDeclaresAndTheRelease() {
		accept("simple", "scale", "log", "sort-by", "value", "release", "1");
		accept("record", "from", "2014", "destination", "pe", "destination", "co");
		accept("none", "release", "1");
	}

	@Test
	void namesTheUnknownOneAndRemembersTheKnown() {
		MockHttpServletRequest request = request("scale", "log", "colour", "blue");
		assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> handle("simple", request)).satisfies((bad) -> {
			assertThat(bad.kind()).isEqualTo(BadParameter.Kind.UNKNOWN);
			assertThat(bad.parameter()).isEqualTo("colour");
		});
		assertThat(KnownParameters.taken(request)).containsExactly("scale", "sort-by", "release");
	}

	@Test
	void pathVariablesAndFramesAreNoParameters() {
		for (String name : List.of("country", "reading", "language", "")) {
			refuse("simple", BadParameter.Kind.UNKNOWN, name, "x");
		}
	}

	@Test
	void listsMayBeRepeatedAndNothingElse() {
		refuse("simple", BadParameter.Kind.REPEATED, "scale", "log", "scale", "log");
		refuse("record", BadParameter.Kind.REPEATED, "from", "1", "from", "2");
		refuse("none", BadParameter.Kind.REPEATED, "release", "1", "release", "1");
	}

	private void accept(String method, String... pairs) {
		assertThat(handle(method, request(pairs))).isTrue();
	}

	private void refuse(String method, BadParameter.Kind kind, String... pairs) {
		assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> handle(method, request(pairs)))
			.extracting(BadParameter::kind)
			.isEqualTo(kind);
	}

	private boolean handle(String name, MockHttpServletRequest request) {
		HandlerMethod handler = Arrays.stream(Handlers.class.getDeclaredMethods())
			.filter((method) -> method.getName().equals(name))
			.map((method) -> new HandlerMethod(new Handlers(), method))
			.findFirst()
			.orElseThrow();
		return this.parameters.preHandle(request, new MockHttpServletResponse(), handler);
	}

	private static MockHttpServletRequest request(String... pairs) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/en/countries/pe");
		for (int i = 0; i < pairs.length; i += 2) {
			request.addParameter(pairs[i], pairs[i + 1]);
		}
		return request;
	}

	record Filters(@Nullable Integer from, List<DestinationCode> destination) {
	}

	static final class Handlers {

		void simple(@PathVariable DestinationCode country, @RequestParam @Nullable String scale,
				@RequestParam("sort-by") @Nullable String sort, Reading reading) {
		}

		void record(@ModelAttribute Filters filters, Reading reading) {
		}

		void none() {
		}

	}

}
