package ca.armsexports.tracker.shared.change;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CanonicalJsonTests {

	@Test
	void keysAreSortedAtEveryDepthAndNothingIsWrittenForNothing() {
		Map<String, Object> inner = new LinkedHashMap<>();
		inner.put("z", 1);
		inner.put("a", null);
		inner.put("b", List.of(new LinkedHashMap<>(Map.of("y", true)), "x"));
		Map<String, Object> outer = new LinkedHashMap<>();
		outer.put("second", inner);
		outer.put("first", null);
		outer.put("Second", "capitals come first");
		assertThat(CanonicalJson.write(outer))
			.isEqualTo("{\"Second\":\"capitals come first\",\"second\":{\"b\":[{\"y\":true},\"x\"],\"z\":1}}");
	}

	@Test
	void listsKeepTheirOrder() {
		assertThat(CanonicalJson.write(List.of(3, 1, 2))).isEqualTo("[3,1,2]");
		assertThat(CanonicalJson.write(Arrays.asList(Map.of("b", 1), Map.of("a", 2))))
			.isEqualTo("[{\"b\":1},{\"a\":2}]");
	}

	@Test
	void amountsKeepTheirDecimalsAsText() {
		String written = CanonicalJson.write(new Said(Money.cad("2700.00"), new CalendarYear(2021), null));
		assertThat(written).isEqualTo("{\"money\":{\"amount\":\"2700.00\",\"currency\":\"CAD\"},\"year\":2021}");
		assertThat(CanonicalJson.read(written, Said.class))
			.isEqualTo(new Said(Money.cad("2700.00"), new CalendarYear(2021), null));
	}

	@Test
	void whatIsNotAskedForIsRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> CanonicalJson.read("{\"money\":null,\"years\":1}", Said.class))
			.withMessageStartingWith("not a Said: ");
		assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.read("{\"count\":null}", Counted.class));
		assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.read("{\"count\":", Counted.class));
		assertThat(CanonicalJson.read("{\"count\":7}", Counted.class)).isEqualTo(new Counted(7));
	}

	record Said(Money money, CalendarYear year, @Nullable String note) {
	}

	record Counted(int count) {
	}

}
