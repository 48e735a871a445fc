package ca.armsexports.tracker.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class PaletteTests {

	@Test
	void isReadableInBothSchemes() {
		for (Ink ink : List.of(Ink.TEXT, Ink.QUIET, Ink.GREY)) {
			assertThat(contrast(ink.light(), Ink.PAPER.light())).as(ink + " light").isGreaterThanOrEqualTo(4.5);
			assertThat(contrast(ink.dark(), Ink.PAPER.dark())).as(ink + " dark").isGreaterThanOrEqualTo(4.5);
		}
	}

	/** Words of the other lanes, and of states, may stand on the wash of an event. */
	@Test
	void isReadableOnTheWashOfEvents() {
		for (Ink ink : List.of(Ink.TEXT, Ink.QUIET, Ink.GREY)) {
			assertThat(contrast(ink.light(), washed(Hue.EVENTS.edge().light(), Ink.PAPER.light()))).as(ink + " light")
				.isGreaterThanOrEqualTo(4.5);
			assertThat(contrast(ink.dark(), washed(Hue.EVENTS.edge().dark(), Ink.PAPER.dark()))).as(ink + " dark")
				.isGreaterThanOrEqualTo(4.5);
		}
	}

	private static String washed(String colour, String paper) {
		double share = Double.parseDouble(Pen.WASH);
		StringBuilder mixed = new StringBuilder("#");
		for (int at = 1; at < 7; at += 2) {
			int over = Integer.parseInt(colour.substring(at, at + 2), 16);
			int under = Integer.parseInt(paper.substring(at, at + 2), 16);
			mixed.append("%02x".formatted(Math.round(over * share + under * (1 - share))));
		}
		return mixed.toString();
	}

	@ParameterizedTest
	@EnumSource(Hue.class)
	void bordersEveryBarVisiblyInBothSchemes(Hue hue) {
		assertThat(contrast(hue.edge().light(), Ink.PAPER.light())).isGreaterThanOrEqualTo(3);
		assertThat(contrast(hue.edge().dark(), Ink.PAPER.dark())).isGreaterThanOrEqualTo(3);
	}

	@Test
	void standsInTheStyleSheetAsInTheDrawings() throws IOException {
		String css = Files.readString(Path.of("src/main/resources/static/assets/site.css"));
		List<Ink> inks = new ArrayList<>(List.of(Ink.PAPER, Ink.TEXT, Ink.QUIET, Ink.GREY, Ink.HAIRLINE));
		for (Hue hue : Hue.values()) {
			inks.add(hue.fill());
			inks.add(hue.edge());
			assertThat(css).contains(".%s {".formatted(hue.edge().stopClass()));
		}
		int dark = css.lastIndexOf("prefers-color-scheme: dark");
		for (Ink ink : inks) {
			assertThat(css.substring(0, dark)).contains("--chart-%s: %s;".formatted(ink.code(), ink.light()));
			assertThat(css.substring(dark)).contains("--chart-%s: %s;".formatted(ink.code(), ink.dark()));
			assertThat(css).contains(".%s {".formatted(ink.fillClass())).contains(".%s {".formatted(ink.strokeClass()));
		}
	}

	/** As the Web Content Accessibility Guidelines define it. */
	private static double contrast(String one, String other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(String hex) {
		return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
	}

	private static double channel(String hex, int at) {
		double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
		return (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

}
