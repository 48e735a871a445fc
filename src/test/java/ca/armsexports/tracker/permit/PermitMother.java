package ca.armsexports.tracker.permit;

import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.source.Citation;

/** Permits for tests. */
final class PermitMother {

	static final Citation CITATION = new Citation(new SourceId("maple-2023-12"), "in the text", "valued at $960,000",
			null);

	private PermitMother() {
	}

	/** The permit for Peru of 2023 with other dates, each or none. */
	static Permit valid(String from, String to, Integer months) {
		RecordPermit change = record(from, to, months, CITATION, "2-15");
		return new Permit(change.id(), change.figure(), change.destination(), change.validFrom(), change.validTo(),
				change.termMonths(), change.ceiling(), change.items(), null, null, null, null, change.disclosures(),
				change.citation(), ReleaseNumber.FOUNDING);
	}

	static RecordPermit record(String from, String to, Integer months, Citation citation, String... items) {
		return new RecordPermit(
				new PermitId("pe-2023-02-06"), new FigureId(54), new DestinationCode("pe"), date(from), date(to),
				months, QualifiedAmount.exact(Money.cad("960000")), List.of(items).stream().map(ItemCode::new).toList(),
				null, null, null, null, Map.of(PermitField.APPROVAL_DATE, Disclosure.REFUSED_ON_REQUEST,
						PermitField.HOLDER_NAME, Disclosure.REDACTED, PermitField.AMOUNT, Disclosure.DISCLOSED),
				citation);
	}

	private static PartialDate date(String text) {
		return (text != null) ? new PartialDate(text) : null;
	}

}
