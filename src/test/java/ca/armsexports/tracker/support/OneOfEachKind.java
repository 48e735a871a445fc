package ca.armsexports.tracker.support;

import java.net.URI;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.claim.ClaimId;
import ca.armsexports.tracker.claim.ClaimKind;
import ca.armsexports.tracker.claim.RecordClaim;
import ca.armsexports.tracker.controllist.ItemTitle;
import ca.armsexports.tracker.controllist.RecordItem;
import ca.armsexports.tracker.controllist.RecordItemGroup;
import ca.armsexports.tracker.controllist.TitleStatus;
import ca.armsexports.tracker.country.ListOfLaw;
import ca.armsexports.tracker.country.RecordAlias;
import ca.armsexports.tracker.country.RecordDestination;
import ca.armsexports.tracker.country.RecordListing;
import ca.armsexports.tracker.equipment.Measure;
import ca.armsexports.tracker.equipment.RecordEquipmentCount;
import ca.armsexports.tracker.event.EventKind;
import ca.armsexports.tracker.event.Instrument;
import ca.armsexports.tracker.event.RecordEvent;
import ca.armsexports.tracker.event.RecordLegalText;
import ca.armsexports.tracker.permit.Disclosure;
import ca.armsexports.tracker.permit.PermitField;
import ca.armsexports.tracker.permit.PermitId;
import ca.armsexports.tracker.permit.PermitMeasure;
import ca.armsexports.tracker.permit.RecordPermit;
import ca.armsexports.tracker.permit.RecordPermitCount;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.source.RecordReportEdition;
import ca.armsexports.tracker.source.RecordSource;
import ca.armsexports.tracker.source.SourceKind;
import ca.armsexports.tracker.yearlytotal.PreferredReason;
import ca.armsexports.tracker.yearlytotal.PriceBasis;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import org.jspecify.annotations.Nullable;

/**
 * One of each thing that the record knows, recorded for the first time, and each needing
 * the ones before it: a country that is none, its figures, and the document that they are
 * from.
 */
public final class OneOfEachKind {

	private static final DestinationCode COUNTRY = new DestinationCode("xz");

	private static final SourceId SOURCE = new SourceId("undo-2026");

	private static final ItemCode ITEM = new ItemCode("8-99");

	private static final PermitId PERMIT = new PermitId("xz-2020");

	private static final LocalizedText WORDS = new LocalizedText("Made up", "Inventé", "Inventado");

	private static final Citation CITATION = new Citation(SOURCE, "page 1", "made up", null);

	private static final CalendarYear YEAR = new CalendarYear(2020);

	private OneOfEachKind() {
	}

	/** The changes, each after those it refers to. */
	public static List<Change> changes() {
		return List.of(new RecordDestination(COUNTRY, WORDS), new RecordAlias("Ex-Zédia", Language.FR, COUNTRY),
				new RecordItemGroup(8, WORDS, false),
				new RecordItem(ITEM, 8, 900, WORDS, new ItemTitle(TitleStatus.UNOFFICIAL, "Made up"),
						new ItemTitle(TitleStatus.UNOFFICIAL, "Inventé"), null, null, null),
				new RecordSource(SOURCE, SourceKind.NEWS, "Made up", "Example Times", null, new PartialDate("2026-01"),
						Language.EN, URI.create("https://example.org/a"), null, null, null),
				new RecordReportEdition("2040", new CalendarYear(2040), new CalendarYear(2040),
						new PartialDate("2041-05-31"), null, SOURCE, null),
				total(6001, null, "1000.00"), total(6002, ITEM, "400.50"),
				new RecordPermit(PERMIT, new FigureId(6003), COUNTRY, new PartialDate("2020-02"), null, 12,
						QualifiedAmount.exact(Money.cad("5000")), List.of(ITEM), null, null, null, null,
						Map.of(PermitField.AMOUNT, Disclosure.DISCLOSED, PermitField.END_USER, Disclosure.REDACTED),
						CITATION),
				new RecordPermitCount(new FigureId(6004), COUNTRY, YEAR, PermitMeasure.ISSUED, 7, CITATION, null),
				new RecordEquipmentCount(new FigureId(6005), COUNTRY, YEAR, YEAR, 24, Qualifier.EXACT, WORDS, null,
						Measure.DELIVERED, Money.cad("900"), ITEM, CITATION, null),
				new RecordEvent("xz-2020-protests", COUNTRY, new PartialDate("2020-03"), null, EventKind.PROTESTS,
						WORDS, CITATION, null),
				new RecordLegalText("made-up-text", Instrument.ATT, SOURCE, "99", "Made up", null),
				new RecordListing("afccl-xz", COUNTRY, ListOfLaw.AUTOMATIC_FIREARMS, null, null, null, SOURCE, "line 1",
						null),
				new RecordClaim(new ClaimId("xz-5k"), ClaimKind.PERMIT, List.of(COUNTRY), null, null,
						QualifiedAmount.exact(Money.cad("5000")), null, null, PERMIT, CITATION, null));
	}

	private static RecordYearlyTotal total(int figure, @Nullable ItemCode item, String amount) {
		return new RecordYearlyTotal(new FigureId(figure), COUNTRY, YEAR, item, CellState.REPORTED,
				QualifiedAmount.exact(Money.cad(amount)), PriceBasis.CURRENT_PRICES, CITATION, null, null,
				PreferredReason.ONLY_STATEMENT);
	}

}
