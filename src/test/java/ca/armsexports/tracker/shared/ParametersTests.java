package ca.armsexports.tracker.shared;

import java.util.List;
import java.util.stream.IntStream;

import ca.armsexports.tracker.shared.web.BadParameter;
import ca.armsexports.tracker.shared.web.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ParametersTests {

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " ", "\t\u2003" })
	void whatIsLeftEmptyIsNotAskedFor(String value) {
		assertThat(Parameters.written(value)).isNull();
		assertThat(Parameters.one("from", value, CalendarYear::parse)).isNull();
		assertThat(Parameters.all("item", (value != null) ? List.of(value) : null, ItemCode::new)).isEmpty();
	}

	@Test
	void readsEachValueOnceInItsOrder() {
		assertThat(Parameters.one("from", " 2014 ", CalendarYear::parse)).isEqualTo(new CalendarYear(2014));
		assertThat(Parameters.all("item", List.of("2-10", " 2-6", "", "2-10 "), ItemCode::new))
			.containsExactly(new ItemCode("2-10"), new ItemCode("2-6"));
	}

	@Test
	void namesWhatItCannotRead() {
		assertThatExceptionOfType(BadParameter.class)
			.isThrownBy(() -> Parameters.all("item", List.of("2-6", "tanks"), ItemCode::new))
			.satisfies((bad) -> {
				assertThat(bad.kind()).isEqualTo(BadParameter.Kind.MALFORMED);
				assertThat(bad.parameter()).isEqualTo("item");
				assertThat(bad.value()).isEqualTo("tanks");
			});
		assertThatExceptionOfType(BadParameter.class)
			.isThrownBy(() -> Parameters.read("release", "", ReleaseNumber::parse));
	}

	@Test
	void readsFiftyValuesAndNoMore() {
		List<String> years = IntStream.rangeClosed(1950, 2000).mapToObj(String::valueOf).toList();
		assertThat(Parameters.all("year", years.subList(0, 50), Integer::valueOf)).hasSize(50);
		assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> Parameters.all("year", years, Integer::valueOf))
			.satisfies((bad) -> assertThat(bad.value()).isEqualTo("2000"));
	}

}
