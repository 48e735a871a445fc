package ca.armsexports.tracker.chart;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;

/** The founding figures as drawings, retyped. */
final class BarHistoryMother {

	static final Imprint IMPRINT = new Imprint(
			"Source: Global Affairs Canada, annual reports on the export of military goods, as quoted by Peace Brigades"
					+ " International-Canada, The Globe and Mail and others",
			"Arms Export Tracker · Canada, release 1", "https://armsexports.example/en/countries/pe?release=1");

	private static final ScaleLabel STEPS = (step) -> (step.compareTo(new BigDecimal("1000000")) >= 0)
			? step.movePointLeft(6).stripTrailingZeros().toPlainString() + " million"
			: String.format(Locale.ROOT, "%,." + step.scale() + "f", step);

	private BarHistoryMother() {
	}

	static BarHistory peru() {
		List<Slot> slots = new ArrayList<>();
		for (int year = 2014; year <= 2016; year++) {
			slots.add(state(year, CellState.NOT_ENTERED, "not entered"));
		}
		slots.add(exact(2017, "88823.51"));
		slots.add(exact(2018, "629046.36"));
		slots.add(exact(2019, "734960.49"));
		slots.add(exact(2020, "948081.53"));
		slots.add(exact(2021, "2700.00"));
		slots.add(slot(2022, bar(2022, "560000", Qualifier.MORE_THAN, Hue.EXPORTS,
				label("560000").withQualifier("more than").withPart("2-10 only"))));
		slots.add(slot(2023,
				bar(2023, "1800000", Qualifier.MORE_THAN, Hue.EXPORTS, label("1800000").withQualifier("more than"))));
		slots.add(state(2024, CellState.NOT_ENTERED, "not entered"));
		slots.add(state(2025, CellState.NOT_ENTERED, "not entered"));
		slots.add(state(2026, CellState.REPORT_NOT_PUBLISHED, "not published"));
		return new BarHistory("Military exports from Canada to Peru, 2014 to 2026",
				"Canadian dollars per calendar year",
				"Bars by year. The largest total on record is more than 1,800,000 in 2023; 2022 has no total on record.",
				Scale.LINEAR, STEPS, List.of(), slots, IMPRINT);
	}

	static BarHistory colombia() {
		List<Slot> slots = new ArrayList<>();
		slots.add(exact(2014, "44754393"));
		slots.add(exact(2015, "522203"));
		slots.add(exact(2016, "215066.11"));
		slots.add(exact(2017, "114688.85"));
		slots.add(exact(2018, "310576.25"));
		slots.add(state(2019, CellState.NOT_LISTED, "not listed"));
		slots.add(exact(2020, "460338.87"));
		slots.add(exact(2021, "88403.11"));
		slots.add(exact(2022, "21111.10"));
		for (int year = 2023; year <= 2025; year++) {
			slots.add(state(year, CellState.NOT_ENTERED, "not entered"));
		}
		slots.add(state(2026, CellState.REPORT_NOT_PUBLISHED, "not published"));
		return new BarHistory("Military exports from Canada to Colombia, 2014 to 2026",
				"Canadian dollars per calendar year",
				"Bars by year. 2014 stands at 44,754,393, 85 times 2015; Colombia is not listed in 2019.", Scale.LINEAR,
				STEPS, List.of(), slots, IMPRINT);
	}

	static BarHistory logarithmic(BarHistory history) {
		return history.on(Scale.LOGARITHMIC, history.title() + " (logarithmic scale)");
	}

	/** Each state and each qualifier once. */
	static BarHistory everyMark() {
		List<Slot> slots = new ArrayList<>();
		for (Qualifier qualifier : Qualifier.values()) {
			BarLabel label = label("500000");
			String words = qualifier.code().replace('_', ' ');
			slots.add(Slot.of(words, bar(2010, "500000", qualifier, Hue.EXPORTS,
					(qualifier == Qualifier.EXACT) ? label : label.withQualifier(words))));
		}
		for (CellState state : CellState.values()) {
			if (state != CellState.REPORTED) {
				String words = state.code().replace('_', ' ');
				slots.add(Slot.of(words,
						new Mark.State(state, (state == CellState.REPORTED_NIL) ? "0" : words, words, null)));
			}
		}
		return history("Every mark", Scale.LINEAR, slots);
	}

	/** Two destinations side by side. */
	static Comparison comparison() {
		return compare(Scale.LINEAR, "Military exports from Canada to Colombia and Peru, 2014 to 2026",
				List.of(colombia(), peru()), List.of("Colombia", "Peru"), List.of("CO", "PE"));
	}

	/** The same on a logarithmic scale. */
	static Comparison logarithmicComparison() {
		return compare(Scale.LOGARITHMIC,
				"Military exports from Canada to Colombia and Peru, 2014 to 2026 (logarithmic scale)",
				List.of(colombia(), peru()), List.of("Colombia", "Peru"), List.of("CO", "PE"));
	}

