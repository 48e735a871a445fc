package ca.armsexports.tracker.release;

import ca.armsexports.tracker.shared.Sha256;
import ca.armsexports.tracker.shared.PersonName;
import java.time.Instant;
import java.util.List;

import ca.armsexports.tracker.shared.Conflict;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.ReleaseNumber;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DraftTests {

	private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

	private static final PersonName EDITOR = new PersonName("Ada Editor");

	private static final PersonName APPROVER = new PersonName("Bela Approver");

	private static final LocalizedText TEXT = new LocalizedText("words", "mots", "palabras");

	private static final RecordedChange CHANGE = new RecordedChange("RecordYearlyTotal", "{\"figure\":16}");

	private final Draft draft = new Draft(new OpenDraft(EDITOR, ReasonClass.LATE_DATA, TEXT, TEXT), NOW);

	@Test
	void becomesTheNextReleaseOfTheChain() {
		approve();
		Release release = this.draft.publish(founding(), NOW);
		assertThat(release.number()).isEqualTo(new ReleaseNumber(2));
		assertThat(release.previousSha256()).isEqualTo(founding().sha256());
		assertThat(release.approval()).isEqualTo(Approval.SECOND_PERSON);
		assertThat(release.sha256()).isEqualTo(release.computeSha256());
		assertThat(ChainVerifier.verify(List.of(founding(), release),
				(number) -> number.equals(ReleaseNumber.FOUNDING) ? List.of() : List.of(CHANGE)))
			.noneMatch((found) -> found.release().equals(release.number()));
	}

	@Test
	void isNotHandedOverEmpty() {
		refuses(this.draft::check, "holds no change");
	}

	@Test
	void isNotApprovedBeforeItIsHandedOver() {
		this.draft.propose("figure 16", CHANGE);
		refuses(() -> this.draft.approve(APPROVER, false, NOW), "was not handed over");
	}

	@Test
	void isNotApprovedByItsEditor() {
		this.draft.propose("figure 16", CHANGE);
		this.draft.check();
		refuses(() -> this.draft.approve(new PersonName(" ada editor "), false, NOW), "by a second person");
	}

	@Test
	void saysThatASingleEditorApprovedIt() {
		this.draft.propose("figure 16", CHANGE);
		this.draft.check();
		this.draft.approve(EDITOR, true, NOW);
		assertThat(this.draft.publish(founding(), NOW).approval()).isEqualTo(Approval.SELF_APPROVED);
	}

	@Test
	void losesItsApprovalWithItsContent() {
		approve();
		this.draft.propose("figure 17", new RecordedChange("RecordYearlyTotal", "{\"figure\":17}"));
		refuses(() -> this.draft.publish(founding(), NOW), "is not approved");
	}

	@Test
	void isPublishedOnce() {
		approve();
		this.draft.publish(founding(), NOW);
		refuses(() -> this.draft.publish(founding(), NOW), "is not approved");
		refuses(() -> this.draft.propose("figure 16", CHANGE), "takes no more changes");
	}

	@Test
	void holdsOneChangeForEachSubject() {
		this.draft.propose("figure 16", CHANGE);
		RecordedChange second = new RecordedChange("WithdrawFigure", "{\"figure\":16}");
		this.draft.propose("figure 16", second);
		assertThat(this.draft.changes()).containsExactly(second);
	}

	private void approve() {
		this.draft.propose("figure 16", CHANGE);
		this.draft.check();
		this.draft.approve(APPROVER, false, NOW);
	}

	private static void refuses(Runnable step, String reason) {
		assertThatExceptionOfType(Conflict.class).isThrownBy(step::run).withMessageContaining(reason);
	}

	private static Release founding() {
		Sha256 none = Sha256.of("");
		return new Release(ReleaseNumber.FOUNDING, NOW, new PersonName("Founding record"), null, Approval.FOUNDING,
				ReasonClass.NEW_EDITION, TEXT, TEXT, 1, none, null, none)
			.sealed();
	}

}
