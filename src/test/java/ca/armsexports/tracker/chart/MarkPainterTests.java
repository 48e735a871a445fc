package ca.armsexports.tracker.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Qualifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkPainterTests {

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void givesEachStateAMarkOfItsOwn(boolean upright) {
		Map<CellState, String> marks = new HashMap<>();
		for (CellState state : CellState.values()) {
			Pen pen = new Pen("a", false);
			painter(pen, upright).state(state, 50, 30, 70, 100);
			marks.put(state, pen.svg().toString());
		}
		assertThat(marks.get(CellState.NOT_ENTERED)).isEmpty();
		assertThat(marks.get(CellState.REPORT_NOT_PUBLISHED)).isEmpty();
		assertThat(marks.get(CellState.NOT_LISTED)).contains("<circle").contains(Ink.PAPER.fillClass());
		List<String> drawn = new ArrayList<>(marks.values());
		drawn.removeIf(String::isEmpty);
		assertThat(drawn).hasSize(4).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void opensTheEndOfALowerBoundOnly(boolean upright) {
		assertThat(bar(Qualifier.MORE_THAN, "", upright)).contains("url(#a-fade-exports-edge)")
			.isEqualTo(bar(Qualifier.AT_LEAST, "", upright))
			.isNotEqualTo(bar(Qualifier.NEARLY, "", upright))
			.isNotEqualTo(bar(Qualifier.ABOUT, "", upright));
		assertThat(bar(Qualifier.NEARLY, "", upright)).isEqualTo(bar(Qualifier.AT_MOST, "", upright))
			.isNotEqualTo(bar(Qualifier.ABOUT, "", upright));
		assertThat(bar(Qualifier.EXACT, "", upright)).doesNotContain("url(")
			.isEqualTo(bar(Qualifier.TRUNCATED, "", upright))
			.isEqualTo(bar(Qualifier.ROUNDED, "", upright));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void drawsAPartAsAnOutline(boolean upright) {
		for (Qualifier qualifier : Qualifier.values()) {
			assertThat(bar(qualifier, "2-10 only", upright)).as(qualifier.code())
				.contains("fill-opacity=\"0.14\"")
				.contains("stroke=\"#9c2f1d\"")
				.doesNotContain("url(");
		}
	}

	private static String bar(Qualifier qualifier, String part, boolean upright) {
		Pen pen = new Pen("a", false);
		BarLabel label = BarLabel.of("560,000", "560 k").withPart(part);
		painter(pen, upright).bar(BarHistoryMother.bar(2022, "560000", qualifier, Hue.EXPORTS, label), 50, 20, 80);
		return pen.svg().toString();
	}

	private static MarkPainter painter(Pen pen, boolean upright) {
		return new MarkPainter(pen, new Plane(upright, 200), 14);
	}

}