	/**
	 * As many as there may be, some with long names, over more years than fit side by
	 * side.
	 */
	static Comparison crowd() {
		return compare(Scale.LOGARITHMIC, "Six destinations (logarithmic scale)",
				List.of(colombia(), peru(), colombia(), peru(), colombia(), peru()), List.of("Colombia", "Peru",
						"Bosnia and Herzegovina", "Saint Vincent and the Grenadines", "Norway", "Türkiye"),
				List.of("CO", "PE", "BA", "VC", "2-10", "2-4.a"));
	}

	/** Shares of a whole. */
	static Comparison shares() {
		List<Slot> years = new ArrayList<>();
		String[][] shares = { { "2.085", "0.0019" }, { "0.0262", "0.003" } };
		for (int i = 0; i < shares.length; i++) {
			years.add(new Slot(Integer.toString(2014 + i), Integer.toString(14 + i),
					List.of(share(shares[i][0], Qualifier.ABOUT, Hue.BLUE),
							share(shares[i][1], Qualifier.MORE_THAN, Hue.VERMILION))));
		}
		return new Comparison("Shares of all military exports", "Per cent of all destinations together", "Shares.",
				Scale.LINEAR, (step) -> step.toPlainString() + " %",
				List.of(new Series("Colombia", "CO", Hue.BLUE), new Series("Peru", "PE", Hue.VERMILION)), years,
				IMPRINT);
	}

	private static Mark share(String percent, Qualifier qualifier, Hue hue) {
		return new Mark.Bar(new Extent(new BigDecimal(percent), qualifier, "%"), hue,
				BarLabel.of(percent + " %", percent + " %").withQualifier(qualifier.code().replace('_', ' ')),
				percent + " %", proof(2014));
	}

	private static Comparison compare(Scale scale, String title, List<BarHistory> histories, List<String> names,
			List<String> codes) {
		List<Series> series = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			series.add(new Series(names.get(i), codes.get(i), Hue.compared(i)));
		}
		List<Slot> years = new ArrayList<>();
		for (int year = 0; year < histories.getFirst().slots().size(); year++) {
			List<Mark> marks = new ArrayList<>();
			for (int i = 0; i < histories.size(); i++) {
				marks.add(in(Hue.compared(i), histories.get(i).slots().get(year).marks().getFirst()));
			}
			Slot slot = histories.getFirst().slots().get(year);
			years.add(new Slot(slot.label(), slot.brief(), marks));
		}
		return new Comparison(title, "Canadian dollars per calendar year", "Bars side by side for each year.", scale,
				STEPS, series, years, IMPRINT);
	}

	/** Destinations in place of years. */
	static BarHistory destinations() {
		return history("Item 2-6 in 2020, by destination", Scale.LINEAR, List.of(named("Colombia", "458318.87"),
				named("Bosnia and Herzegovina", "1240000"), named("Saint Vincent and the Grenadines", "12000.50"),
				named("Peru", "948081.53"), Slot.of("Trinidad and Tobago",
						new Mark.State(CellState.WITHHELD, "withheld", "Trinidad and Tobago: withheld", null))));
	}

	static BarHistory history(String title, Scale scale, List<Slot> slots) {
		return new BarHistory(title, "Canadian dollars", "A drawing of " + slots.size() + " slots.", scale, STEPS,
				List.of(), slots, IMPRINT);
	}

	static Slot exact(int year, String amount) {
		return slot(year, bar(year, amount, Qualifier.EXACT, Hue.EXPORTS, label(amount)));
	}

	static Slot state(int year, CellState state, String label) {
		URI proof = state.isStored() ? proof(year) : null;
		return slot(year, new Mark.State(state, label, year + ": " + label, proof));
	}

	private static Slot named(String name, String amount) {
		return Slot.of(name, new Mark.Bar(new QualifiedAmount(Money.cad(amount), Qualifier.EXACT), Hue.EXPORTS,
				label(amount), name + ": " + label(amount).full(), proof(2020)));
	}

	private static Slot slot(int year, Mark mark) {
		return new Slot(Integer.toString(year), "'" + year % 100, List.of(mark));
	}

	static Mark.Bar bar(int year, String amount, Qualifier qualifier, Hue hue, BarLabel label) {
		String words = (year + ": " + label.qualifier() + " " + label.full() + " Canadian dollars " + label.part())
			.replaceAll(" +", " ")
			.strip();
		return new Mark.Bar(new QualifiedAmount(Money.cad(amount), qualifier), hue, label, words, proof(year));
	}

	static BarLabel label(String amount) {
		BigDecimal value = new BigDecimal(amount);
		String full = String.format(Locale.ROOT, "%,." + value.scale() + "f", value);
		return BarLabel.of(full, String.format(Locale.ROOT, "%,.0f k", value.movePointLeft(3)));
	}

	private static Mark in(Hue hue, Mark mark) {
		return switch (mark) {
			case Mark.Bar bar -> new Mark.Bar(bar.extent(), hue, bar.label(), bar.words(), bar.proof());
			case Mark.State state -> state;
		};
	}

	private static URI proof(int year) {
		return URI.create("https://armsexports.example/en/figures/" + year);
	}

}
