package ca.armsexports.tracker.site.permit;

import java.util.ArrayList;
import java.util.List;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.permit.Permit;
import ca.armsexports.tracker.permit.PermitField;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.shared.web.Prose;
import ca.armsexports.tracker.shared.web.Prose.Run;
import org.jspecify.annotations.Nullable;

/** The sentences of a permit's page and what is known of each field. */
final class PermitWords {

	private final PageFrame frame;

	private final Phrases phrases;

	private final Permit permit;

	private final String country;

	PermitWords(PageFrame frame, Permit permit, Destination destination) {
		this.frame = frame;
		this.phrases = frame.phrases();
		this.permit = permit;
		this.country = destination.nameIn(frame.language());
	}

	String title() {
		return (this.permit.validFrom() != null)
				? this.phrases.text("permit.name", this.phrases.date(this.permit.validFrom()))
				: this.phrases.text("permit.name.undated");
	}

	List<Prose> answer() {
		List<Prose> answer = new ArrayList<>();
		Run name = Run.of(this.country);
		answer
			.add((this.permit.ceiling() != null)
					? this.phrases.prose("permit.answer.ceiling",
							new Run(this.phrases.amount(this.permit.ceiling()),
									this.frame.figure(this.permit.figure())),
							name)
					: this.phrases.prose("permit.answer.no_ceiling", name));
		answer.add(this.phrases.prose("permit.answer." + status(),
				Run.of(this.phrases.date(this.frame.reading().day())), Run.of(expiry())));
		if (!this.permit.withheldFields().isEmpty()) {
			answer.add(
					this.phrases.prose(
							"permit.answer.withheld", new Run(
									this.phrases.text("permit.answer.withheld.fields",
											this.permit.withheldFields().size(), PermitField.values().length),
									"#fields")));
		}
		return List.copyOf(answer);
	}

	private String expiry() {
		String expiry = this.permit.expiry().map(this.phrases::date).orElse("");
		return this.permit.isExpiryDerived() ? this.phrases.text("permit.day.derived", expiry) : expiry;
	}

	private String status() {
		String status = Codes.of(this.permit.statusOn(this.frame.reading().day()));
		return this.permit.expiry().isPresent() || !status.equals("expired") ? status : "expired.undated";
	}

	/** Every field with what became of it and what is known of it. */
	List<PermitPage.FieldLine> fields() {
		return this.permit.disclosures()
			.entrySet()
			.stream()
			.map((entry) -> new PermitPage.FieldLine(entry.getKey(), entry.getValue(), value(entry.getKey())))
			.toList();
	}

	private @Nullable String value(PermitField field) {
		return switch (field) {
			case VALID_FROM -> (this.permit.validFrom() != null) ? this.phrases.date(this.permit.validFrom()) : null;
			case TERM -> (this.permit.termMonths() != null)
					? this.phrases.text("permit.months", this.permit.termMonths()) : null;
			case AMOUNT -> (this.permit.ceiling() != null) ? this.phrases.amount(this.permit.ceiling()) : null;
			case ITEMS -> this.permit.items().isEmpty() ? null
					: this.phrases.list(this.permit.items().stream().map(Object::toString).toList());
			default -> null;
		};
	}

}
