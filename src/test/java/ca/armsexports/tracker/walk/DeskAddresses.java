package ca.armsexports.tracker.walk;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ca.armsexports.tracker.account.Access;

import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address under {@code /admin}, as the handler mapping knows them. */
final class DeskAddresses {

	private static final Pattern VARIABLE = Pattern.compile("\\{\\w+(?::((?:[^{}]|\\{[^{}]*})*))?}");

	private static final List<String> SAMPLES = List.of("1", "pe", "2-6", "2020", "x");

	private DeskAddresses() {
	}

	static List<Address> of(RequestMappingHandlerMapping mappings) {
		return mappings.getHandlerMethods()
			.entrySet()
			.stream()
			.flatMap((entry) -> addresses(entry.getKey(), entry.getValue()))
			.filter((address) -> address.pattern().equals("/admin") || address.pattern().startsWith("/admin/"))
			.sorted(Comparator.comparing(Address::toString))
			.toList();
	}

	private static Stream<Address> addresses(RequestMappingInfo mapping, HandlerMethod handler) {
		Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
		return mapping.getPatternValues()
			.stream()
			.flatMap((pattern) -> (methods.isEmpty() ? Stream.of(RequestMethod.values()) : methods.stream())
				.map((method) -> new Address(method.asHttpMethod(), pattern, handler)));
	}

	/**
	 * An address.
	 *
	 * @param method its method
	 * @param pattern its path, with variables
	 * @param handler what answers
	 */
	record Address(HttpMethod method, String pattern, HandlerMethod handler) {

		Access access() {
			return this.handler.getMethodAnnotation(Access.class);
		}

		boolean writes() {
			return !this.method.equals(HttpMethod.GET) && !this.method.equals(HttpMethod.HEAD);
		}

		/** An address of this form. */
		String sample() {
			return VARIABLE.matcher(this.pattern).replaceAll((variable) -> sample(variable.group(1)));
		}

		/** The name without the rules of its variables: POST /admin/people/{id}/roles. */
		String name() {
			return this.method + " "
					+ Pattern.compile("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}")
						.matcher(this.pattern)
						.replaceAll((variable) -> Matcher.quoteReplacement("{" + variable.group(1) + "}"));
		}

		private static String sample(String rule) {
			return SAMPLES.stream().filter((value) -> rule == null || value.matches(rule)).findFirst().orElseThrow();
		}

		@Override
		public String toString() {
			return name();
		}

	}

}
