package ca.armsexports.tracker.permit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.source.Citation;
import org.jspecify.annotations.Nullable;

/**
 * One decision that allows an export. Its amount is a ceiling, never an export, and is
 * never added to exports.
 *
 * @param id its identifier
 * @param figure the figure that its ceiling is
 * @param destination the country on the permit
 * @param validFrom the first day of validity; not necessarily the day of approval
 * @param validTo the last day of validity, where a source states it
 * @param termMonths the stated length of validity in months
 * @param ceiling the most that may be exported under it
 * @param items the items it covers, in natural order
 * @param disclosedIn the access-to-information release through which it became known
 * @param requestNumber the number of that request, where it was published
 * @param inference what of this is inferred and from which words
 * @param note what readers should know about it
 * @param disclosures what became of each field when it was asked for; fields that nothing
 * is known of are unknown
 * @param citation the passage it was read from
 * @param sinceRelease the release that published this state of it
 */
public record Permit(PermitId id, FigureId figure, DestinationCode destination, @Nullable PartialDate validFrom,
		@Nullable PartialDate validTo, @Nullable Integer termMonths, @Nullable QualifiedAmount ceiling,
		List<ItemCode> items, @Nullable LocalizedText disclosedIn, @Nullable String requestNumber,
		@Nullable LocalizedText inference, @Nullable LocalizedText note, Map<PermitField, Disclosure> disclosures,
		Citation citation, ReleaseNumber sinceRelease) {

	/** Puts the items in natural order and gives each field its disclosure. */
	public Permit {
		items = items.stream().sorted().toList();
		Map<PermitField, Disclosure> complete = new EnumMap<>(PermitField.class);
		for (PermitField field : PermitField.values()) {
			complete.put(field, disclosures.getOrDefault(field, Disclosure.UNKNOWN));
		}
		disclosures = Collections.unmodifiableMap(complete);
	}

	/**
	 * The last day of validity: as the source states it, else derived by us, which
	 * {@link #isExpiryDerived()} tells. Three years from 6 February 2023 end with 5
	 * February 2026. Empty where neither is possible, as when the start is not known to
	 * the day.
	 */
	public Optional<PartialDate> expiry() {
		if (this.validTo != null) {
			return Optional.of(this.validTo);
		}
		if (this.validFrom == null || this.validFrom.precision() != PartialDate.Precision.DAY) {
			return Optional.empty();
		}
		return derivedExpiry(this.validFrom.earliest()).map((day) -> new PartialDate(day.toString()));
	}

	/**
	 * Whether {@link #expiry()} was derived from the start and the stated term, and is no
	 * statement of a source.
	 */
	public boolean isExpiryDerived() {
		return this.validTo == null && expiry().isPresent();
	}

	/**
	 * The years that hold a day of its validity, as far as its dates tell: from the first
	 * day that its start can mean to the last day of its expiry, or the start's own year
	 * where the expiry is not known. Empty without a start.
	 */
	public List<CalendarYear> listYears() {
		if (this.validFrom == null) {
			return List.of();
		}
		LocalDate first = this.validFrom.earliest();
		LocalDate last = latestExpiry().orElse(this.validFrom.latest());
		return IntStream.rangeClosed(first.getYear(), last.getYear()).mapToObj(CalendarYear::new).toList();
	}

	/**
	 * How a day stands to the validity. Where a date is known to the month or the year
	 * only, the answer is given on the days on which every reading of it agrees.
	 * @param day the day to which the answer is true
	 */
	public PermitStatus statusOn(LocalDate day) {
		if (this.validFrom != null && day.isBefore(this.validFrom.earliest())) {
			return PermitStatus.NOT_YET_VALID;
		}
		if (latestExpiry().filter(day::isAfter).isPresent()) {
			return PermitStatus.EXPIRED;
		}
		boolean begun = this.validFrom != null && !day.isBefore(this.validFrom.latest());
		boolean lasts = earliestExpiry().filter((last) -> !day.isAfter(last)).isPresent();
		return (begun && lasts) ? PermitStatus.IN_FORCE : PermitStatus.UNKNOWN;
	}

	/** The fields that were redacted or refused, in the order of {@link PermitField}. */
	public List<PermitField> withheldFields() {
		return this.disclosures.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().isWithheld())
			.map(Map.Entry::getKey)
			.toList();
	}

	private Optional<LocalDate> earliestExpiry() {
		if (this.validTo != null) {
			return Optional.of(this.validTo.earliest());
		}
		return (this.validFrom != null) ? derivedExpiry(this.validFrom.earliest()) : Optional.empty();
	}

	private Optional<LocalDate> latestExpiry() {
		if (this.validTo != null) {
			return Optional.of(this.validTo.latest());
		}
		return (this.validFrom != null) ? derivedExpiry(this.validFrom.latest()) : Optional.empty();
	}

	private Optional<LocalDate> derivedExpiry(LocalDate start) {
		return Optional.ofNullable(this.termMonths).map((months) -> start.plusMonths(months).minusDays(1));
	}

}
