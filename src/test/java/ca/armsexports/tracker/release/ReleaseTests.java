package ca.armsexports.tracker.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ReleaseTests {

	private static final Sha256 HASH = Sha256.of("x");

	private static final Release FOUNDING = new Release(ReleaseNumber.FOUNDING, Instant.parse("2026-05-31T23:59:59Z"),
			new PersonName("Founding record"), null, Approval.FOUNDING, ReasonClass.NEW_EDITION, text("first"),
			text("note"), 2, HASH, null, null, HASH)
		.sealed();

	private static final Release SECOND = new Release(ReleaseNumber.FOUNDING.next(),
			Instant.parse("2026-06-01T00:00:00Z"), new PersonName("Ada Editor"), new PersonName("Bela Approver"),
			Approval.SECOND_PERSON, ReasonClass.LATE_DATA, text("second"), text("note"), 1, HASH, FOUNDING.sha256(),
			Sha256.of("journal"), HASH)
		.sealed();

	@Test
	void theSealIsTakenOfEveryComponentThatThereIs() {
		assertThat(SECOND.canonicalForm()).isEqualTo(
				"{\"approval\":\"second_person\",\"approver\":\"Bela Approver\",\"changeCount\":1,\"changesSha256\":\"%s\",\"editor\":\"Ada Editor\",\"journalSha256\":\"%s\",\"note\":{\"en\":\"note\"},\"number\":2,\"previousSha256\":\"%s\",\"publishedAt\":\"2026-06-01T00:00:00Z\",\"reason\":\"late_data\",\"title\":{\"en\":\"second\"}}"
					.formatted(HASH, Sha256.of("journal"), FOUNDING.sha256()));
		assertThat(FOUNDING.canonicalForm()).doesNotContain("approver", "previousSha256", "journalSha256");
		assertThat(SECOND.sha256()).isEqualTo(Sha256.of(SECOND.canonicalForm()));
	}

	@Test
	void isReadBackFromItsCanonicalForm() {
		assertThat(Release.read(FOUNDING.canonicalForm())).isEqualTo(FOUNDING);
		assertThat(Release.read(SECOND.canonicalForm())).isEqualTo(SECOND);
	}

	@Test
	void isReadFromNothingElse() {
		String form = SECOND.canonicalForm();
		assertThatIllegalArgumentException().isThrownBy(() -> Release.read(form.replace(":2,", ": 2,")))
			.withMessage("not in canonical form");
		assertThatIllegalArgumentException().isThrownBy(() -> Release.read(form.replace("T00:00:00Z", "T24:61:00Z")))
			.withMessage("not a moment: 2026-06-01T24:61:00Z");
		assertThatIllegalArgumentException().isThrownBy(() -> Release.read(form.replace("\"number\"", "\"nr\"")));
	}

	@Test
	void becomesPublicOnADayOfUniversalTime() {
		assertThat(FOUNDING.publishedOn()).isEqualTo(LocalDate.of(2026, 5, 31));
		assertThat(SECOND.publishedOn()).isEqualTo(LocalDate.of(2026, 6, 1));
	}

	@ParameterizedTest
	@EnumSource
	void approvalsAreReadBackFromTheirCodes(Approval approval) {
		assertThat(Approval.ofCode(approval.code())).isEqualTo(approval);
		assertThat(approval.code()).isEqualTo(approval.name().toLowerCase(Locale.ROOT));
	}

	@Test
	void changesAreCountedAndHashedInTheirOrder() {
		RecordedChange one = new RecordedChange("RecordYearlyTotal", "{\"figure\":1}");
		RecordedChange other = new RecordedChange("RecordYearlyTotal", "{\"figure\":2}");
		assertThat(ChangeList.of(List.of(one, other))).isEqualTo(
				new DraftContent(2, Sha256.of("RecordYearlyTotal {\"figure\":1}\nRecordYearlyTotal {\"figure\":2}\n")));
		assertThat(ChangeList.of(List.of(other, one)).sha256())
			.isNotEqualTo(ChangeList.of(List.of(one, other)).sha256());
	}

	@Test
	void sumsOfContentsDoNotDependOnTheirOrder() {
		ContentSum one = ContentSum.NOTHING.plus("figure 1", null);
		ContentSum other = ContentSum.NOTHING.plus("figure 2", new ReleaseNumber(2));
		assertThat(one.plus(other)).isEqualTo(other.plus(one))
			.isEqualTo(ContentSum.NOTHING.plus("figure 2", new ReleaseNumber(2)).plus("figure 1", null));
		assertThat(one.plus(other).count()).isEqualTo(2);
		assertThat(one).isNotEqualTo(ContentSum.NOTHING.plus("figure 1", new ReleaseNumber(2)));
	}

	private static LocalizedText text(String words) {
		return new LocalizedText(words, null, null);
	}

}
